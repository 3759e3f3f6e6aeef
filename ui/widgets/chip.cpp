#include "ui/widgets/chip.h"

#include "ui/theme/icon.h"
#include "ui/theme/text_paint.h"

#include <QEvent>
#include <QPainter>

namespace suyang::ui {

namespace {
constexpr int Margin = 12;
constexpr int Gap = 8;
} // namespace

Chip::Chip(const QString &text, const QString &icon, TextTone tone, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setWords(text);
}

void Chip::setContent(const QString &text, const QString &icon, TextTone tone)
{
    m_icon = icon;
    m_tone = tone;
    setWords(text);
}

void Chip::setWords(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

int Chip::signSize() const
{
    return m_icon.isEmpty() ? 0 : themeOf(*this).scaled(18);
}

QSize Chip::sizeHint() const
{
    const Theme &theme = themeOf(*this);
    const int sign = signSize();
    const int words = textWidth(m_text, theme.font(TextRole::Caption, true));
    return {Margin * 2 + sign + (sign > 0 ? Gap : 0) + words, theme.metrics().caption + 18};
}

Chip::Colors Chip::colors() const
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    const QColor ink = toneColor(theme, m_tone);
    switch (m_tone) {
    case TextTone::Good:
        return {c.goodSoft, ink};
    case TextTone::NotYet:
        return {c.notYetSoft, ink};
    case TextTone::Warn:
        return {c.warnSoft, ink};
    case TextTone::Danger:
        return {c.dangerSoft, ink};
    case TextTone::Ink:
    case TextTone::Soft:
        return {c.surface2, ink};
    case TextTone::Accent:
        return {c.accentSoft, ink};
    }
    Q_UNREACHABLE();
    return {c.surface2, ink};
}

void Chip::paintSign(QPainter &painter, const QRectF &square, const QColor &ink) const
{
    paintIcon(painter, m_icon, square.topLeft(), int(square.width()), ink);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Colors colors = this->colors();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool outlined = theme.kind() == ThemeKind::HighContrast; // soft grounds are near black
    p.setPen(outlined ? QPen(colors.ink, 2) : QPen(Qt::NoPen));
    p.setBrush(colors.ground);
    const double inset = outlined ? 1 : 0;
    p.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);

    double x = Margin;
    if (const int sign = signSize(); sign > 0) {
        paintSign(p, QRectF(x, (height() - sign) / 2.0, sign, sign), colors.ink);
        x += sign + Gap;
    }
    p.setFont(theme.font(TextRole::Caption, true));
    p.setPen(colors.ink);
    p.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter, m_text);
}

void Chip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
}

} // namespace suyang::ui
