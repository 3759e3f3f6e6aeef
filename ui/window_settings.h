#pragma once

#include "ui/settings_store.h"

#include <QString>

namespace suyang::ui {

class AppState;
class LanguageSwitch;
class ThemeManager;

/// Keeps how the window looks, and who used it last, for the next start.
class WindowSettings
{
public:
    WindowSettings(AppState &state, ThemeManager &themes, LanguageSwitch &languages,
        const SettingsStore &store);

    /// Puts the whole program into this language.
    void setLanguage(const QString &language);
    void setOtherLanguage();
    /// What is in force now.
    void keep();
    bool isFirstRun() const { return !m_store.exists(); }
    /// The id; empty for nobody.
    QString lastProfile() const { return m_store.load().lastProfile; }

private:
    AppState &m_state;
    ThemeManager &m_themes;
    LanguageSwitch &m_languages;
    SettingsStore m_store;
};

} // namespace suyang::ui
