#include "csv_tables.h"

#include "measurement_files/csv_writer.h"

namespace suyang::bank_study {

using namespace Qt::StringLiterals;

namespace {

/// A CSV file in the making.
class Table
{
public:
    explicit Table(const QStringList &header)
    {
        for (const QString &name : header)
            m_writer.cell(QStringView(name));
        m_writer.endRow();
    }

    Table &text(const QString &value)
    {
        m_writer.cell(QStringView(value));
        return *this;
    }
    Table &count(std::size_t value)
    {
        m_writer.cell(static_cast<qint64>(value));
        return *this;
    }
    /// Four decimals: the simulation itself is not surer.
    Table &real(double value) { return text(QString::number(value, 'f', 4)); }
    void endRow() { m_writer.endRow(); }
    const QByteArray &bytes() const { return m_writer.bytes(); }

private:
    measurement_files::CsvWriter m_writer;
};

/// Calls `row(truth, population)` for all.
template <typename Row>
void forEachPopulation(const BankFigures &figures, Row row)
{
    for (const TruthFigures &truth : figures.truths) {
        for (const PopulationFigures &population : truth.populations)
            row(truth, population);
    }
}

QByteArray summaryTable(const BankFigures &figures)
{
    Table table({u"items_true"_s, u"population"_s, u"dimension"_s, u"people"_s, u"bias"_s,
        u"rmse"_s, u"stated_se"_s, u"correlation"_s, u"coverage"_s});
    forEachPopulation(figures, [&](const TruthFigures &truth, const PopulationFigures &p) {
        for (std::size_t d = 0; d < p.dimensions.size(); ++d) {
            const simulation::Accuracy &a = p.dimensions[d];
            table.text(truth.truth.id).text(p.population.id);
            table.text(figures.dimensions[static_cast<qsizetype>(d)]).count(a.persons);
            for (const double value : {a.bias, a.rmse, a.statedSd, a.correlation, a.coverage})
                table.real(value);
            table.endRow();
        }
    });
    return table.bytes();
}

QByteArray useTable(const BankFigures &figures)
{
    Table table({u"items_true"_s, u"population"_s, u"people"_s, u"mean_length"_s, u"ended_early"_s,
        u"right_band"_s, u"within_one_band"_s, u"one_band_named"_s, u"one_band_right"_s,
        u"two_bands_named"_s, u"two_bands_right"_s, u"unclear"_s, u"highest_exposure"_s,
        u"items_under_2_percent"_s, u"overlap"_s});
    forEachPopulation(figures, [&](const TruthFigures &truth, const PopulationFigures &p) {
        const WordFigures &w = p.words;
        table.text(truth.truth.id).text(p.population.id).count(p.people);
        for (const double value : {p.meanLength, p.endedEarly, p.bands.right(), p.bands.withinOne(),
                 w.oneBand, w.oneBandRight, w.twoBands, w.twoBandsRight, w.unclear,
                 p.highestExposure, p.underTwoPercent, p.overlap})
            table.real(value);
        table.endRow();
    });
    return table.bytes();
}

QByteArray conditionalTable(const BankFigures &figures)
{
    Table table({u"items_true"_s, u"dimension"_s, u"true_ability"_s, u"people"_s, u"bias"_s,
        u"bias_error"_s, u"rmse"_s, u"stated_se"_s, u"coverage"_s, u"right_band"_s});
    for (const TruthFigures &truth : figures.truths) {
        for (const PointFigures &point : truth.points) {
            const simulation::Accuracy &a = point.accuracy;
            table.text(truth.truth.id);
            table.text(figures.dimensions[static_cast<qsizetype>(point.dimension)]);
            table.real(point.ability).count(a.persons);
            for (const double value :
                {a.bias, point.biasError, a.rmse, a.statedSd, a.coverage, point.rightBand})
                table.real(value);
            table.endRow();
        }
    }
    return table.bytes();
}

QByteArray bandsTable(const BankFigures &figures)
{
    Table table({u"items_true"_s, u"population"_s, u"true_band"_s, u"cases"_s, u"reported_band"_s,
        u"share"_s});
    forEachPopulation(figures, [&](const TruthFigures &truth, const PopulationFigures &p) {
        for (std::size_t band = 0; band < p.bands.people.size(); ++band) {
            for (std::size_t other = 0; other < p.bands.people.size(); ++other) {
                table.text(truth.truth.id).text(p.population.id);
                table.text(figures.bands[static_cast<qsizetype>(band)]);
                table.count(p.bands.people[band]);
                table.text(figures.bands[static_cast<qsizetype>(other)]);
                table.real(p.bands.share[band][other]).endRow();
            }
        }
    });
    return table.bytes();
}

QByteArray exposureTable(const BankFigures &figures)
{
    Table table({u"items_true"_s, u"population"_s, u"item"_s, u"share_of_tests"_s});
    forEachPopulation(figures, [&](const TruthFigures &truth, const PopulationFigures &p) {
        for (std::size_t item = 0; item < p.exposure.size(); ++item) {
            table.text(truth.truth.id).text(p.population.id);
            table.text(figures.items[static_cast<qsizetype>(item)]);
            table.real(p.exposure[item]).endRow();
        }
    });
    return table.bytes();
}

QByteArray lengthTable(const BankFigures &figures)
{
    Table table({u"items_true"_s, u"population"_s, u"questions"_s, u"share_of_tests"_s});
    forEachPopulation(figures, [&](const TruthFigures &truth, const PopulationFigures &p) {
        for (std::size_t length = 1; length < p.lengths.size(); ++length) {
            table.text(truth.truth.id).text(p.population.id).count(length);
            table.real(p.lengths[length]).endRow();
        }
    });
    return table.bytes();
}

QByteArray informationTable(const BankFigures &figures)
{
    const InformationFigures &information = figures.information;
    Table table({u"dimension"_s, u"ability"_s, u"as_measured"_s, u"as_stated"_s});
    for (std::size_t d = 0; d < information.stated.size(); ++d) {
        for (std::size_t k = 0; k < information.abilities.size(); ++k) {
            table.text(figures.dimensions[static_cast<qsizetype>(d)]);
            table.real(information.abilities[k]).real(information.measured[d][k]);
            table.real(information.stated[d][k]).endRow();
        }
    }
    return table.bytes();
}

} // namespace

std::vector<std::pair<QString, QByteArray>> csvTables(const BankFigures &figures)
{
    return {{u"summary.csv"_s, summaryTable(figures)}, {u"use.csv"_s, useTable(figures)},
        {u"conditional.csv"_s, conditionalTable(figures)}, {u"bands.csv"_s, bandsTable(figures)},
        {u"exposure.csv"_s, exposureTable(figures)}, {u"length.csv"_s, lengthTable(figures)},
        {u"information.csv"_s, informationTable(figures)}};
}

} // namespace suyang::bank_study
