#include "information_curve.h"

#include <algorithm>
#include <utility>

namespace suyang::bank {

namespace {

constexpr std::size_t BestItems = 8;

} // namespace

std::vector<ModelledItem> modelledItems(
    const QList<Item> &items, const Framework &framework, std::size_t dimension)
{
    std::vector<ModelledItem> result;
    for (const Item &item : items) {
        const auto competence = framework.competenceIndex(item.competence);
        if (!competence || !item.scored
            || framework.competences[static_cast<qsizetype>(*competence)].dimension != dimension)
            continue;
        if (const auto model = engine::ItemModel::create(item.parameters))
            result.push_back({&item, *model});
    }
    return result;
}

BestInformation bestEight(const std::vector<ModelledItem> &items, double theta)
{
    std::vector<std::pair<double, bool>> values;
    values.reserve(items.size());
    for (const ModelledItem &item : items)
        values.emplace_back(item.model.information(theta), item.item->provisional);
    std::ranges::sort(values, std::greater());
    values.resize(std::min(values.size(), BestItems));
    BestInformation best;
    for (const auto &[information, provisional] : values) {
        best.value += information;
        best.provisional += provisional ? 1 : 0;
    }
    return best;
}

double totalInformation(const std::vector<ModelledItem> &items, double theta)
{
    double sum = 0.0;
    for (const ModelledItem &item : items)
        sum += item.model.information(theta);
    return sum;
}

} // namespace suyang::bank
