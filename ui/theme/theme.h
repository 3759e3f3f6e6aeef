#pragma once

#include "ui/theme/theme_tokens.h"

#include <QFont>

class QWidget;

namespace suyang::ui {

enum class ThemeKind { Light, Dark, HighContrast };
enum class TextSize { Standard, Large, Elder };
enum class TextRole { Caption, Body, Label, Option, H3, H2, Stem, H1, Number, Display };

/// Colour and shape of a dimension: life, work, security, ethics (0 to 3).
struct DimensionLook
{
    QColor mark, ink, soft;
};

/// Everything that painting needs to know: colours, sizes and whether things may move.
class Theme
{
public:
    explicit Theme(ThemeKind kind = ThemeKind::Light, TextSize size = TextSize::Standard,
        bool reducedMotion = false) noexcept;

    ThemeKind kind() const noexcept { return m_kind; }
    TextSize textSize() const noexcept { return m_size; }
    bool isElder() const noexcept { return m_size == TextSize::Elder; }
    /// As asked for. Elder text never moves, whatever was asked.
    bool reducedMotion() const noexcept { return m_reducedMotion; }

    const Palette &colors() const noexcept { return *m_palette; }
    const Metrics &metrics() const noexcept;
    /// REQUIRES: 0 <= dimension < 4
    DimensionLook dimension(int dimension) const;

    int pixelSize(TextRole role) const noexcept;
    /// Regular for running text, bold for titles and buttons.
    QFont font(TextRole role) const;
    QFont font(TextRole role, bool bold) const;

    /// Width of a control's outline when it is painted; thicker in high contrast.
    double controlLine() const noexcept;
    /// `milliseconds`, or 0 when nothing is to move.
    int motion(int milliseconds) const noexcept
    {
        return m_reducedMotion || isElder() ? 0 : milliseconds;
    }
    /// A length of the standard size, grown with the text.
    int scaled(int length) const noexcept;

    bool operator==(const Theme &) const = default;

private:
    ThemeKind m_kind;
    TextSize m_size;
    bool m_reducedMotion;
    const Palette *m_palette;
};

/// The theme in force. ThemeManager sets it for the whole program, so that painting needs no path
/// to the manager; without a manager (in tests) it is the light standard theme.
/// A widget is told of a change by QEvent::StyleChange.
const Theme &themeOf(const QWidget &widget);

/// For ThemeManager only. `theme` must outlive its use; nullptr puts the default back.
void setApplicationTheme(const Theme *theme);

} // namespace suyang::ui
