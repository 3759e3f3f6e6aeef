#include "engine/choice_chance.h"

#include <QTest>

#include <cmath>

using namespace suyang::engine;

namespace {

const std::vector<Candidate> Candidates {
    {0, 0.30}, {1, 0.55}, {2, 0.10}, {3, 0.55}, {4, 0.0}, {5, 0.48}};

} // namespace

Q_DECLARE_METATYPE(suyang::engine::ExposureRule)

class TestChoiceChance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheDrawsThemselves_data()
    {
        QTest::addColumn<ExposureRule>("rule");
        QTest::addColumn<double>("progress");
        QTest::newRow("best") << ExposureRule {.kind = ExposureKind::None} << 0.5;
        QTest::newRow("randomesque")
            << ExposureRule {.kind = ExposureKind::Randomesque, .width = 3} << 0.5;
        QTest::newRow("randomesque wider than the list")
            << ExposureRule {.kind = ExposureKind::Randomesque, .width = 40} << 0.5;
        for (const double progress : {0.0, 0.1, 0.5, 0.9, 1.0})
            QTest::addRow("progressive %g", progress) << ExposureRule {} << progress;
        QTest::newRow("sympson-hetter") << ExposureRule {.kind = ExposureKind::SympsonHetter,
            .admission = {1.0, 0.5, 1.0, 0.25, 1.0, 0.8}}
                                        << 0.5;
    }

    // A share of n draws is off by less than 4.5 standard errors in all but one run of 100,000;
    // the seeds are fixed, so that it is always the same run.
    void agreesWithTheDrawsThemselves()
    {
        QFETCH(ExposureRule, rule);
        QFETCH(double, progress);
        constexpr std::uint64_t Draws = 40000;
        std::vector<double> counts(Candidates.size(), 0.0);
        for (std::uint64_t seed = 0; seed < Draws; ++seed)
            ++counts[chooseCandidate(rule, Candidates, {seed, 3, progress})];
        const auto chances = choiceChances(rule, Candidates, progress);
        double sum = 0.0;
        for (std::size_t i = 0; i < chances.size(); ++i) {
            sum += chances[i];
            const double error = std::sqrt(chances[i] * (1.0 - chances[i]) / Draws);
            QVERIFY2(std::abs(counts[i] / Draws - chances[i]) <= 4.5 * error + 1e-4,
                qPrintable(QStringLiteral("%1: %2, drawn %3")
                               .arg(i)
                               .arg(chances[i])
                               .arg(counts[i] / Draws)));
        }
        QVERIFY(std::abs(sum - 1.0) < 1e-12);
    }

    // Two candidates with H = v1 and progress 1/2: P(the weaker) = (1 - d)^2 / 2, d = 1 - v2 / v1.
    void isExactForTwo()
    {
        const std::vector<Candidate> two {{0, 0.5}, {1, 0.4}};
        const auto chances = choiceChances({}, two, 0.5);
        QVERIFY(std::abs(chances[1] - 0.32) < 1e-4);
    }
};

QTEST_APPLESS_MAIN(TestChoiceChance)
#include "tst_choice_chance.moc"
