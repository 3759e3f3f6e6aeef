#include "shown_order.h"

#include "engine/draw.h"

#include <cstdint>

namespace suyang::session {

namespace {

constexpr std::uint64_t ShuffleStream = 1U << 21U;
constexpr std::uint64_t StepStream = 1U << 22U;

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

QStringList shownOrder(const bank::Interaction &interaction, quint64 seed, std::size_t position)
{
    QStringList ids;
    if (interaction.kind == bank::ItemKind::Hotspot) {
        for (const bank::Region &region : interaction.regions)
            ids.append(region.id);
        return ids; // regions stay where the picture has them
    }
    for (const bank::Option &option : interaction.options)
        ids.append(option.id);
    return interaction.ordered ? ids : shuffled(ids, seed, position);
}

QMap<QString, QStringList> stepOrders(const bank::Item &item, quint64 seed, std::size_t position)
{
    QMap<QString, QStringList> orders;
    std::uint64_t stream = StepStream;
    for (const bank::Step &step : item.steps)
        orders.insert(
            step.id, shownOrder(step, engine::drawAt(seed, position, ++stream), position));
    return orders;
}

} // namespace suyang::session
