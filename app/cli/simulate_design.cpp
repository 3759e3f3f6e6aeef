#include "simulate_design.h"

#include "bank/bank_reader.h"
#include "measurement_files/covariance_file.h"
#include "measurement_files/items_file.h"
#include "measurement_files/number_cell.h"
#include "session/item_pool_builder.h"
#include "session/test_plan.h"

#include <numeric>
#include <utility>

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const std::string &message)
{
    return fail(ErrorCode::OutOfRange, message);
}

/// A blueprint: `dimension,share` (or `items`), one row a dimension; shares are scaled to sum to 1.
Result<std::vector<double>> readBlueprint(const QString &path, const QStringList &dimensions)
{
    using measurement_files::CsvReader;
    auto reader = CsvReader::open(path);
    if (!reader)
        return reader.error();
    const auto name = reader->column(u"dimension"_s);
    const auto share
        = reader->column(reader->header().contains(u"items"_s) ? u"items"_s : u"share"_s);
    if (!name || !share)
        return name ? share.error() : name.error();
    std::vector<double> mix(static_cast<std::size_t>(dimensions.size()), 0.0);
    for (;;) {
        const auto more = reader->next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const qsizetype place = dimensions.indexOf(reader->cell(*name).toString());
        if (place < 0)
            return reader->complaint(u"no item measures this dimension"_s);
        const auto value = measurement_files::readNumber(*reader, *share);
        if (!value)
            return value.error();
        if (*value < 0.0)
            return reader->complaint(u"a share cannot be negative"_s);
        mix[static_cast<std::size_t>(place)] += *value;
    }
    const double total = std::accumulate(mix.begin(), mix.end(), 0.0);
    if (!(total > 0.0))
        return reader->complaint(u"the shares sum to nothing"_s);
    for (double &value : mix)
        value /= total;
    return mix;
}

Result<SimulatedTest> fromItems(const SimulateOptions &options)
{
    auto items = measurement_files::readItems(QString::fromStdString(options.items));
    if (!items)
        return items.error();
    const auto n = static_cast<std::size_t>(items->dimensions.size());
    if (n > engine::AbilityPrior::MaxDimensions)
        return fail(ErrorCode::MalformedFile, "more than 6 dimensions", options.items);
    std::vector<double> covariance(n * n, 0.0);
    for (std::size_t d = 0; d < n; ++d)
        covariance[d * n + d] = 1.0;
    if (!options.correlation.empty()) {
        auto read = measurement_files::readCovariance(
            QString::fromStdString(options.correlation), items->dimensions);
        if (!read)
            return read.error();
        covariance = std::move(*read);
    }
    auto prior = engine::AbilityPrior::create(std::vector<double>(n, 0.0), std::move(covariance));
    if (!prior)
        return fail(ErrorCode::MalformedFile, prior.error().detail, options.correlation);
    engine::ItemPool pool;
    for (std::size_t i = 0; i < items->size(); ++i) {
        engine::PoolItem item {.model = items->models[i]};
        item.dimension = items->dimensionOf[i];
        item.competence = i; // plain items know no competences and no families
        item.family = i;
        pool.push_back(std::move(item));
    }
    engine::TestSettings settings;
    settings.minimumItems = 1;
    settings.maximumItems = 30;
    settings.stopSd = 0.0;
    settings.firstItemSuccess = 0.0;
    settings.mix = std::vector<double>(n, 1.0 / static_cast<double>(n));
    settings.exposure.kind = engine::ExposureKind::None;
    return SimulatedTest {
        std::move(pool), {}, std::move(*prior), std::move(settings), items->dimensions, {}};
}

