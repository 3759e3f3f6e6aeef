#pragma once

#include <QRectF>
#include <QString>

namespace suyang::ui {

/// A place in a picture that can be pointed to.
struct HotspotRegion
{
    QString name = {};
    QRectF area = {}; ///< in shares of the picture's width and height, 0 to 1
    QString description = {}; ///< for screen readers; may be empty
};

} // namespace suyang::ui
