#include "ui/theme/theme.h"

#include <cassert>

namespace suyang::ui {

namespace {

/// Not a property of the application: it is asked for at every step of a layout, and to look a
/// property up by its name took a tenth of the time of a change of text size.
const Theme *inForce = nullptr;

const Palette &paletteOf(ThemeKind kind) noexcept
{
    switch (kind) {
    case ThemeKind::Light:
        return tokens::Light;
    case ThemeKind::Dark:
        return tokens::Dark;
    case ThemeKind::HighContrast:
        return tokens::HighContrast;
    }
    Q_UNREACHABLE();
    return tokens::Light;
}

} // namespace

Theme::Theme(ThemeKind kind, TextSize size, bool reducedMotion) noexcept
    : m_kind(kind)
    , m_size(size)
    , m_reducedMotion(reducedMotion)
    , m_palette(&paletteOf(kind))
{
}

const Metrics &Theme::metrics() const noexcept
{
    return tokens::Sizes[static_cast<std::size_t>(m_size)];
}

DimensionLook Theme::dimension(int dimension) const
{
    assert(dimension >= 0 && dimension < 4 && "there are four dimensions");
    const Palette &c = colors();
    switch (dimension) {
    case 0:
        return {c.life, c.lifeInk, c.lifeSoft};
    case 1:
        return {c.work, c.workInk, c.workSoft};
    case 2:
        return {c.security, c.securityInk, c.securitySoft};
    default:
        return {c.ethics, c.ethicsInk, c.ethicsSoft};
    }
}

int Theme::pixelSize(TextRole role) const noexcept
{
    const Metrics &m = metrics();
    switch (role) {
    case TextRole::Caption:
        return m.caption;
    case TextRole::Body:
        return m.body;
    case TextRole::Label:
    case TextRole::H3:
        return m.label;
    case TextRole::Option:
        return m.option;
    case TextRole::H2:
        return m.h2;
    case TextRole::Stem:
        return m.stem;
    case TextRole::H1:
        return m.h1;
    case TextRole::Number:
        return m.number;
    case TextRole::Display:
        return m.display;
    }
    Q_UNREACHABLE();
    return m.body;
}

QFont Theme::font(TextRole role) const
{
    const bool plain
        = role == TextRole::Caption || role == TextRole::Body || role == TextRole::Option;
    return font(role, !plain);
}

QFont Theme::font(TextRole role, bool bold) const
{
    QFont font(QString::fromLatin1(tokens::FontFamily));
    font.setPixelSize(pixelSize(role));
    font.setBold(bold);
    return font;
}

double Theme::controlLine() const noexcept
{
    return m_kind == ThemeKind::HighContrast ? 2.0 : 1.5;
}

int Theme::scaled(int length) const noexcept
{
    return qRound(double(length) * metrics().body / tokens::Sizes[0].body);
}

const Theme &themeOf(const QWidget & /*widget*/)
{
    static const Theme standard;
    return inForce ? *inForce : standard;
}

void setApplicationTheme(const Theme *theme)
{
    inForce = theme;
}

} // namespace suyang::ui