Result<SimulatedTest> fromBank(const CommandLine &line, const SimulateOptions &options)
{
    auto framework = line.framework();
    if (!framework)
        return framework.error();
    auto bank = bank::readBank(line.bankFolder(), *framework);
    if (!bank)
        return bank.error();
    auto plan = session::planFor(*framework, QString::fromStdString(options.audience));
    if (!plan)
        return plan.error();
    auto pool = session::buildItemPool({*framework, *bank});
    if (!pool)
        return pool.error();
    QStringList dimensions;
    for (const auto &dimension : framework->dimensions)
        dimensions.append(dimension.id);
    return SimulatedTest {std::move(pool->items), std::move(pool->stated), std::move(plan->prior),
        std::move(plan->settings), std::move(dimensions), framework->scale.bandCuts,
        framework->engine.exposureLimit};
}

/// "none", "randomesque:K", "progressive-restricted:R", "sympson-hetter:R", "ineligibility:R".
Result<void> setExposure(SimulatedTest &test, const std::string &text)
{
    using engine::ExposureKind;
    const auto colon = text.find(':');
    const std::string name = text.substr(0, colon);
    const auto number = colon == std::string::npos
        ? std::nullopt
        : measurement_files::numberIn(QString::fromStdString(text.substr(colon + 1)));
    test.exposureLimit = 0.0;
    if (name == "none" && colon == std::string::npos) {
        test.settings.exposure.kind = ExposureKind::None;
        return {};
    }
    if (name == "randomesque" && number && *number >= 1.0 && *number <= 32.0) {
        test.settings.exposure.kind = ExposureKind::Randomesque;
        test.settings.exposure.width = static_cast<std::size_t>(*number);
        return {};
    }
    const bool isRate = number && *number > 0.0 && *number <= 1.0;
    if (name == "progressive-restricted" && isRate) {
        test.settings.exposure.kind = ExposureKind::Progressive;
        test.exposureLimit = *number;
        return {};
    }
    if (name == "ineligibility" && isRate) {
        test.settings.exposure.kind = ExposureKind::None;
        test.ineligibilityLimit = *number;
        return {};
    }
    if (name == "sympson-hetter" && isRate) {
        test.settings.exposure.kind = ExposureKind::SympsonHetter;
        test.admissionLimit = *number;
        return {};
    }
    return wrong("--exposure " + text
        + ": use none, randomesque:K with K from 1 to 32, progressive-restricted:R, "
          "sympson-hetter:R or ineligibility:R with R in (0, 1]");
}

Result<void> setLength(engine::TestSettings &settings, const SimulateOptions &options)
{
    if (options.maximum)
        settings.maximumItems = *options.maximum;
    if (options.minimum)
        settings.minimumItems = *options.minimum;
    else
        settings.minimumItems = std::min(settings.minimumItems, settings.maximumItems);
    if (settings.maximumItems < 1 || settings.minimumItems < 1
        || settings.minimumItems > settings.maximumItems)
        return wrong("--min and --max are no range of lengths from 1 on");
    if (options.stopSe) {
        if (!(*options.stopSe >= 0.0))
            return wrong("--stop-se cannot be negative");
        settings.stopSd = *options.stopSe;
    }
    return {};
}

} // namespace

Result<SimulatedTest> makeSimulatedTest(const CommandLine &line, const SimulateOptions &options)
{
    auto test = options.items.empty() ? fromBank(line, options) : fromItems(options);
    if (!test)
        return test.error();
    if (auto good = setLength(test->settings, options); !good)
        return good.error();
    if (!options.items.empty() || options.exposure != "none") {
        if (auto good = setExposure(*test, options.exposure); !good)
            return good.error();
    }
    const auto criterion = engine::criterionNamed(options.criterion);
    if (!criterion)
        return wrong("--criterion " + options.criterion + ": no such criterion");
    test->settings.criterion = *criterion;
    if (!options.blueprint.empty()) {
        auto mix = readBlueprint(QString::fromStdString(options.blueprint), test->dimensions);
        if (!mix)
            return mix.error();
        test->settings.mix = std::move(*mix);
    }
    if (options.certainty > 0.0)
        test->settings.classification = {options.certainty, test->cuts};
    return test;
}

} // namespace suyang::cli
