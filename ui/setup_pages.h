#pragma once

#include "ui/screen.h"

#include <QObject>

namespace suyang::ui {

class AppState;
class BasicPage;
class ThemeManager;

/// Makes the pages of the set-up and says where each of them leads.
class SetupPages final : public QObject
{
    Q_OBJECT

public:
    SetupPages(AppState &state, ThemeManager &themes, QObject *parent);

    /// A page of its own, without a parent. REQUIRES: one of Comfort ... SelfRating
    BasicPage *make(Screen screen);

Q_SIGNALS:
    void screenRequested(suyang::ui::Screen screen);
    /// It is known who sits here.
    void profileEntered();
    void profileRemoved(const QString &name);
    void settingsChanged();

private:
    BasicPage *makeComfort();
    BasicPage *makeProfiles();
    BasicPage *makeConsent();
    BasicPage *makeAbout();
    BasicPage *makeSelfRating();

    AppState &m_state;
    ThemeManager &m_themes;
};

} // namespace suyang::ui
