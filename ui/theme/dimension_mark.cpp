#include "ui/theme/dimension_mark.h"

#include <QPainter>
#include <QPolygonF>

#include <cassert>

namespace suyang::ui {

// NOLINTNEXTLINE(readability-function-size): each one varies by itself
void paintMark(QPainter &painter, int dimension, const QPointF &centre, double radius,
    const QColor &fill, const QColor &outline)
{
    assert(dimension >= 0 && dimension < 4 && "there are four dimensions");
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline.alpha() > 0
            ? QPen(outline, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
            : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const double x = centre.x(), y = centre.y(), r = radius;
    switch (dimension) {
    case 0:
        painter.drawEllipse(centre, r, r);
        break;
    case 1:
        painter.drawRoundedRect(QRectF(x - r * .9, y - r * .9, r * 1.8, r * 1.8), 1.5, 1.5);
        break;
    case 2:
        painter.drawPolygon(QPolygonF {
            {x, y - r * 1.12}, {x + r * 1.08, y + r * .82}, {x - r * 1.08, y + r * .82}});
        break;
    default:
        painter.drawPolygon(
            QPolygonF {{x, y - r * 1.25}, {x + r * 1.2, y}, {x, y + r * 1.25}, {x - r * 1.2, y}});
        break;
    }
    painter.restore();
}

} // namespace suyang::ui
