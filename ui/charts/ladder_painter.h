#pragma once

#include "ui/charts/ladder_row.h"

#include <QList>
#include <QRectF>

class QPainter;

namespace suyang::ui {

class Theme;

/// Lays out and paints a ladder; LadderChart on the screen and the report on paper share it.
class LadderPainter
{
public:
    LadderPainter(const Theme &theme, const QList<LadderRow> &rows, double width, bool legend);

    double height() const noexcept { return m_height; }
    QRectF rowRect(int row) const;
    void paint(QPainter &painter) const;

private:
    void measureNames();
    void paintZones(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintBand(QPainter &painter, const LadderRow &row, double y) const;
    void paintLegend(QPainter &painter) const;
    QString legendText(bool previous) const;
    bool hasPrevious() const;
    double xOf(double ability) const;

    const Theme &m_theme;
    const QList<LadderRow> &m_rows;
    double m_width;
    bool m_legend;
    bool m_namesAbove = false; ///< when there is little room: names over the bands
    double m_left = 0; ///< of the zones
    double m_zone = 0;
    double m_top = 0;
    double m_nameWidth = 0;
    QList<double> m_rowTops;
    double m_bottom = 0;
    double m_height = 0;
};

} // namespace suyang::ui
