#include "ui/charts/ladder_painter.h"

#include "ui/theme/dimension_mark.h"
#include "ui/theme/names.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace suyang::ui {

namespace {
constexpr int MarkRoom = 26;
constexpr int Edge = 8;
} // namespace

LadderPainter::LadderPainter(
    const Theme &theme, const QList<LadderRow> &rows, double width, bool legend)
    : m_theme(theme)
    , m_rows(rows)
    , m_width(width)
    , m_legend(legend)
{
    measureNames();
    const QFont small = theme.font(TextRole::Caption, true);
    double zoneWord = 0;
    for (int band = 0; band < BandCount; ++band)
        zoneWord = std::max(zoneWord, double(textWidth(bandName(band), small)) + 8);
    m_namesAbove = width - m_nameWidth - 3 * Edge < zoneWord * BandCount;
    m_left = m_namesAbove ? Edge : m_nameWidth + 2 * Edge;
    m_zone = (width - m_left - Edge) / BandCount;
    double titles = 0;
    for (int band = 0; band < BandCount; ++band)
        titles = std::max(titles, wrappedSize(bandName(band), small, m_zone - 4).height());
    m_top = titles + 8;

    const double least = theme.scaled(m_namesAbove ? 44 : 72);
    double y = m_top;
    for (const LadderRow &row : rows) {
        m_rowTops.append(y);
        const double room = m_namesAbove ? width - MarkRoom - 2 * Edge : m_nameWidth - MarkRoom;
        const double words = wrappedSize(row.name, theme.font(TextRole::H3), room).height()
            + wrappedSize(row.words, theme.font(TextRole::Caption), room).height();
        y += m_namesAbove ? least + words + 8 : std::max(least, words + 20);
    }
    m_bottom = y;
    m_height = y + 8;
    if (m_legend) {
        const QFont font = theme.font(TextRole::Caption);
        const double room = width - theme.scaled(60);
        m_height += wrappedSize(legendText(false), font, room, 1.5).height() + 8;
        if (hasPrevious())
            m_height += wrappedSize(legendText(true), font, room, 1.5).height() + 4;
    }
}

void LadderPainter::measureNames()
{
    for (const LadderRow &row : m_rows) {
        const int name = textWidth(row.name, m_theme.font(TextRole::H3));
        const int words = textWidth(row.words, m_theme.font(TextRole::Caption));
        m_nameWidth = std::max(m_nameWidth, double(std::max(name, words)));
    }
    // At most a third of the width; longer ones take two lines.
    m_nameWidth = std::min(m_nameWidth, m_width / 3) + MarkRoom + 16;
}

bool LadderPainter::hasPrevious() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
        [](const LadderRow &row) { return row.previous.has_value(); });
}

QString LadderPainter::legendText(bool previous) const
{
    return previous ? QCoreApplication::translate("LadderChart", "Hollow mark: last time")
                    : QCoreApplication::translate(
                        "LadderChart", "Band: we are 9 in 10 sure that your level is inside");
}

double LadderPainter::xOf(double ability) const
{
    return m_left + std::clamp(ability, 0.0, double(BandCount)) * m_zone;
}

QRectF LadderPainter::rowRect(int row) const
{
    const double end = row + 1 < int(m_rowTops.size()) ? m_rowTops[row + 1] : m_bottom;
    return {0, m_rowTops.at(row), m_width, end - m_rowTops[row]};
}

void LadderPainter::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintZones(painter);
    for (int row = 0; row < int(m_rows.size()); ++row)
        paintRow(painter, row);
    if (m_legend)
        paintLegend(painter);
}

void LadderPainter::paintZones(QPainter &painter) const
{
    const Palette &c = m_theme.colors();
    for (int band = 0; band < BandCount; ++band) {
        const QRectF zone(m_left + band * m_zone, m_top, m_zone, m_bottom - m_top);
        painter.fillRect(zone, band % 2 == 0 ? c.surface2 : c.surface);
        painter.setPen(c.ink2);
        paintWrapped(painter, QRectF(zone.left() + 2, 0, m_zone - 4, m_top - 6), bandName(band),
            m_theme.font(TextRole::Caption, true), Qt::AlignHCenter | Qt::AlignBottom);
    }
    for (int border = 0; border <= BandCount; ++border) {
        QPen pen(c.lineStrong, 1);
        if (border > 0 && border < BandCount) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({2, 4});
        }
        painter.setPen(pen);
        const double x = m_left + border * m_zone;
        painter.drawLine(QPointF(x, m_top - 4), QPointF(x, m_bottom));
    }
}

