#include "check.h"
#include "picture_scene.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr double LeastContrast = 4.5; ///< WCAG 2.2, 1.4.3, for text of any size
/// Two fills nearer than this look one grey; WCAG 1.4.11 asks 3:1 of parts that must be told apart.
constexpr double SameGrey = 3.0;

/// The contrast of a text with the last shape painted under its middle; paper is white.
double contrastOfText(const QList<PaintedThing> &things, qsizetype text)
{
    Colour ground {1.0, 1.0, 1.0};
    const QPointF middle = things[text].box.center();
    for (qsizetype i = 0; i < text; ++i) {
        if (things[i].kind != u"text" && things[i].box.contains(middle))
            ground = things[i].fill;
    }
    return contrastOf(things[text].fill, ground);
}

void checkTexts(
    const QString &item, const QString &language, const QList<PaintedThing> &things, Log &log)
{
    for (qsizetype i = 0; i < things.size(); ++i) {
        if (things[i].kind != u"text")
            continue;
        if (const double contrast = contrastOfText(things, i); contrast < LeastContrast) {
            log.error(item,
                u"%1: \"%2\" has a contrast of %3:1, at least 4.5:1"_s.arg(language, things[i].text)
                    .arg(contrast, 0, 'f', 1));
        }
    }
}

QRectF boxOf(const Region &region)
{
    return {region.x, region.y, region.width, region.height};
}

QList<PaintedThing> thingsIn(const QList<PaintedThing> &things, const Region &region)
{
    QList<PaintedThing> inside;
    const QRectF box = boxOf(region);
    for (PaintedThing thing : things) {
        if (!box.contains(thing.box.center()) || thing.box.width() > 1.5 * box.width())
            continue;
        thing.box.translate(-box.topLeft());
        inside.append(thing);
    }
    return inside;
}

/// The same shapes and words at the same places of two regions.
bool lookAlike(const QList<PaintedThing> &left, const QList<PaintedThing> &right)
{
    const auto near = [](double a, double b) { return std::abs(a - b) < 2.0; };
    return std::ranges::equal(left, right, [&](const PaintedThing &a, const PaintedThing &b) {
        return a.kind == b.kind && a.text == b.text && near(a.box.left(), b.box.left())
            && near(a.box.top(), b.box.top()) && near(a.box.width(), b.box.width())
            && near(a.box.height(), b.box.height());
    });
}

/// Whether grey, and so every kind of colour blindness, loses what tells the two apart.
bool onlyColoursDiffer(const QList<PaintedThing> &left, const QList<PaintedThing> &right)
{
    if (left.isEmpty() || !lookAlike(left, right))
        return false;
    bool differ = false;
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (contrastOf(left[i].fill, right[i].fill) >= SameGrey)
            return false;
        differ = differ || !(left[i].fill == right[i].fill);
    }
    return differ;
}

void checkRegions(
    const Item &item, const QString &language, const QList<PaintedThing> &things, Log &log)
{
    for (qsizetype i = 0; i < item.regions.size(); ++i) {
        for (qsizetype j = i + 1; j < item.regions.size(); ++j) {
            if (onlyColoursDiffer(
                    thingsIn(things, item.regions[i]), thingsIn(things, item.regions[j]))) {
                log.error(item.id,
                    u"%1: the regions %2 and %3 differ in colour alone"_s.arg(
                        language, item.regions[i].id, item.regions[j].id));
            }
        }
    }
}

} // namespace

// Grey is the strictest of the colour-blind views: what differs in luminance differs in all of
// them.
void colourIsOnlySign(const Subject &subject, Log &log)
{
    int pictures = 0;
    for (const Item &item : subject.items) {
        if (!item.picture)
            continue;
        for (auto it = item.picture->svg.cbegin(); it != item.picture->svg.cend(); ++it) {
            ++pictures;
            const QList<PaintedThing> things = paintedThings(it.value());
            checkTexts(item.id, it.key(), things, log);
            checkRegions(item, it.key(), things, log);
        }
    }
    if (pictures > 0)
        log.figure(u"%1 pictures looked at"_s.arg(pictures));
}

} // namespace suyang::bank::checks
