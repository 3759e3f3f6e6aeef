#include "check.h"

#include <algorithm>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr double SmallestTarget = 44.0; ///< pixels at the base size

bool touch(const Region &a, const Region &b)
{
    return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height
        && b.y <= a.y + a.height;
}

void compareTwin(const Item &item, const Item &twin, Log &log)
{
    if (twin.kind == ItemKind::Hotspot) {
        log.error(item.id, u"text_twin names another picture item"_s);
    } else if (twin.competence != item.competence) {
        log.error(item.id, u"the item in words, %1, asks for another competence"_s.arg(twin.id));
    } else if (twin.family != item.family && !item.enemies.contains(twin.id)) {
        log.warn(item.id, u"the item in words, %1, could come in the same test"_s.arg(twin.id));
    }
}

} // namespace

void missingTextTwin(const Subject &subject, Log &log)
{
    for (const Item &item : subject.items) {
        if (item.kind != ItemKind::Hotspot)
            continue;
        const auto twin = std::ranges::find(subject.items, item.textTwin, &Item::id);
        if (twin == subject.items.end())
            log.error(item.id, u"there is no item in words that asks the same (text_twin)"_s);
        else
            compareTwin(item, *twin, log);
        if (!item.picture || item.picture->text.isEmpty())
            log.error(item.id, u"the picture has no description"_s);
        for (const Region &region : item.regions) {
            if (region.text.isEmpty())
                log.error(item.id, u"region %1 cannot be named in the list"_s.arg(region.id));
        }
    }
}

void targetTooSmall(const Subject &subject, Log &log)
{
    for (const Item &item : subject.items) {
        for (qsizetype i = 0; i < item.regions.size(); ++i) {
            const Region &region = item.regions[i];
            if (std::min(region.width, region.height) < SmallestTarget)
                log.error(item.id, u"region %1 is smaller than 44 pixels"_s.arg(region.id));
            for (qsizetype j = i + 1; j < item.regions.size(); ++j) {
                if (touch(region, item.regions[j])) {
                    log.error(item.id,
                        u"the regions %1 and %2 touch"_s.arg(region.id, item.regions[j].id));
                }
            }
        }
    }
}

} // namespace suyang::bank::checks
