#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace suyang::bank {

/// Refuses an SVG that could do more than show flat shapes: anything but rect, circle, ellipse,
/// line, polyline, polygon, path, text, tspan, g, title and desc, any reference to elsewhere, any
/// DTD, style sheet, event or dash pattern, more than 256 kB, 5,000 elements, 32 levels or 4096
/// pixels. Qt's SVG reader opens local files that a picture names, so the check stands before it.
Result<void> checkPicture(const QByteArray &svg, const QString &file);

} // namespace suyang::bank
