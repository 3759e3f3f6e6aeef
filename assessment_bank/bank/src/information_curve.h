#pragma once

#include "bank/framework.h"
#include "bank/item.h"
#include "engine/item_model.h"

#include <QList>

#include <cstddef>
#include <vector>

namespace suyang::bank {

/// A scored item with its response model.
struct ModelledItem
{
    const Item *item;
    engine::ItemModel model;
};

/// The scored items of a dimension (index in the framework) whose parameters make a model.
std::vector<ModelledItem> modelledItems(
    const QList<Item> &items, const Framework &framework, std::size_t dimension);

/// Fisher information of the eight items that know most at `theta`, and how many of them rest on
/// ratings alone.
struct BestInformation
{
    double value = 0.0;
    int provisional = 0;
};
BestInformation bestEight(const std::vector<ModelledItem> &items, double theta);

/// Fisher information of all of them together.
double totalInformation(const std::vector<ModelledItem> &items, double theta);

} // namespace suyang::bank
