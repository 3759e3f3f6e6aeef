#pragma once

#include <QObject>

namespace suyang::ui {

class ThemeManager;

/// The keys that work on every page: text size, high contrast, language, next region.
class WindowShortcuts final : public QObject
{
    Q_OBJECT

public:
    WindowShortcuts(ThemeManager &themes, QWidget *window);

Q_SIGNALS:
    /// The look was changed already.
    void settingsChanged();
    void otherLanguageRequested();
    void nextRegionRequested(bool backwards);

private:
    template <class Act>
    void on(const char *keys, Act act);
};

} // namespace suyang::ui
