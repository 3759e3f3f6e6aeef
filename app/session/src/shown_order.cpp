#include "shown_order.h"

#include "engine/draw.h"

#include <cstdint>

namespace suyang::session {

namespace {

constexpr std::uint64_t ShuffleStream = 1U << 21U;

QStringList shuffled(QStringList ids, quint64 seed, std::size_t position)
{
    for (qsizetype i = ids.size() - 1; i > 0; --i) {
        const auto draw
            = engine::drawAt(seed, position, ShuffleStream + static_cast<std::uint64_t>(i));
        const auto j = static_cast<qsizetype>(draw % static_cast<std::uint64_t>(i + 1));
        ids.swapItemsAt(i, j);
    }
    return ids;
}

} // namespace

QStringList shownOrder(const bank::Item &item, quint64 seed, std::size_t position)
{
    QStringList ids;
    if (item.kind == bank::ItemKind::Hotspot) {
        for (const bank::Region &region : item.regions)
            ids.append(region.id);
        return ids; // regions stay where the picture has them
    }
    for (const bank::Option &option : item.options)
        ids.append(option.id);
    return item.ordered ? ids : shuffled(ids, seed, position);
}

} // namespace suyang::session
