#pragma once

#include <QRectF>
#include <QString>

namespace suyang::bank::checks {

/// The box about an SVG path: every end and control point, so never smaller than the shape.
/// Empty where the path cannot be read.
QRectF boxOfPath(const QString &outline);

} // namespace suyang::bank::checks
