#pragma once

#include "ui/pages/basic_page.h"

namespace suyang::ui {

class HomeElder;
class HomeOverview;
class ThemeManager;

/// Where everything begins: go on, learn, look at the result, check again. Cards that do not apply
/// are not there.
class HomePage final : public BasicPage
{
    Q_OBJECT

public:
    HomePage(AppState &state, ThemeManager &themes, QWidget *parent = nullptr);

    void refresh() override;

    HomeOverview *overview() const noexcept { return m_overview; }
    HomeElder *elder() const noexcept { return m_elder; }

Q_SIGNALS:
    /// A new check; an unfinished one is given up already.
    void startRequested();
    void resumeRequested();
    void resultRequested(const QString &attempt);
    void pathRequested();
    void stepRequested(const QString &node);
    void selfRatingRequested();
    void settingsRequested();
    void settingsChanged();

protected:
    void retranslate() override { }

private:
    void connectOverview();
    void connectElder();
    void arrange();
    void setElderMode(bool elder);
    void askToStartOver();

    ThemeManager &m_themes;
    HomeOverview *m_overview;
    HomeElder *m_elder;
};

} // namespace suyang::ui
