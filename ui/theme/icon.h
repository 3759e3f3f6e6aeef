#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace suyang::ui {

/// The drawing `:/icons/<name>.svg` in one colour, `size` logical pixels wide and high. Kept in
/// QPixmapCache by name, size, colour and device pixel ratio. Null when there is no such drawing.
QPixmap iconPixmap(const QString &name, int size, const QColor &color, double pixelRatio);

/// For buttons: `color` when usable, `disabled` when not.
QIcon tintedIcon(
    const QString &name, int size, const QColor &color, const QColor &disabled, double pixelRatio);

/// Paints the drawing into the square whose top left corner is `at`.
void paintIcon(
    QPainter &painter, const QString &name, const QPointF &at, int size, const QColor &color);

} // namespace suyang::ui
