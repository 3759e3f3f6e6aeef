#pragma once

#include "ui/pages/basic_page.h"

#include <QList>

class QButtonGroup;

namespace suyang::ui {

class NavButton;
class SettingsDataPanel;
class SettingsLookPanel;
class ThemeManager;

/// Settings in four panels with a list of them at the side. Everything applies at once.
class SettingsPage final : public BasicPage
{
    Q_OBJECT

public:
    enum class Panel { Look, Data, Keyboard, Program };

    /// `folder` is where the data lies, to be shown; empty when nothing is kept.
    SettingsPage(
        AppState &state, ThemeManager &themes, const QString &folder, QWidget *parent = nullptr);

    void refresh() override;
    void showPanel(Panel panel);

    NavButton *navButton(Panel panel) const { return m_buttons.at(static_cast<int>(panel)); }
    SettingsDataPanel *dataPanel() const noexcept { return m_data; }

Q_SIGNALS:
    void settingsChanged();
    void profilesRequested();
    void exportRequested();
    void dataDeleted(const QString &name);

protected:
    void retranslate() override;

private:
    QWidget *makeNav();

    QButtonGroup *m_group;
    QList<NavButton *> m_buttons;
    QList<QWidget *> m_panels;
    SettingsLookPanel *m_look;
    SettingsDataPanel *m_data;
};

} // namespace suyang::ui
