#pragma once

#include "base/result.h"
#include "engine/item_model.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace suyang::measurement_files {

/// The items of an items.csv: `item,dimension,model,a,b,c,d,b1,...,bK`.
struct ItemList
{
    QStringList ids;
    std::vector<engine::ItemModel> models;
    std::vector<std::size_t> dimensionOf; ///< place in `dimensions`
    QStringList dimensions; ///< in the order in which they first appear

    std::size_t size() const noexcept { return models.size(); }
};

/// Fails with the errors of CsvReader::open(), MalformedFile or DuplicateId; the error names file
/// and line. The columns may stand in any order; `dimension`, `c`, `d` and those of models not used
/// may be absent; a missing dimension is "theta".
Result<ItemList> readItems(const QString &path);

/// The same columns in the order above, with b1..bK only where an item needs them.
QByteArray writeItems(const ItemList &items);

} // namespace suyang::measurement_files
