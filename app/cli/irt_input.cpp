#include "irt_input.h"

#include "measurement_files/covariance_file.h"
#include "measurement_files/number_cell.h"

#include <QHash>

#include <utility>

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<double>> readPerDimension(
    const QString &path, const QString &column, const QStringList &dimensions)
{
    auto reader = measurement_files::CsvReader::open(path);
    if (!reader)
        return reader.error();
    const auto name = reader->column(u"dimension"_s);
    const auto number = reader->column(column);
    for (const auto &place : {name, number}) {
        if (!place)
            return place.error();
    }
    QHash<QString, double> found;
    for (;;) {
        const auto more = reader->next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const auto value = measurement_files::readNumber(*reader, *number);
        if (!value)
            return value.error();
        if (found.contains(reader->cell(*name).toString()))
            return reader->complaint(
                u"dimension \"%1\" is there twice"_s.arg(reader->cell(*name).toString()));
        found.insert(reader->cell(*name).toString(), *value);
    }
    std::vector<double> values;
    for (const QString &dimension : dimensions) {
        if (!found.contains(dimension))
            return reader->complaint(u"dimension \"%1\" is missing"_s.arg(dimension));
        values.push_back(found.value(dimension));
    }
    return values;
}

} // namespace

std::optional<std::vector<double>> numbersIn(const std::string &text)
{
    std::vector<double> numbers;
    const QString all = QString::fromStdString(text);
    for (const QString &part : all.split(u',')) {
        const auto number = measurement_files::numberIn(QStringView(part).trimmed());
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers;
}

Result<std::vector<double>> perDimension(
    const std::string &text, const QString &column, const QStringList &dimensions)
{
    const auto size = static_cast<std::size_t>(dimensions.size());
    auto numbers = numbersIn(text);
    if (!numbers)
        return readPerDimension(QString::fromStdString(text), column, dimensions);
    if (numbers->size() == 1)
        return std::vector<double>(size, numbers->front());
    if (numbers->size() != size)
        return fail(ErrorCode::OutOfRange,
            std::to_string(numbers->size()) + " numbers for " + std::to_string(size)
                + " dimensions",
            text);
    return std::move(*numbers);
}

Result<engine::AbilityPrior> readPrior(
    const std::string &means, const std::string &covarianceFile, const QStringList &dimensions)
{
    auto mean = perDimension(means, u"mean"_s, dimensions);
    if (!mean)
        return mean.error();
    const std::size_t size = mean->size();
    std::vector<double> covariance(size * size, 0.0);
    for (std::size_t i = 0; i < size; ++i)
        covariance[i * size + i] = 1.0;
    if (!covarianceFile.empty()) {
        auto read
            = measurement_files::readCovariance(QString::fromStdString(covarianceFile), dimensions);
        if (!read)
            return read.error();
        covariance = std::move(*read);
    }
    auto prior = engine::AbilityPrior::create(std::move(*mean), std::move(covariance));
    if (!prior)
        return fail(prior.error().code, prior.error().detail, covarianceFile);
    return prior;
}

std::vector<engine::Answer> IrtInput::answersOf(std::size_t person) const
{
    std::vector<engine::Answer> answers;
    for (std::size_t item = 0; item < items.size(); ++item) {
        if (!codes.isMissing(person, item))
            answers.push_back({item, static_cast<std::size_t>(codes.at(person, item))});
    }
    return answers;
}

Result<IrtInput> readIrtInput(const std::string &itemsFile, const std::string &responsesFile)
{
    auto items = measurement_files::readItems(QString::fromStdString(itemsFile));
    if (!items)
        return items.error();
    const QString path = QString::fromStdString(responsesFile);
    auto responses = measurement_files::readResponses(path);
    if (!responses)
        return responses.error();
    auto codes = measurement_files::alignTo(*items, *responses, path);
    if (!codes)
        return codes.error();
    return IrtInput {std::move(*items), std::move(responses->persons), std::move(*codes)};
}

} // namespace suyang::cli
