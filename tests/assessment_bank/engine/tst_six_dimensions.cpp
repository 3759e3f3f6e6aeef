#include "engine/grid_eap.h"
#include "engine/joint_posterior.h"
#include "support/ranked_items.h"
#include "support/six_dimensions.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace suyang;
using namespace suyang::engine;

namespace {

constexpr std::size_t Six = 6;

AbilityPrior generalPrior()
{
    return AbilityPrior::create(std::vector<double>(Six, 0.0), test::sixCorrelations()).value();
}

/// The inverse of a positive definite matrix of six rows by Gauss and Jordan, and its determinant.
struct Inverse
{
    std::vector<double> matrix;
    double determinant = 1.0;
};

Inverse inverseOf(std::vector<double> a)
{
    Inverse result {std::vector<double>(Six * Six, 0.0)};
    for (std::size_t i = 0; i < Six; ++i)
        result.matrix[i * Six + i] = 1.0;
    for (std::size_t k = 0; k < Six; ++k) {
        const double pivot = a[k * Six + k];
        result.determinant *= pivot;
        for (std::size_t j = 0; j < Six; ++j) {
            a[k * Six + j] /= pivot;
            result.matrix[k * Six + j] /= pivot;
        }
        for (std::size_t i = 0; i < Six; ++i) {
            const double factor = a[i * Six + k];
            for (std::size_t j = 0; i != k && j < Six; ++j) {
                a[i * Six + j] -= factor * a[k * Six + j];
                result.matrix[i * Six + j] -= factor * result.matrix[k * Six + j];
            }
        }
    }
    return result;
}

struct Moments
{
    std::array<double, Six> mean {};
    std::array<double, Six * Six> covariance {};
};

/// Answers to two items of each of the first two dimensions; the likelihood of both.
double likelihood(const std::vector<ItemModel> &models, double x, double y)
{
    return models[0].probability(x, 1) * models[6].probability(x, 1) * models[1].probability(y, 0)
        * models[7].probability(y, 1);
}

} // namespace

