#include "ui/window_settings.h"

#include "ui/app_state.h"
#include "ui/language_switch.h"
#include "ui/theme/theme_manager.h"

namespace suyang::ui {

using namespace Qt::StringLiterals;

WindowSettings::WindowSettings(
    AppState &state, ThemeManager &themes, LanguageSwitch &languages, const SettingsStore &store)
    : m_state(state)
    , m_themes(themes)
    , m_languages(languages)
    , m_store(store)
{
}

void WindowSettings::setLanguage(const QString &language)
{
    m_languages.use(language);
    m_state.setLanguage(language);
    keep();
}

void WindowSettings::setOtherLanguage()
{
    setLanguage(m_state.language() == u"en" ? u"zh-CN"_s : u"en"_s);
}

void WindowSettings::keep()
{
    const Theme &theme = m_themes.theme();
    UiSettings settings {
        m_state.language(), theme.kind(), theme.textSize(), theme.reducedMotion(), lastProfile()};
    if (m_state.hasProfile() && !m_state.isGuest())
        settings.lastProfile = m_state.profile().id;
    m_store.save(settings);
}

} // namespace suyang::ui
