#include "engine/exposure_control.h"

#include <QTest>

#include <map>

using namespace suyang::engine;

class TestExposureControl : public QObject
{
    Q_OBJECT

private:
    std::vector<Candidate> m_candidates;

    /// How often each item is chosen in 4,000 lots.
    std::map<std::size_t, int> counts(const ExposureRule &rule, double progress)
    {
        std::map<std::size_t, int> result;
        for (std::uint64_t seed = 0; seed < 4000; ++seed)
            ++result[m_candidates[chooseCandidate(rule, m_candidates, {seed, 3, progress})].item];
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_candidates.clear();
        for (std::size_t i = 0; i < 20; ++i)
            m_candidates.push_back({i, 1.0 - 0.05 * static_cast<double>((i * 7) % 20)});
    }

    void withoutControlTheBestIsAsked()
    {
        const auto result = counts({.kind = ExposureKind::None}, 0.5);
        QCOMPARE(result.size(), std::size_t {1});
        QCOMPARE(result.begin()->first, std::size_t {0});
    }

    void amongTheBestFewEachComesEquallyOften()
    {
        const auto result = counts({.kind = ExposureKind::Randomesque, .width = 4}, 0.5);
        QCOMPARE(result.size(), std::size_t {4});
        for (const auto &[item, count] : result) {
            QVERIFY((item * 7) % 20 < 4);
            QVERIFY(std::abs(count - 1000) < 110); // four standard deviations
        }
    }

    void progressivelyChanceGivesWayToValue()
    {
        const ExposureRule rule {.kind = ExposureKind::Progressive};
        const auto first = counts(rule, 0.0);
        QCOMPARE(first.size(), m_candidates.size());
        for (const auto &[item, count] : first)
            QVERIFY2(std::abs(count - 200) < 56, qPrintable(QString::number(count)));
        QVERIFY(counts(rule, 0.5).at(0) > 2 * first.at(0));
        QCOMPARE(counts(rule, 1.0).size(), std::size_t {1});
    }

    void anAdmissionLotteryHoldsPopularItemsBack()
    {
        ExposureRule rule {.kind = ExposureKind::SympsonHetter};
        rule.admission.assign(20, 1.0);
        rule.admission[0] = 0.25;
        const auto result = counts(rule, 0.5);
        QCOMPARE(result.size(), std::size_t {2});
        QVERIFY(std::abs(result.at(0) - 1000) < 110);
        rule.admission.assign(20, 0.0);
        QVERIFY2(
            counts(rule, 0.5).size() == 1, "when nobody passes, the best is asked all the same");
    }
};

QTEST_APPLESS_MAIN(TestExposureControl)
#include "tst_exposure_control.moc"
