#include "bank_plots.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace suyang::bank_study {

using namespace Qt::StringLiterals;

namespace {

/// The dimensions' own colours and a marker each, so that colour is never alone.
constexpr std::array DimensionColours {
    "#15609F", "#AE6C16", "#661C40", "#1D9677", "#4A585C", "#A3282B"};
constexpr std::array Markers {Marker::Circle, Marker::Square, Marker::Triangle, Marker::Diamond};
constexpr auto First = "#14505C";
constexpr auto Second = "#C98A3A";

QString colourOf(std::size_t dimension)
{
    return QLatin1StringView(DimensionColours[dimension % DimensionColours.size()]);
}

Axis abilityAxis(const BankFigures &figures)
{
    const std::vector<double> &abilities = figures.plan.abilities;
    return {u"true ability (logits)"_s, abilities.front(), abilities.back(), 1.0, 0};
}

Axis shareAxis(const QString &title, double low)
{
    return {title, low, 100.0, low >= 50.0 ? 10.0 : 20.0, 0};
}

/// The bank as it ships beside the bank with exact parameters.
std::array<const TruthFigures *, 2> shippedAndExact(const BankFigures &figures)
{
    return {&figures.truths.front(), &figures.truths.back()};
}

QString panelTitle(const TruthFigures &truth)
{
    QString name = truth.truth.name;
    name[0] = name[0].toUpper();
    return name;
}

std::vector<QPointF> pointsOf(const TruthFigures &truth, std::size_t dimension,
    const std::function<double(const PointFigures &)> &value)
{
    std::vector<QPointF> points;
    for (const PointFigures &point : truth.points) {
        if (point.dimension == dimension)
            points.emplace_back(point.ability, value(point));
    }
    return points;
}

/// One line a dimension; the shipped bank on the left, exact parameters on the right.
Figure byDimension(const BankFigures &figures, const QString &title, const QString &description,
    const Axis &y, const std::function<double(const PointFigures &)> &value)
{
    Figure figure {.title = title, .description = description};
    for (const TruthFigures *truth : shippedAndExact(figures)) {
        Panel panel {.title = panelTitle(*truth), .x = abilityAxis(figures), .y = y};
        for (std::size_t d = 0; d < static_cast<std::size_t>(figures.dimensions.size()); ++d)
            panel.series.push_back({figures.dimensions[static_cast<qsizetype>(d)], colourOf(d),
                Mark::Line, Markers[d % Markers.size()], pointsOf(*truth, d, value)});
        figure.panels.push_back(std::move(panel));
    }
    return figure;
}

/// The limits between bands, each with the letters of its two.
std::vector<Reference> cutLines(const BankFigures &figures)
{
    std::vector<Reference> lines;
    for (std::size_t i = 0; i < figures.bandCuts.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        lines.push_back({true, figures.bandCuts[i],
            figures.bands[at].left(1) + u'|' + figures.bands[at + 1].left(1)});
    }
    return lines;
}

Figure biasPlot(const BankFigures &figures)
{
    double most = 0.1;
    for (const TruthFigures *truth : shippedAndExact(figures)) {
        for (const PointFigures &point : truth->points)
            most = std::max(most, std::abs(point.accuracy.bias));
    }
    Figure figure = byDimension(figures, u"Bias by true ability"_s,
        u"Mean of estimate minus truth, one line a dimension."_s,
        axisAround(u"estimate minus truth (logits)"_s, -most, most),
        [](const PointFigures &point) { return point.accuracy.bias; });
    for (Panel &panel : figure.panels)
        panel.references = {{false, 0.0}};
    return figure;
}

Figure errorPlot(const BankFigures &figures)
{
    double most = 0.1;
    for (const TruthFigures *truth : shippedAndExact(figures)) {
        for (const PointFigures &point : truth->points)
            most = std::max({most, point.accuracy.rmse, point.accuracy.statedSd});
    }
    const auto rmse = [](const PointFigures &point) { return point.accuracy.rmse; };
    const auto stated = [](const PointFigures &point) { return point.accuracy.statedSd; };
    const auto [shipped, exact] = shippedAndExact(figures);
    Figure figure {.title = u"Error by true ability, and what the program states"_s,
        .description = u"Root mean square error and stated standard error, a panel a dimension."_s};
    for (std::size_t d = 0; d < static_cast<std::size_t>(figures.dimensions.size()); ++d) {
        Panel panel {.title = figures.dimensions[static_cast<qsizetype>(d)],
            .x = abilityAxis(figures),
            .y = axisAround(u"error (logits)"_s, 0.0, most)};
        panel.series = {{u"RMSE, as shipped"_s, QLatin1StringView(First), Mark::Line,
                            Marker::Circle, pointsOf(*shipped, d, rmse)},
            {u"stated error, as shipped"_s, QLatin1StringView(First), Mark::Dashed, Marker::Circle,
                pointsOf(*shipped, d, stated)},
            {u"RMSE, exact"_s, QLatin1StringView(Second), Mark::Line, Marker::Square,
                pointsOf(*exact, d, rmse)},
            {u"stated error, exact"_s, QLatin1StringView(Second), Mark::Dashed, Marker::Square,
                pointsOf(*exact, d, stated)}};
        figure.panels.push_back(std::move(panel));
    }
    return figure;
}

Figure coveragePlot(const BankFigures &figures)
{
    double least = 0.8;
    for (const TruthFigures *truth : shippedAndExact(figures)) {
        for (const PointFigures &point : truth->points)
            least = std::min(least, point.accuracy.coverage);
    }
    const double mass = 100.0 * figures.intervalMass;
    Figure figure
        = byDimension(figures, u"How often the %1 % range holds the truth"_s.arg(mass, 0, 'f', 0),
            u"Share of people whose stated range holds their true ability."_s,
            shareAxis(u"share of people (%)"_s, 10.0 * std::floor(10.0 * least)),
            [](const PointFigures &point) { return 100.0 * point.accuracy.coverage; });
    for (Panel &panel : figure.panels)
        panel.references = {{false, mass}};
    return figure;
}

Figure bandPlot(const BankFigures &figures)
{
    Figure figure = byDimension(figures, u"Share in the right band by true ability"_s,
        u"Share of people whose likeliest band is the true one; upright lines: band limits."_s,
        shareAxis(u"share of people (%)"_s, 0.0),
        [](const PointFigures &point) { return 100.0 * point.rightBand; });
    for (Panel &panel : figure.panels)
        panel.references = cutLines(figures);
    return figure;
}

const char *populationColour(std::size_t index)
{
    return index == 0 ? First : Second;
}

Figure exposurePlot(const BankFigures &figures)
{
    Figure figure {.title = u"How often each item is asked"_s,
        .description = u"Share of tests that each item is in, most used first."_s};
    const auto items = static_cast<double>(figures.items.size());
    for (const TruthFigures *truth : shippedAndExact(figures)) {
        Panel panel {
            .title = panelTitle(*truth), .x = axisAround(u"items, most used first"_s, 0.0, items)};
        panel.x.high = std::max(items, 1.0);
        double most = 100.0 * figures.exposureLimit;
        for (std::size_t p = 0; p < truth->populations.size(); ++p) {
            std::vector<double> rates = truth->populations[p].exposure;
            std::ranges::sort(rates, std::greater {});
            most = std::max(most, 100.0 * rates.front());
            Series series {truth->populations[p].population.name,
                QLatin1StringView(populationColour(p)), p == 0 ? Mark::Plain : Mark::Dashed};
            for (std::size_t i = 0; i < rates.size(); ++i)
                series.points.emplace_back(static_cast<double>(i) + 0.5, 100.0 * rates[i]);
            panel.series.push_back(std::move(series));
        }
        panel.y = axisAround(u"share of tests (%)"_s, 0.0, most * 1.05);
        panel.references = {{false, 100.0 * figures.exposureLimit, u"limit"_s}};
        figure.panels.push_back(std::move(panel));
    }
    return figure;
}

Figure lengthPlot(const BankFigures &figures)
{
    Figure figure {.title = u"Questions in a test"_s,
        .description = u"Share of tests by number of questions."_s};
    double most = 0.0;
    for (const TruthFigures *truth : shippedAndExact(figures)) {
        Panel panel {.title = panelTitle(*truth)};
        panel.x = {u"questions"_s, static_cast<double>(figures.minimumItems) - 1.0,
            static_cast<double>(figures.maximumItems) + 1.0, 4.0, 0};
        for (std::size_t p = 0; p < truth->populations.size(); ++p) {
            const std::vector<double> &lengths = truth->populations[p].lengths;
            Series series {truth->populations[p].population.name,
                QLatin1StringView(populationColour(p)), Mark::Bars};
            for (std::size_t n = figures.minimumItems; n < lengths.size(); ++n) {
                series.points.emplace_back(static_cast<double>(n), 100.0 * lengths[n]);
                most = std::max(most, 100.0 * lengths[n]);
            }
            panel.series.push_back(std::move(series));
        }
        figure.panels.push_back(std::move(panel));
    }
    for (Panel &panel : figure.panels)
        panel.y = axisAround(u"share of tests (%)"_s, 0.0, most);
    return figure;
}

Figure informationPlot(const BankFigures &figures)
{
    const InformationFigures &information = figures.information;
    Figure figure {.title = u"Information of the whole bank"_s,
        .description = u"Sum of the information of all items, one line a dimension."_s};
    const std::array sides {&information.measured, &information.stated};
    double most = 0.0;
    for (const auto *side : sides) {
        Panel panel {.title = side == sides[0] ? u"As measured: ratings are uncertain"_s
                                               : u"As stated: exact parameters"_s};
        panel.x = {u"ability (logits)"_s, information.abilities.front(),
            information.abilities.back(), 1.0, 0};
        for (std::size_t d = 0; d < side->size(); ++d) {
            Series series {figures.dimensions[static_cast<qsizetype>(d)], colourOf(d), Mark::Line,
                Markers[d % Markers.size()]};
            for (std::size_t k = 0; k < information.abilities.size(); k += 4) {
                series.points.emplace_back(information.abilities[k], (*side)[d][k]);
                most = std::max(most, (*side)[d][k]);
            }
            panel.series.push_back(std::move(series));
        }
        figure.panels.push_back(std::move(panel));
    }
    for (Panel &panel : figure.panels)
        panel.y = axisAround(u"information"_s, 0.0, most);
    return figure;
}

} // namespace

std::vector<std::pair<QString, Figure>> bankPlots(const BankFigures &figures)
{
    return {{u"bias"_s, biasPlot(figures)}, {u"error"_s, errorPlot(figures)},
        {u"coverage"_s, coveragePlot(figures)}, {u"band"_s, bandPlot(figures)},
        {u"exposure"_s, exposurePlot(figures)}, {u"length"_s, lengthPlot(figures)},
        {u"information"_s, informationPlot(figures)}};
}

} // namespace suyang::bank_study
