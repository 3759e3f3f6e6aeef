#include "ui/screen.h"

#include <algorithm>
#include <array>
#include <utility>

namespace suyang::ui {

namespace {

constexpr std::array<std::pair<const char *, Screen>, 12> Names {{
    {"comfort", Screen::Comfort},
    {"profiles", Screen::Profiles},
    {"consent", Screen::Consent},
    {"about", Screen::About},
    {"self-rating", Screen::SelfRating},
    {"home", Screen::Home},
    {"quiz", Screen::Quiz},
    {"result", Screen::Result},
    {"path", Screen::Path},
    {"lesson", Screen::Lesson},
    {"history", Screen::History},
    {"settings", Screen::Settings},
}};

constexpr std::array<std::pair<Section, Screen>, 6> Sections {{
    {Section::Home, Screen::Home},
    {Section::Result, Screen::Result},
    {Section::Path, Screen::Path},
    {Section::Lesson, Screen::Lesson},
    {Section::History, Screen::History},
    {Section::Settings, Screen::Settings},
}};

} // namespace

std::optional<Screen> screenFromName(const QString &name)
{
    const auto *found = std::ranges::find_if(
        Names, [&](const auto &entry) { return name == QLatin1String(entry.first); });
    return found == Names.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Section> sectionOf(Screen screen)
{
    const auto *found = std::ranges::find(Sections, screen, &std::pair<Section, Screen>::second);
    return found == Sections.end() ? std::nullopt : std::optional(found->first);
}

Screen screenOf(Section section)
{
    return std::ranges::find(Sections, section, &std::pair<Section, Screen>::first)->second;
}

} // namespace suyang::ui
