#pragma once

#include "ui/theme/theme.h"

#include <QObject>

#include <memory>

class QApplication;
class QPalette;

namespace suyang::ui {

class FocusTracker;

/// Gives the whole application its look: style, palette, font, sheet and focus ring. Owned by main,
/// which makes it right after the QApplication and before any widget; applies at once and again,
/// without a restart, whenever something is set.
class ThemeManager final : public QObject
{
    Q_OBJECT

public:
    explicit ThemeManager(QApplication &app, QObject *parent = nullptr);
    ~ThemeManager() override;

    const Theme &theme() const noexcept { return *m_theme; }
    /// What the computer's own palette looked like before ours: light, dark or high contrast.
    ThemeKind systemKind() const noexcept { return m_systemKind; }

    void setKind(ThemeKind kind);
    void setTextSize(TextSize size);
    void setReducedMotion(bool reduced);
    /// All three at once, for the start and for profiles. Does nothing when nothing changes.
    void setTheme(const Theme &theme);

    void makeTextLarger();
    void makeTextSmaller();

Q_SIGNALS:
    /// For those who would rather throw things away than see them restyled.
    void aboutToChange();
    /// Everything is applied already; widgets have had their QEvent::StyleChange.
    void themeChanged();

private:
    void apply();

    QApplication &m_app;
    ThemeKind m_systemKind;
    std::unique_ptr<const Theme> m_theme;
    std::unique_ptr<FocusTracker> m_focus;
};

/// Judges a palette that was not made by us.
ThemeKind kindOfPalette(const QPalette &palette);

} // namespace suyang::ui
