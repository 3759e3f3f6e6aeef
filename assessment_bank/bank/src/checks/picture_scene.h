#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace suyang::bank::checks {

/// A colour as in "#1C2A2E", channels from 0 to 1.
struct Colour
{
    double red = 0.0;
    double green = 0.0;
    double blue = 0.0;

    bool operator==(const Colour &) const = default;
};

/// "#RGB", "#RRGGBB", "white" or "black"; nothing for "none" and everything else.
std::optional<Colour> colourFrom(const QString &text);
/// Relative luminance from 0 to 1 (WCAG 2.2); what a picture keeps in grey.
double luminanceOf(const Colour &colour);
/// From 1 (the same) to 21 (WCAG 2.2, 1.4.3).
double contrastOf(const Colour &left, const Colour &right);

/// One painted thing: a filled shape, or a line of text with the box it takes up.
struct PaintedThing
{
    QString kind; ///< "rect", "circle", "path", ..., "text"
    QRectF box; ///< of text: from the font size, 1 em a Chinese character, 0.55 em any other
    Colour fill;
    QString text;
};

/// What a picture paints with a fill, in the order of painting. Lines and strokes are left out, of
/// transforms only moves are followed. Empty for what is no XML.
QList<PaintedThing> paintedThings(const QByteArray &svg);

} // namespace suyang::bank::checks