void LadderPainter::paintRow(QPainter &painter, int index) const
{
    const Palette &c = m_theme.colors();
    const LadderRow &row = m_rows[index];
    const QRectF area = rowRect(index);
    const DimensionLook look = m_theme.dimension(row.dimension);
    const QFont nameFont = m_theme.font(TextRole::H3);
    const QFont wordsFont = m_theme.font(TextRole::Caption);
    const double room = m_namesAbove ? m_width - MarkRoom - 2 * Edge : m_nameWidth - MarkRoom - 12;
    const double nameTall = wrappedSize(row.name, nameFont, room).height();
    const double wordsTall = wrappedSize(row.words, wordsFont, room).height();
    const double x = Edge + MarkRoom;
    const double top
        = m_namesAbove ? area.top() + 8 : area.center().y() - (nameTall + wordsTall) / 2;
    if (m_namesAbove) { // a ground for the words over the zones
        painter.fillRect(
            QRectF(m_left + 1, area.top(), BandCount * m_zone - 2, nameTall + wordsTall + 10),
            c.surface);
    }
    paintMark(painter, row.dimension, {x - MarkRoom + 10, top + nameFont.pixelSize() * .66},
        m_theme.scaled(6), look.mark);
    painter.setPen(c.ink);
    paintWrapped(painter, QRectF(x, top, room, nameTall), row.name, nameFont);
    painter.setPen(c.ink2);
    paintWrapped(painter, QRectF(x, top + nameTall, room, wordsTall), row.words, wordsFont);

    const double y = m_namesAbove ? area.bottom() - m_theme.scaled(22) : area.center().y();
    QColor rail = c.lineStrong;
    rail.setAlphaF(.55f);
    painter.setPen(QPen(rail, 1));
    painter.drawLine(QPointF(m_left, y), QPointF(m_left + BandCount * m_zone, y));
    paintBand(painter, row, y);
}

void LadderPainter::paintBand(QPainter &painter, const LadderRow &row, double y) const
{
    const Palette &c = m_theme.colors();
    const DimensionLook look = m_theme.dimension(row.dimension);
    const double tall = m_theme.scaled(24);
    const double from = xOf(row.low);
    const double wide = std::max(xOf(row.high) - from, tall);
    QPen pen(look.mark, 2);
    if (row.unclear) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({2.5, 2});
    }
    painter.setPen(pen);
    painter.setBrush(look.soft);
    painter.drawRoundedRect(QRectF(from, y - tall / 2, wide, tall), tall / 2, tall / 2);
    if (row.previous)
        paintMark(painter, row.dimension, {xOf(*row.previous), y}, m_theme.scaled(6), c.surface,
            look.mark);
    paintMark(
        painter, row.dimension, {xOf(row.estimate), y}, m_theme.scaled(8), look.mark, c.surface);
}

void LadderPainter::paintLegend(QPainter &painter) const
{
    const Palette &c = m_theme.colors();
    const QFont font = m_theme.font(TextRole::Caption);
    const double sign = m_theme.scaled(44), tall = m_theme.scaled(14);
    const double x = m_theme.scaled(56), room = m_width - m_theme.scaled(60);
    const double line = font.pixelSize() * 1.5;
    double y = m_bottom + 12;

    painter.setPen(QPen(c.accentInk, 2));
    painter.setBrush(c.accentSoft);
    painter.drawRoundedRect(QRectF(1, y + (line - tall) / 2, sign - 2, tall), tall / 2, tall / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accentInk);
    painter.drawEllipse(QPointF(sign / 2, y + line / 2), tall / 4, tall / 4);
    const QString band = legendText(false);
    const double bandTall = wrappedSize(band, font, room, 1.5).height();
    painter.setPen(c.ink2);
    paintWrapped(painter, QRectF(x, y, room, bandTall), band, font, Qt::AlignTop, 1.5);
    if (!hasPrevious())
        return;
    y += bandTall + 4;
    painter.setPen(QPen(c.accentInk, 2));
    painter.setBrush(c.surface);
    painter.drawEllipse(QPointF(sign / 2, y + line / 2), tall / 2.6, tall / 2.6);
    const QString last = legendText(true);
    painter.setPen(c.ink2);
    paintWrapped(painter, QRectF(x, y, room, wrappedSize(last, font, room, 1.5).height()), last,
        font, Qt::AlignTop, 1.5);
}

} // namespace suyang::ui
