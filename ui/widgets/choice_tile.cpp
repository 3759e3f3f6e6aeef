#include "ui/widgets/choice_tile.h"

#include "ui/theme/icon.h"
#include "ui/theme/text_paint.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace suyang::ui {

namespace {
constexpr int Margin = 16;
}

ChoiceTile::ChoiceTile(const QString &caption, QWidget *parent)
    : QRadioButton(parent)
    , m_caption(caption)
{
    setAttribute(Qt::WA_Hover);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QRadioButton::toggled, this, &ChoiceTile::refresh);
    refresh();
}

void ChoiceTile::setCaption(const QString &caption)
{
    m_caption = caption;
    refresh();
}

void ChoiceTile::setSampleText(const QString &text, int pixelSize)
{
    m_sample = Sample::Text;
    m_sampleText = text;
    m_samplePixels = pixelSize;
    refresh();
}

void ChoiceTile::setSampleTheme(ThemeKind kind)
{
    m_sample = Sample::Colors;
    m_sampleKind = kind;
    refresh();
}

void ChoiceTile::setSampleIcon(const QString &icon)
{
    m_sample = Sample::Icon;
    m_sampleText = icon;
    refresh();
}

void ChoiceTile::refresh()
{
    setAccessibleName(isChecked() ? tr("%1, chosen").arg(m_caption) : m_caption);
    updateGeometry();
    update();
}

int ChoiceTile::sampleHeight() const
{
    return m_sample == Sample::None ? 0 : std::max(themeOf(*this).scaled(46), m_samplePixels + 6);
}

double ChoiceTile::captionHeight(int width) const
{
    const Theme &theme = themeOf(*this);
    const int tick = theme.metrics().icon + 8; // room for it whether chosen or not
    return wrappedSize(m_caption, theme.font(TextRole::Label, true), width - 2 * Margin - tick)
        .height();
}

QSize ChoiceTile::sizeHint() const
{
    const int width = themeOf(*this).scaled(190);
    return {width, heightForWidth(width)};
}

QSize ChoiceTile::minimumSizeHint() const
{
    const Theme &theme = themeOf(*this);
    const int word = longestWordWidth(m_caption, theme.font(TextRole::Label, true));
    return {word + 2 * Margin + theme.metrics().icon + 8, theme.metrics().tile};
}

int ChoiceTile::heightForWidth(int width) const
{
    return std::max(
        themeOf(*this).scaled(112), int(captionHeight(width)) + sampleHeight() + 2 * Margin + 8);
}

void ChoiceTile::paintColors(QPainter &painter, const QRectF &area) const
{
    const Palette sample = Theme(m_sampleKind).colors();
    const double unit = std::min(area.height() / 46, area.width() / 120);
    const QRectF screen(
        area.center().x() - 60 * unit, area.center().y() - 23 * unit, 120 * unit, 46 * unit);
    painter.setPen(QPen(sample.lineStrong, 1));
    painter.setBrush(sample.bg);
    painter.drawRoundedRect(screen.adjusted(.5, .5, -.5, -.5), 8, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(sample.ink);
    painter.drawRoundedRect(
        QRectF(screen.left() + 13 * unit, screen.center().y() - 3 * unit, 56 * unit, 6 * unit),
        3 * unit, 3 * unit);
    painter.setBrush(sample.accent);
    painter.drawRoundedRect(
        QRectF(screen.left() + 77 * unit, screen.center().y() - 10 * unit, 30 * unit, 20 * unit),
        4 * unit, 4 * unit);
}

void ChoiceTile::paintSample(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = themeOf(*this);
    switch (m_sample) {
    case Sample::None:
        break;
    case Sample::Colors:
        paintColors(painter, area);
        break;
    case Sample::Text: {
        QFont font = theme.font(TextRole::Label, true);
        font.setPixelSize(m_samplePixels);
        painter.setFont(font);
        painter.setPen(theme.colors().ink);
        painter.drawText(area, Qt::AlignCenter, m_sampleText);
        break;
    }
    case Sample::Icon: {
        const int size = int(area.height()) - 8;
        paintIcon(painter, m_sampleText,
            {area.center().x() - size / 2.0, area.center().y() - size / 2.0}, size,
            theme.colors().accentInk);
        break;
    }
    }
}

void ChoiceTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool lit = isChecked() || underMouse();
    const double line = isChecked() ? 3 : theme.controlLine();
    p.setPen(QPen(lit ? c.accent : c.lineStrong, line));
    p.setBrush(lit ? c.accentSoft : c.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2),
        tokens::RadiusTile, tokens::RadiusTile);

    const double words = captionHeight(width());
    const double whole = sampleHeight() + 8 + words;
    const double top = (height() - whole) / 2;
    paintSample(p, QRectF(Margin, top, width() - 2 * Margin, sampleHeight()));

    const QFont font = theme.font(TextRole::Label, isChecked());
    const int icon = theme.metrics().icon;
    const int room = width() - 2 * Margin - icon - 8;
    const double textWide = std::min(double(room), wrappedSize(m_caption, font, room).width() + 1);
    double x = (width() - textWide - (isChecked() ? icon + 8 : 0)) / 2;
    const double y = top + sampleHeight() + 8;
    if (isChecked()) {
        paintIcon(p, QStringLiteral("check"), {x, y + (words - icon) / 2}, icon, c.accentInk);
        x += icon + 8;
    }
    p.setPen(isChecked() ? c.accentInk : c.ink);
    paintWrapped(p, QRectF(x, y, textWide, words), m_caption, font, Qt::AlignCenter);
}

void ChoiceTile::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        refresh();
}

} // namespace suyang::ui
