#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace suyang::ui {

/// How the program looks to whoever sits before it, and who that was last.
struct UiSettings
{
    QString language = QStringLiteral("zh-CN"); ///< "zh-CN" or "en"
    ThemeKind theme = ThemeKind::Light;
    TextSize textSize = TextSize::Standard;
    bool reducedMotion = false;
    QString lastProfile; ///< id; empty for none

    bool operator==(const UiSettings &) const = default;
};

/// Keeps UiSettings in `settings.ini` of the data folder.
class SettingsStore
{
public:
    /// An empty folder is guest mode: nothing is read or written.
    explicit SettingsStore(const QString &folder);

    /// False before the first save: then it is time for the set-up pages.
    bool exists() const;
    /// What is kept; `otherwise` for each value that is missing or makes no sense.
    UiSettings load(const UiSettings &otherwise = {}) const;
    /// False when the file cannot be written; the program goes on without.
    bool save(const UiSettings &settings) const;

    const QString &path() const noexcept { return m_path; }

private:
    QString m_path;
};

} // namespace suyang::ui
