#include "ui/widgets/segment_button.h"

#include "ui/theme/dimension_mark.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace suyang::ui {

namespace {

QPainterPath outline(const QRectF &r, bool roundLeft, bool roundRight)
{
    const double radius = tokens::RadiusMedium;
    QPainterPath path;
    path.addRoundedRect(r, radius, radius);
    QPainterPath square;
    if (!roundLeft)
        square.addRect(r.adjusted(0, 0, -r.width() / 2, 0));
    if (!roundRight)
        square.addRect(r.adjusted(r.width() / 2, 0, 0, 0));
    return path.united(square).simplified();
}

} // namespace

SegmentButton::SegmentButton(
    const SegmentedButtons::Segment &segment, bool first, bool last, QWidget *parent)
    : QRadioButton(parent)
    , m_first(first)
    , m_last(last)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSegment(segment);
}

void SegmentButton::setSegment(const SegmentedButtons::Segment &segment)
{
    m_segment = segment;
    setAccessibleName(segment.accessibleName.isEmpty() ? segment.text : segment.accessibleName);
    setToolTip(plainToolTip(segment.accessibleName));
    updateGeometry();
    update();
}

QFont SegmentButton::segmentFont(bool bold) const
{
    const Theme &theme = themeOf(*this);
    QFont font = theme.font(TextRole::Label, bold || m_segment.pixelSize > 0);
    if (m_segment.pixelSize > 0)
        font.setPixelSize(std::max(theme.metrics().caption, theme.scaled(m_segment.pixelSize)));
    return font;
}

int SegmentButton::markRoom() const
{
    return m_segment.dimension >= 0 ? themeOf(*this).scaled(20) : 0;
}

QSize SegmentButton::sizeHint() const
{
    const Metrics &m = themeOf(*this).metrics();
    const int wide = textWidth(m_segment.text, segmentFont(true)) + markRoom() + 32;
    const int least = m_segment.pixelSize > 0 ? m.targetMin : m.targetMin + 8;
    return {std::max(m_segment.pixelSize > 0 ? wide - 10 : wide, least), m.control};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    const double line = theme.kind() == ThemeKind::HighContrast ? 2 : 1;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    // Neighbours share one line: all but the first let theirs fall outside.
    const double left = m_first ? line / 2 : -line / 2;
    const QRectF area(left, line / 2, width() - line / 2 - left, height() - line);
    p.setPen(QPen(c.lineStrong, line));
    p.setBrush(isChecked() ? c.accent : underMouse() && isEnabled() ? c.accentSoft : c.surface);
    p.drawPath(outline(area, m_first, m_last));

    const QColor ink = isChecked() ? c.onAccent : isEnabled() ? c.ink : c.ink3;
    const QFont font = segmentFont(isChecked());
    const int words = textWidth(m_segment.text, font);
    double x = (width() - words - markRoom()) / 2.0;
    if (m_segment.dimension >= 0) {
        const QColor mark = isChecked() ? ink : theme.dimension(m_segment.dimension).mark;
        paintMark(
            p, m_segment.dimension, {x + markRoom() * .3, height() / 2.0}, theme.scaled(5), mark);
        x += markRoom();
    }
    p.setFont(font);
    p.setPen(ink);
    p.drawText(QRectF(x, 0, words + 2, height()), Qt::AlignVCenter, m_segment.text);
}

void SegmentButton::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
}

} // namespace suyang::ui
