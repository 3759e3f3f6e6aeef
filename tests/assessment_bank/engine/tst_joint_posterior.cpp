#include "engine/classification.h"
#include "engine/joint_posterior.h"
#include "support/mirtcat_reference.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace suyang;
using namespace suyang::engine;
using namespace Qt::StringLiterals;

class TestJointPosterior : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Reference: a 45^4 product grid on [-6.5, 6.5], itself good to about 1e-9. The bound is what
    // the rule promises; the figures are printed.
    void agreesWithAVeryFineFourDimensionalGrid_data()
    {
        QTest::addColumn<QString>("bank");
        QTest::newRow("two parameters") << "between";
        QTest::newRow("two, three parameters and graded") << "mixed";
    }

    void agreesWithAVeryFineFourDimensionalGrid()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirtcat/mirt4d_states.csv");
        QFETCH(QString, bank);
        const auto items = test::mirtcatBank(u"bank4d_"_s + bank);
        const auto prior = test::mirtcatPrior();
        const auto states = test::mirtcatTable(u"mirt4d_states"_s);
        const auto estimates = test::mirtcatTable(u"mirt4d_estimates"_s);
        double worstMean = 0.0;
        double worstSd = 0.0;
        double worstCovariance = 0.0;
        int compared = 0;
        for (qsizetype s = 0; s < states.rows.size(); ++s) {
            if (states.text(s, u"bank"_s) != bank)
                continue;
            JointPosterior posterior(prior);
            for (const Answer &answer :
                test::answersOf(states.text(s, u"items"_s), states.text(s, u"resps"_s)))
                posterior.add(
                    items.models[answer.item], items.dimensionOf[answer.item], answer.category);
            for (qsizetype row = 0; row < estimates.rows.size(); ++row) {
                if (estimates.text(row, u"state"_s) != states.text(s, u"state"_s)
                    || estimates.text(row, u"estimator"_s) != u"EAP_grid45")
                    continue;
                ++compared;
                const auto &e = posterior.estimate();
                for (std::size_t d = 0; d < 4; ++d) {
                    const QString name = QString::fromLatin1(test::MirtcatDimensions[d]);
                    worstMean = std::max(
                        worstMean, std::abs(e.mean[d] - estimates.number(row, u"th_"_s + name)));
                    worstSd = std::max(
                        worstSd, std::abs(e.sd[d] - estimates.number(row, u"se_"_s + name)));
                    for (std::size_t f = d + 1; f < 4; ++f)
                        worstCovariance = std::max(worstCovariance,
                            std::abs(e.covariance[d * 4 + f]
                                - estimates.number(row, u"cov%1%2"_s.arg(d + 1).arg(f + 1))));
                }
            }
        }
        qInfo("%d states, worst error: mean %.1e, SD %.1e, covariance %.1e", compared, worstMean,
            worstSd, worstCovariance);
        QVERIFY(compared >= 10);
        QVERIFY(worstMean < 1e-6);
        QVERIFY(worstSd < 1e-6);
        QVERIFY(worstCovariance < 1e-6);
    }

    void isThePriorBeforeTheFirstAnswer()
    {
        const auto prior = AbilityPrior::exchangeable(4, -0.5, 1.5, 0.7).value();
        const JointPosterior posterior(prior);
        for (std::size_t d = 0; d < 4; ++d) {
            QCOMPARE(posterior.estimate().mean[d], -0.5);
            QCOMPARE(posterior.estimate().sd[d], 1.5);
            const Marginal marginal = posterior.marginal(d);
            QVERIFY(std::abs(meanOf(marginal) + 0.5) < 1e-6);
            QVERIFY(std::abs(quantile(marginal, 0.95) - (-0.5 + 1.5 * 1.6448536)) < 1e-4);
        }
    }

    void borrowsFromTheOtherDimensions()
    {
        const auto prior = AbilityPrior::exchangeable(4, 0.0, 1.5, 0.7).value();
        JointPosterior posterior(prior);
        for (int i = 0; i < 10; ++i)
            posterior.add(test::rasch(0.0), 0, 1);
        QVERIFY(posterior.estimate().mean[0] > 1.5);
        QVERIFY(posterior.estimate().mean[1] > 0.7);
        QVERIFY(posterior.estimate().sd[1] < 1.5);
        QVERIFY(posterior.estimate().sd[1] > posterior.estimate().sd[0]);
    }

    void everyMarginalHasTheMomentsOfTheJointPosterior_data()
    {
        QTest::addColumn<int>("right");
        QTest::newRow("nothing right") << 0;
        QTest::newRow("half right") << 5;
        QTest::newRow("everything right") << 10;
    }

    void everyMarginalHasTheMomentsOfTheJointPosterior()
    {
        QFETCH(int, right);
        const auto prior = AbilityPrior::exchangeable(4, -0.5, 1.5, 0.7).value();
        JointPosterior posterior(prior);
        for (std::size_t i = 0; i < 10; ++i)
            posterior.add(test::rasch(-2.0 + 0.4 * static_cast<double>(i)), i % 4,
                i < static_cast<std::size_t>(right) ? 1 : 0);
        for (std::size_t d = 0; d < 4; ++d) {
            const Marginal marginal = posterior.marginal(d);
            const double mean = meanOf(marginal);
            double square = 0.0;
            double total = 0.0;
            for (std::size_t i = 0; i < marginal.density.size(); ++i) {
                square += marginal.density[i] * std::pow(marginal.thetaAt(i) - mean, 2);
                total += marginal.density[i];
            }
            QVERIFY(std::abs(total * marginal.step - 1.0) < 1e-12);
            QVERIFY(std::abs(mean - posterior.estimate().mean[d]) < 1e-4);
            QVERIFY(std::abs(std::sqrt(square / total) - posterior.estimate().sd[d]) < 1e-4);
        }
    }

    // The factor of such a prior has more nodes than any ordinary one. Two abilities that are all
    // but the same have the marginals of one ability with all the answers.
    void hasMarginalsUnderAnAlmostPerfectCorrelation_data()
    {
        QTest::addColumn<int>("dimensions");
        QTest::addColumn<double>("correlation");
        QTest::newRow("two") << 2 << 0.9995;
        QTest::newRow("six") << 6 << 0.9995;
        QTest::newRow("next to the usual nodes") << 2 << 0.998;
    }

    void hasMarginalsUnderAnAlmostPerfectCorrelation()
    {
        QFETCH(int, dimensions);
        QFETCH(double, correlation);
        const auto n = static_cast<std::size_t>(dimensions);
        JointPosterior posterior(AbilityPrior::exchangeable(n, 0.0, 1.0, correlation).value());
        JointPosterior alone(AbilityPrior::exchangeable(1, 0.0, 1.0, 0.0).value());
        for (std::size_t i = 0; i < 12; ++i) {
            const auto item = test::rasch(-1.0 + 0.25 * static_cast<double>(i));
            posterior.add(item, i % n, i % 3 == 0 ? 1 : 0);
            alone.add(item, 0, i % 3 == 0 ? 1 : 0);
        }
        for (std::size_t d = 0; d < n; ++d) {
            QVERIFY(std::abs(meanOf(posterior.marginal(d)) - posterior.estimate().mean[d]) < 1e-6);
            QVERIFY(std::abs(posterior.estimate().mean[d] - alone.estimate().mean[0]) < 2e-3);
        }
    }

    void doesNotDependOnTheOrderOfAnswers()
    {
        const auto prior = AbilityPrior::exchangeable(2, 0.0, 1.5, 0.6).value();
        JointPosterior forward(prior);
        JointPosterior backward(prior);
        for (int i = 0; i < 12; ++i)
            forward.add(test::rasch(0.2 * i - 1.0), static_cast<std::size_t>(i % 2), i % 3 ? 1 : 0);
        for (int i = 11; i >= 0; --i)
            backward.add(
                test::rasch(0.2 * i - 1.0), static_cast<std::size_t>(i % 2), i % 3 ? 1 : 0);
        QVERIFY(std::abs(forward.estimate().mean[0] - backward.estimate().mean[0]) < 1e-7);
        QVERIFY(std::abs(forward.estimate().sd[1] - backward.estimate().sd[1]) < 1e-7);
    }

    // The equally correlated prior takes the sum over one factor, the other, a hair away from it,
    // the product rule over several: two ways to one answer.
    void twoQuadraturesAgree_data()
    {
        QTest::addColumn<int>("dimensions");
        QTest::addColumn<double>("slope");
        QTest::newRow("two dimensions") << 2 << 1.2;
        QTest::newRow("four dimensions") << 4 << 1.2;
        QTest::newRow("four dimensions, steep items") << 4 << 4.0;
        QTest::newRow("six dimensions") << 6 << 1.0;
    }

    void twoQuadraturesAgree()
    {
        QFETCH(int, dimensions);
        QFETCH(double, slope);
        const auto n = static_cast<std::size_t>(dimensions);
        const auto equal = AbilityPrior::exchangeable(n, 0.3, 1.2, 0.6).value();
        std::vector<double> covariance = equal.covariance();
        covariance[1] += 1e-9;
        covariance[n] += 1e-9;
        covariance[0] += 2e-9;
        const auto uneven = AbilityPrior::create(equal.mean(), covariance).value();
        const double information = 40.0 * slope * slope;
        const auto one = PosteriorRule::create(equal, information);
        const auto several = PosteriorRule::create(uneven, information);
        QCOMPARE(one->factors(), std::size_t {1});
        if (n > 2)
            QVERIFY(several->factors() > 1);
        JointPosterior a(one);
        JointPosterior b(several);
        for (std::size_t i = 0; i < 14; ++i) {
            const auto model = ItemModel::create({.kind = ModelKind::ThreePl,
                                                     .a = slope,
                                                     .b = {0.3 * static_cast<double>(i) - 2.0},
                                                     .c = 0.2})
                                   .value();
            a.addUnsettled(model, i % n, i % 3 ? 1 : 0);
            b.addUnsettled(model, i % n, i % 3 ? 1 : 0);
        }
        a.settle();
        b.settle();
        for (std::size_t d = 0; d < n; ++d) {
            QVERIFY(std::abs(a.estimate().mean[d] - b.estimate().mean[d]) < 1e-6);
            QVERIFY(std::abs(a.estimate().sd[d] - b.estimate().sd[d]) < 1e-6);
            QVERIFY(std::abs(
                        probabilityBelow(a.marginal(d), 0.5) - probabilityBelow(b.marginal(d), 0.5))
                < 1e-5);
        }
    }

    // A product grid over theta itself, without the detour over factors.
    void agreesWithABruteGridOfTwoDimensions()
    {
        const auto prior = AbilityPrior::create({-0.4, 0.2}, {2.0, 1.1, 1.1, 1.3}).value();
        JointPosterior posterior(prior);
        const auto first = ItemModel::create(
            {.kind = ModelKind::Graded, .a = 1.7, .b = {-1.0, 0.0, 1.5}, .thresholds = 3})
                               .value();
        const auto second = ItemModel::create(
            {.kind = ModelKind::FourPl, .a = 2.2, .b = {0.8}, .c = 0.15, .d = 0.96})
                                .value();
        posterior.add(first, 0, 3);
        posterior.add(second, 1, 0);
        posterior.add(second, 1, 1);
        const double determinant = 2.0 * 1.3 - 1.1 * 1.1;
        double sum = 0.0;
        std::array<double, 2> mean {};
        double cross = 0.0;
        for (double x = -12.0; x <= 12.0; x += 0.05) {
            for (double y = -12.0; y <= 12.0; y += 0.05) {
                const double u = x + 0.4;
                const double v = y - 0.2;
                const double square = (1.3 * u * u - 2.2 * u * v + 2.0 * v * v) / determinant;
                const double weight = std::exp(-0.5 * square) * first.probability(x, 3)
                    * second.probability(y, 0) * second.probability(y, 1);
                sum += weight;
                mean[0] += weight * x;
                mean[1] += weight * y;
                cross += weight * x * y;
            }
        }
        const auto &e = posterior.estimate();
        QVERIFY(std::abs(e.mean[0] - mean[0] / sum) < 1e-8);
        QVERIFY(std::abs(e.mean[1] - mean[1] / sum) < 1e-8);
        QVERIFY(std::abs(e.covariance[1] - (cross / sum - mean[0] * mean[1] / sum / sum)) < 1e-8);
    }

    void staysFiniteFarFromThePrior_data()
    {
        QTest::addColumn<double>("difficulty");
        QTest::addColumn<int>("category");
        QTest::newRow("hard items, all right") << 9.5 << 1;
        QTest::newRow("hard items, all wrong") << 9.5 << 0;
        QTest::newRow("easy items, all wrong") << -9.5 << 0;
        QTest::newRow("middling items, all right") << 0.0 << 1;
    }

    void staysFiniteFarFromThePrior()
    {
        QFETCH(double, difficulty);
        QFETCH(int, category);
        const auto prior = AbilityPrior::exchangeable(4, 0.0, 1.0, 0.9).value();
        const auto model = ItemModel::create({.a = 6.0, .b = {difficulty}}).value();
        JointPosterior posterior(PosteriorRule::create(prior, mostInformation({&model, 1}, 60)));
        for (int i = 0; i < 60; ++i)
            posterior.add(model, 0, static_cast<std::size_t>(category));
        for (std::size_t d = 0; d < 4; ++d) {
            QVERIFY(std::isfinite(posterior.estimate().mean[d]));
            QVERIFY(posterior.estimate().sd[d] > 0.0 && posterior.estimate().sd[d] < 1.001);
        }
        const double first = posterior.estimate().mean[0];
        QVERIFY(category == 1 ? first > 0.5 : first < 1e-3);
        QVERIFY(std::abs(posterior.estimate().mean[3]) <= std::abs(first) + 1e-9);
    }

    void refusesAPriorThatIsNone_data()
    {
        QTest::addColumn<double>("sd");
        QTest::addColumn<double>("correlation");
        QTest::newRow("no spread") << 0.0 << 0.5;
        QTest::newRow("perfect correlation") << 1.0 << 1.0;
        QTest::newRow("impossible correlation") << 1.0 << -0.9;
        QTest::newRow("no number") << std::nan("") << 0.5;
    }

    void refusesAPriorThatIsNone()
    {
        QFETCH(double, sd);
        QFETCH(double, correlation);
        QVERIFY(!AbilityPrior::exchangeable(4, 0.0, sd, correlation));
    }
};

QTEST_APPLESS_MAIN(TestJointPosterior)
#include "tst_joint_posterior.moc"
