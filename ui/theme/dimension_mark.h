#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace suyang::ui {

/// The shape of a dimension: circle, square, triangle, diamond. Filled with `fill`; `outline` when
/// it is a visible colour. REQUIRES: 0 <= dimension < 4
void paintMark(QPainter &painter, int dimension, const QPointF &centre, double radius,
    const QColor &fill, const QColor &outline = Qt::transparent);

} // namespace suyang::ui
