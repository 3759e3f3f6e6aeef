#include "ui/window_shortcuts.h"

#include "ui/theme/theme_manager.h"

#include <QShortcut>
#include <QWidget>

namespace suyang::ui {

WindowShortcuts::WindowShortcuts(ThemeManager &themes, QWidget *window)
    : QObject(window)
{
    on("Ctrl+=", [this, &themes] {
        themes.makeTextLarger();
        Q_EMIT settingsChanged();
    });
    on("Ctrl+-", [this, &themes] {
        themes.makeTextSmaller();
        Q_EMIT settingsChanged();
    });
    on("Ctrl+0", [this, &themes] {
        themes.setTextSize(TextSize::Standard);
        Q_EMIT settingsChanged();
    });
    on("Ctrl+Shift+H", [this, &themes] {
        const bool high = themes.theme().kind() == ThemeKind::HighContrast;
        themes.setKind(high ? ThemeKind::Light : ThemeKind::HighContrast);
        Q_EMIT settingsChanged();
    });
    on("Ctrl+L", [this] { Q_EMIT otherLanguageRequested(); });
    on("F6", [this] { Q_EMIT nextRegionRequested(false); });
    on("Shift+F6", [this] { Q_EMIT nextRegionRequested(true); });
}

template <class Act>
void WindowShortcuts::on(const char *keys, Act act)
{
    auto *shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), parent());
    connect(shortcut, &QShortcut::activated, this, act);
}

} // namespace suyang::ui
