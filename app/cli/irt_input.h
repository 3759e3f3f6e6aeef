#pragma once

#include "base/result.h"
#include "engine/ability_prior.h"
#include "engine/answer.h"
#include "measurement_files/items_file.h"
#include "measurement_files/responses_file.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace suyang::cli {

/// A number, or several with commas between them, in the C locale; nothing when it is neither.
std::optional<std::vector<double>> numbersIn(const std::string &text);

/// One number for every dimension: `text` is one number, as many as there are dimensions, or the
/// name of a file with the columns `dimension` and `column`. Fails with MalformedFile, the errors
/// of CsvReader::open(), or OutOfRange when the count is another.
Result<std::vector<double>> perDimension(
    const std::string &text, const QString &column, const QStringList &dimensions);

/// The normal prior of the dimensions: means as above; the covariance from a file, else identity.
/// Fails with the errors of readCovariance(), perDimension() and AbilityPrior::create().
Result<engine::AbilityPrior> readPrior(
    const std::string &means, const std::string &covarianceFile, const QStringList &dimensions);

/// Items with the answers of some persons.
struct IrtInput
{
    measurement_files::ItemList items;
    QStringList persons;
    engine::ResponseMatrix codes; ///< one column an item, in the order of `items`

    /// The answers of a person, by item.
    std::vector<engine::Answer> answersOf(std::size_t person) const;
};

/// Fails with the errors of readItems(), readResponses() and alignTo().
Result<IrtInput> readIrtInput(const std::string &itemsFile, const std::string &responsesFile);

} // namespace suyang::cli