class TestSixDimensions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Without correlation the posterior is a product; each factor by ExactEap, good to 1e-12.
    void fallsApartWithoutCorrelation()
    {
        const test::SixDimensions world = test::sixDimensions(5, 1, 3);
        JointPosterior posterior(AbilityPrior::exchangeable(Six, 0.0, 1.0, 0.0).value());
        std::array<std::vector<Answer>, Six> own;
        for (std::size_t i = 0; i < world.models.size(); ++i) {
            const std::size_t category = i % 3 == 0 ? 0 : 1;
            posterior.add(world.models[i], i % Six, category);
            own[i % Six].push_back({i, category});
        }
        ExactEap exact(world.models, 0.0, 1.0);
        double worst = 0.0;
        for (std::size_t d = 0; d < Six; ++d) {
            const GridEstimate alone = exact.estimate(own[d]);
            worst = std::max({worst, std::abs(posterior.estimate().mean[d] - alone.theta),
                std::abs(posterior.estimate().sd[d] - alone.sd)});
        }
        qInfo("worst difference %.1e", worst);
        QVERIFY(worst < 1e-6);
    }

    // With answers in two of six correlated dimensions the other four follow by regression:
    // E(B) = Z E(A) and cov(B) = S_BB - Z S_AB + Z cov(A) Z' with Z = S_BA S_AA^-1. The two by a
    // trapezoid sum in steps of 0.05 on [-8, 8]^2, right to rounding.
    void followsByRegressionWhereNothingWasAnswered()
    {
        const test::SixDimensions world = test::sixDimensions(2, 1, 5);
        const auto s = test::sixCorrelations();
        JointPosterior posterior(generalPrior());
        posterior.add(world.models[0], 0, 1);
        posterior.add(world.models[6], 0, 1);
        posterior.add(world.models[1], 1, 0);
        posterior.add(world.models[7], 1, 1);
        const double r = s[1];
        const double scale = 1.0 - r * r;
        double total = 0.0;
        std::array<double, 2> mean {};
        std::array<double, 3> square {}; // xx, xy, yy
        for (double x = -8.0; x <= 8.0; x += 0.05) {
            for (double y = -8.0; y <= 8.0; y += 0.05) {
                const double weight = std::exp(-0.5 * (x * x - 2.0 * r * x * y + y * y) / scale)
                    * likelihood(world.models, x, y);
                total += weight;
                mean[0] += weight * x;
                mean[1] += weight * y;
                square[0] += weight * x * x;
                square[1] += weight * x * y;
                square[2] += weight * y * y;
            }
        }
        const double m0 = mean[0] / total;
        const double m1 = mean[1] / total;
        const std::array<double, 3> c {
            square[0] / total - m0 * m0, square[1] / total - m0 * m1, square[2] / total - m1 * m1};
        const auto z = [&](std::size_t d) {
            const double u = s[d * Six];
            const double v = s[d * Six + 1];
            return std::array<double, 2> {(u - r * v) / scale, (v - r * u) / scale};
        };
        double worst = 0.0;
        for (std::size_t i = 0; i < Six; ++i) {
            const auto zi = z(i);
            worst
                = std::max(worst, std::abs(posterior.estimate().mean[i] - zi[0] * m0 - zi[1] * m1));
            for (std::size_t j = 0; j < Six; ++j) {
                const auto zj = z(j);
                const double residual
                    = s[i * Six + j] - zi[0] * s[j * Six] - zi[1] * s[j * Six + 1];
                const double shared
                    = zi[0] * (c[0] * zj[0] + c[1] * zj[1]) + zi[1] * (c[1] * zj[0] + c[2] * zj[1]);
                worst = std::max(worst,
                    std::abs(posterior.estimate().covariance[i * Six + j] - residual - shared));
            }
        }
        qInfo("worst difference %.1e", worst);
        QVERIFY(worst < 1e-6);
    }

    // Answers in all six: 400,000 persons drawn from the prior, weighted by their likelihood. The
    // standard error of each mean is that of the weighted sample; five of them are allowed.
    void agreesWithPersonsDrawnFromThePrior()
    {
        const test::SixDimensions world = test::sixDimensions(3, 1, 7);
        const auto root = test::choleskyRoot(test::sixCorrelations(), Six);
        JointPosterior posterior(generalPrior());
        const auto category = [](std::size_t i) { return i % 4 == 1 ? 0U : 1U; };
        for (std::size_t i = 0; i < world.models.size(); ++i)
            posterior.addUnsettled(world.models[i], i % Six, category(i));
        posterior.settle();
        const auto &estimate = posterior.estimate();
        double total = 0.0;
        std::array<double, Six> shift {};
        std::array<double, Six> shiftSquare {};
        std::array<double, Six> spread {};
        std::array<double, Six> spreadSquare {};
        for (std::uint64_t person = 0; person < 400000; ++person) {
            std::array<double, Six> theta {};
            for (std::size_t k = 0; k < Six; ++k) {
                const double z = test::normalAt(41, person, k);
                for (std::size_t d = k; d < Six; ++d)
                    theta[d] += root[d * Six + k] * z;
            }
            double weight = 1.0;
            for (std::size_t i = 0; i < world.models.size(); ++i)
                weight *= world.models[i].probability(theta[i % Six], category(i));
            total += weight;
            for (std::size_t d = 0; d < Six; ++d) {
                // Against what we say, so that both sums should vanish.
                const double off = theta[d] - estimate.mean[d];
                const double more = off * (theta[(d + 1) % Six] - estimate.mean[(d + 1) % Six])
                    - estimate.covariance[d * Six + (d + 1) % Six];
                shift[d] += weight * off;
                shiftSquare[d] += weight * weight * off * off;
                spread[d] += weight * more;
                spreadSquare[d] += weight * weight * more * more;
            }
        }
        for (std::size_t d = 0; d < Six; ++d) {
            qInfo("dimension %zu: mean off by %+.5f (SE %.5f), covariance by %+.5f (SE %.5f)", d,
                shift[d] / total, std::sqrt(shiftSquare[d]) / total, spread[d] / total,
                std::sqrt(spreadSquare[d]) / total);
            QVERIFY(std::abs(shift[d]) < 5.0 * std::sqrt(shiftSquare[d]));
            QVERIFY(std::abs(spread[d]) < 5.0 * std::sqrt(spreadSquare[d]));
        }
    }

    // D and A in six dimensions against the definitions, with a determinant and an inverse of the
    // test's own; rounding only.
    void selectsByDeterminantAndTrace()
    {
        const test::SixDimensions world = test::sixDimensions(8, 1, 9);
        const AbilityPrior prior = generalPrior();
        std::vector<Answer> answers;
        for (std::size_t i = 0; i < 10; ++i)
            answers.push_back({i, i % 2});
        const std::vector<double> theta {0.3, -0.5, 0.1, 1.2, -1.0, 0.0};
        const SelectionState state {world.models, world.dimensionOf, answers, theta, prior};
        const auto d = makeCriterion(CriterionKind::DOptimality);
        const auto a = makeCriterion(CriterionKind::AOptimality);
        d->prepare(state);
        a->prepare(state);
        std::vector<double> given = inverseOf(prior.covariance()).matrix;
        for (const Answer &answer : answers) {
            const std::size_t k = answer.item % Six;
            given[k * Six + k] += world.models[answer.item].information(theta[k]);
        }
        std::size_t best = 0;
        double bestDeterminant = 0.0;
        for (std::size_t item = 10; item < world.models.size(); ++item) {
            std::vector<double> with = given;
            const std::size_t k = item % Six;
            with[k * Six + k] += world.models[item].information(theta[k]);
            const Inverse inverse = inverseOf(with);
            double trace = 0.0;
            for (std::size_t i = 0; i < Six; ++i)
                trace += inverse.matrix[i * Six + i];
            QVERIFY(std::abs(d->value(item) / inverse.determinant - 1.0) < 1e-11);
            QVERIFY(std::abs(a->value(item) + trace) < 1e-11);
            if (inverse.determinant > bestDeterminant) {
                best = item;
                bestDeterminant = inverse.determinant;
            }
        }
        QCOMPARE(test::rankedItems(*d, state).front(), best);
    }
};

QTEST_APPLESS_MAIN(TestSixDimensions)
#include "tst_six_dimensions.moc"
