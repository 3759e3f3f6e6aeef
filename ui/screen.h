#pragma once

#include "ui/shell/rail.h"

#include <QString>

#include <optional>

namespace suyang::ui {

/// Every place the window can be at; `--open` takes the names of screenFromName().
enum class Screen {
    Comfort,
    Profiles,
    Consent,
    About,
    SelfRating,
    Home,
    Quiz,
    Result,
    Path,
    Lesson,
    History,
    Settings
};

/// "home", "quiz", "result", ...; nothing for an unknown name.
std::optional<Screen> screenFromName(const QString &name);

/// The section that a screen is; nothing for the set-up and the quiz, which have no rail.
std::optional<Section> sectionOf(Screen screen);
Screen screenOf(Section section);

} // namespace suyang::ui
