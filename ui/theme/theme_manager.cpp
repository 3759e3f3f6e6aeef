#include "ui/theme/theme_manager.h"

#include "ui/theme/focus_tracker.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/sy_style.h"

#include <QApplication>
#include <QPalette>

#include <utility>

namespace suyang::ui {

namespace {

QPalette makePalette(const Palette &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.bg);
    p.setColor(QPalette::WindowText, c.ink);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.surface2);
    p.setColor(QPalette::Text, c.ink);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.ink);
    p.setColor(QPalette::BrightText, c.danger);
    p.setColor(QPalette::Light, c.surface);
    p.setColor(QPalette::Midlight, c.surface2);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.lineStrong);
    p.setColor(QPalette::Shadow, c.lineStrong);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accentInk);
    p.setColor(QPalette::LinkVisited, c.accentInk);
    p.setColor(QPalette::PlaceholderText, c.ink2);
    p.setColor(QPalette::ToolTipBase, c.ink);
    p.setColor(QPalette::ToolTipText, c.surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.ink3);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.surface2);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.ink3);
    return p;
}

} // namespace

ThemeKind kindOfPalette(const QPalette &palette)
{
    const int ground = palette.color(QPalette::Window).lightness();
    const int text = palette.color(QPalette::WindowText).lightness();
    if (ground <= 8 && text >= 247)
        return ThemeKind::HighContrast;
    return ground < text ? ThemeKind::Dark : ThemeKind::Light;
}

ThemeManager::ThemeManager(QApplication &app, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_systemKind(kindOfPalette(QApplication::palette()))
    , m_theme(std::make_unique<const Theme>(m_systemKind))
    , m_focus(std::make_unique<FocusTracker>(app))
{
    QApplication::setStyle(new SyStyle); // the application owns it
    apply();
}

ThemeManager::~ThemeManager()
{
    setApplicationTheme(nullptr);
}

void ThemeManager::setKind(ThemeKind kind)
{
    setTheme(Theme(kind, m_theme->textSize(), m_theme->reducedMotion()));
}

void ThemeManager::setTextSize(TextSize size)
{
    setTheme(Theme(m_theme->kind(), size, m_theme->reducedMotion()));
}

void ThemeManager::setReducedMotion(bool reduced)
{
    setTheme(Theme(m_theme->kind(), m_theme->textSize(), reduced));
}

void ThemeManager::setTheme(const Theme &theme)
{
    if (theme == *m_theme)
        return;
    Q_EMIT aboutToChange();
    const auto before = std::exchange(m_theme, std::make_unique<const Theme>(theme));
    apply();
    Q_EMIT themeChanged();
}

void ThemeManager::makeTextLarger()
{
    setTextSize(m_theme->textSize() == TextSize::Standard ? TextSize::Large : TextSize::Elder);
}

void ThemeManager::makeTextSmaller()
{
    setTextSize(m_theme->textSize() == TextSize::Elder ? TextSize::Large : TextSize::Standard);
}

void ThemeManager::apply()
{
    setApplicationTheme(m_theme.get());
    // Each of these goes round all widgets, so only what has changed.
    if (const QPalette palette = makePalette(m_theme->colors()); palette != QApplication::palette())
        QApplication::setPalette(palette);
    if (const QFont font = m_theme->font(TextRole::Body); font != QApplication::font())
        QApplication::setFont(font);
    m_app.setStyleSheet(styleSheetFor(*m_theme)); // last: tells every widget to look again
}

} // namespace suyang::ui
