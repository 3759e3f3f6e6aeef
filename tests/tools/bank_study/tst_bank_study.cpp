#include "bank_plots.h"
#include "bank_report.h"
#include "csv_tables.h"
#include "study_run.h"
#include "support/shipped_content.h"

#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace suyang;
using namespace suyang::bank_study;
using namespace Qt::StringLiterals;

namespace {

constexpr double Rounding = 1e-9;

StudyPlan tinyPlan()
{
    StudyPlan plan;
    plan.runs = 2;
    plan.people = 60; // more than a batch, so that the exposure rule comes into force
    plan.peopleAtPoint = 3;
    plan.abilities = {-2.0, 0.0, 2.0};
    return plan;
}

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Calls `check` for the figures of every population.
template <typename Check>
void forEachPopulation(const BankFigures &figures, Check check)
{
    for (const TruthFigures &truth : figures.truths) {
        for (const PopulationFigures &population : truth.populations)
            check(population);
    }
}

} // namespace

class TestBankStudy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_figures = runBankStudy(test::shippedContent(), tinyPlan()).value();
        QCOMPARE(m_figures.truths.size(), std::size_t {3});
        for (const TruthFigures &truth : m_figures.truths)
            QCOMPARE(truth.populations.size(), std::size_t {2});
    }

    void namesTheBankAsItIs()
    {
        const session::Content &content = test::shippedContent();
        QCOMPARE(m_figures.bankVersion, content.bank.version());
        const auto scored = std::ranges::count_if(
            content.bank.items(), [](const bank::Item &item) { return item.scored; });
        QCOMPARE(m_figures.items.size(), static_cast<qsizetype>(scored));
        QCOMPARE(m_figures.bands.size(), content.framework.bands.size());
        for (qsizetype i = 0; i < m_figures.bands.size(); ++i)
            QVERIFY(m_figures.bands[i].startsWith(content.framework.bands[i].id));
        QVERIFY(m_figures.bandCuts == content.framework.scale.bandCuts);
        const QString report = bankReport(m_figures);
        QVERIFY(report.contains(content.bank.version()));
        QVERIFY(report.contains(u"%1 scored items"_s.arg(scored)));
    }

    void exposureAddsUpToTheLength()
    {
        forEachPopulation(m_figures, [&](const PopulationFigures &p) {
            QCOMPARE(p.people, std::size_t {120});
            QCOMPARE(p.exposure.size(), static_cast<std::size_t>(m_figures.items.size()));
            QVERIFY(std::abs(sum(p.exposure) - p.meanLength) < Rounding);
            double mean = 0.0;
            for (std::size_t n = 0; n < p.lengths.size(); ++n)
                mean += static_cast<double>(n) * p.lengths[n];
            QVERIFY(std::abs(mean - p.meanLength) < Rounding);
            QVERIFY(std::abs(sum(p.lengths) - 1.0) < Rounding);
            QCOMPARE(p.lengths.size(), m_figures.maximumItems + 1);
            for (std::size_t n = 0; n < m_figures.minimumItems; ++n)
                QCOMPARE(p.lengths[n], 0.0);
        });
    }

    void everybodyHasOneTrueAndOneReportedBand()
    {
        const auto bands = static_cast<std::size_t>(m_figures.bands.size());
        const auto dimensions = static_cast<std::size_t>(m_figures.dimensions.size());
        forEachPopulation(m_figures, [&](const PopulationFigures &p) {
            QCOMPARE(p.bands.people.size(), bands);
            std::size_t cases = 0;
            for (std::size_t band = 0; band < bands; ++band) {
                QCOMPARE(p.bands.share[band].size(), bands);
                const double whole = p.bands.people[band] > 0 ? 1.0 : 0.0;
                QVERIFY(std::abs(sum(p.bands.share[band]) - whole) < Rounding);
                cases += p.bands.people[band];
            }
            QCOMPARE(cases, p.people * dimensions);
            QVERIFY(p.bands.right() <= p.bands.withinOne());
            const WordFigures &w = p.words;
            QVERIFY(std::abs(w.oneBand + w.twoBands + w.unclear - 1.0) < Rounding);
        });
    }

    void everyPointHasItsPeople()
    {
        const std::vector<double> abilities = tinyPlan().abilities;
        for (const TruthFigures &truth : m_figures.truths) {
            QCOMPARE(truth.points.size(),
                abilities.size() * static_cast<std::size_t>(m_figures.dimensions.size()));
            for (std::size_t i = 0; i < truth.points.size(); ++i) {
                const PointFigures &point = truth.points[i];
                QCOMPARE(point.dimension, i / abilities.size());
                QCOMPARE(point.ability, abilities[i % abilities.size()]);
                QCOMPARE(point.accuracy.persons, std::size_t {6});
                QVERIFY(point.accuracy.rmse >= std::abs(point.accuracy.bias));
                QVERIFY(point.accuracy.coverage >= 0.0 && point.accuracy.coverage <= 1.0);
                QVERIFY(point.rightBand >= 0.0 && point.rightBand <= 1.0);
            }
        }
    }

    void theSameSeedGivesTheSameFiles()
    {
        StudyPlan plan = tinyPlan();
        plan.threads = 3;
        const BankFigures again = runBankStudy(test::shippedContent(), plan).value();
        const auto tables = csvTables(m_figures);
        QVERIFY(!tables.empty());
        QVERIFY(csvTables(again) == tables);
        QCOMPARE(bankReport(again), bankReport(m_figures));
        plan.seed += plan.runs;
        QVERIFY(csvTables(runBankStudy(test::shippedContent(), plan).value()) != tables);
    }

    void thePicturesAreSmallAndWellFormed()
    {
        const QString report = bankReport(m_figures);
        for (const auto &[name, figure] : bankPlots(m_figures)) {
            const QByteArray svg = toSvg(figure);
            QVERIFY2(svg.size() < 60 * 1024, qPrintable(name));
            QVERIFY2(!svg.contains("nan") && !svg.contains("inf "), qPrintable(name));
            QXmlStreamReader reader(svg);
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(name + u": "_s + reader.errorString()));
            QVERIFY2(report.contains(u"](%1.svg)"_s.arg(name)), qPrintable(name));
        }
    }

private:
    BankFigures m_figures;
};

QTEST_APPLESS_MAIN(TestBankStudy)
#include "tst_bank_study.moc"
