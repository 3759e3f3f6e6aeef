#include "engine/grid_eap.h"
#include "engine/item_derivatives.h"
#include "engine/joint_mode.h"
#include "engine/joint_posterior.h"
#include "engine/point_estimate.h"
#include "engine/selection_criterion.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace suyang;
using namespace suyang::engine;

namespace {

constexpr ModelKind Kinds[] = {ModelKind::TwoPl, ModelKind::ThreePl, ModelKind::FourPl,
    ModelKind::Graded, ModelKind::PartialCredit};
constexpr double Slopes[] = {0.05, 0.3, 1.0, 2.5, 6.0, -0.05, -2.0, -6.0};
constexpr double Thetas[] = {-10.0, -6.0, -1.5, 0.0, 2.0, 6.5, 10.0};

ItemModel itemOf(ModelKind kind, double a, double b)
{
    ItemParameters p {.kind = kind, .a = a, .b = {b}};
    if (kind == ModelKind::ThreePl || kind == ModelKind::FourPl)
        p.c = 0.2;
    if (kind == ModelKind::FourPl)
        p.d = 0.95;
    if (kind == ModelKind::Graded || kind == ModelKind::PartialCredit) {
        const double sign = a < 0.0 ? -1.0 : 1.0; // a b_k ascends
        p.b = {b - sign, b, b + 1.5 * sign};
        p.thresholds = 3;
    }
    return ItemModel::create(p).value();
}

/// All slopes at difficulties from -8 to 8.
std::vector<ItemModel> itemsOf(ModelKind kind)
{
    std::vector<ItemModel> models;
    for (const double a : Slopes) {
        for (const double b : {-8.0, -1.0, 0.5, 8.0})
            models.push_back(itemOf(kind, a, b));
    }
    return models;
}

/// Answers to every other item: the lowest category, the highest, or both in turn.
std::vector<Answer> answersTo(const std::vector<ItemModel> &models, int pattern)
{
    std::vector<Answer> answers;
    for (std::size_t item = 0; item < models.size(); item += 2) {
        const bool isHigh = pattern == 1 || (pattern == 2 && item % 4 == 0);
        answers.push_back({item, isHigh ? models[item].categories() - 1 : 0});
    }
    return answers;
}

void addKinds()
{
    QTest::addColumn<int>("kind");
    for (const ModelKind kind : Kinds)
        QTest::addRow("model %d", static_cast<int>(kind)) << static_cast<int>(kind);
}

bool isSound(const PointEstimate &estimate)
{
    return std::isfinite(estimate.theta) && std::isfinite(estimate.standardError)
        && estimate.standardError > 0.0;
}

} // namespace

/// |theta| up to 10 and |a| from 0.05 to 6: everything stays a number, for every model.
class TestExtremes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curvesStayFinite_data() { addKinds(); }

    void curvesStayFinite()
    {
        QFETCH(int, kind);
        for (const ItemModel &model : itemsOf(static_cast<ModelKind>(kind))) {
            for (const double theta : Thetas) {
                const ItemDerivatives at(model, theta);
                double sum = 0.0;
                for (std::size_t k = 0; k < model.categories(); ++k) {
                    sum += model.probability(theta, k);
                    QVERIFY(std::isfinite(model.logLikelihood(theta, k).value));
                    QVERIFY(std::isfinite(model.logLikelihood(theta, k).slope));
                    QVERIFY(std::isfinite(at[k].second) && std::isfinite(at[k].third));
                }
                QVERIFY(std::abs(sum - 1.0) < 1e-12);
                QVERIFY(std::isfinite(model.information(theta)) && model.information(theta) >= 0.0);
                QVERIFY(std::isfinite(at.informationSlope()));
                QVERIFY(std::isfinite(at.informationBend()) && std::isfinite(at.warm()));
            }
        }
    }

    void estimatorsStayFinite_data() { addKinds(); }

    void estimatorsStayFinite()
    {
        QFETCH(int, kind);
        const auto models = itemsOf(static_cast<ModelKind>(kind));
        const std::vector<std::size_t> dimensionOf(models.size(), 0);
        const auto prior = AbilityPrior::create({0.0}, {1.0}).value();
        GridEap grid(models, {}, 0.0, 1.0);
        ExactEap exact(models, 0.0, 1.0);
        for (int pattern = 0; pattern < 3; ++pattern) {
            const auto all = answersTo(models, pattern);
            // The first answer alone, a few, and all of them.
            for (const std::size_t size : {std::size_t {1}, std::size_t {5}, all.size()}) {
                const std::vector<Answer> answers(
                    all.begin(), all.begin() + static_cast<std::ptrdiff_t>(size));
                const ThetaRange range {-10.0, 10.0};
                QVERIFY(isSound(maximumLikelihood(models, answers, range)));
                QVERIFY(isSound(weightedLikelihood(models, answers, range)));
                QVERIFY(isSound(jeffreysMode(models, answers, range)));
                QVERIFY(isSound(posteriorMode(models, answers, 0.0, 1.0)));
                for (const GridEstimate &eap : {grid.estimate(answers), exact.estimate(answers)})
                    QVERIFY(std::isfinite(eap.theta) && eap.sd > 0.0 && eap.sd < 10.0);
                const AbilityMode mode = jointMode(prior, models, dimensionOf, answers);
                QVERIFY(std::isfinite(mode.theta[0]) && mode.standardError[0] > 0.0);
            }
        }
    }

    void jointPosteriorsStayFinite_data() { addKinds(); }

    void jointPosteriorsStayFinite()
    {
        QFETCH(int, kind);
        const auto models = itemsOf(static_cast<ModelKind>(kind));
        std::vector<std::size_t> dimensionOf;
        for (std::size_t i = 0; i < models.size(); ++i)
            dimensionOf.push_back(i / 2 % 6);
        const auto prior = AbilityPrior::exchangeable(6, 0.0, 1.0, 0.6).value();
        const auto rule = PosteriorRule::create(prior, mostInformation(models, models.size()));
        for (int pattern = 0; pattern < 3; ++pattern) {
            const auto answers = answersTo(models, pattern);
            JointPosterior posterior(rule);
            for (const Answer &answer : answers)
                posterior.add(models[answer.item], dimensionOf[answer.item], answer.category);
            const AbilityMode mode = jointMode(prior, models, dimensionOf, answers);
            for (std::size_t d = 0; d < 6; ++d) {
                QVERIFY(std::isfinite(posterior.estimate().mean[d]));
                QVERIFY(posterior.estimate().sd[d] > 0.0 && posterior.estimate().sd[d] < 10.0);
                QVERIFY(std::isfinite(mode.theta[d]) && mode.standardError[d] > 0.0);
            }
        }
    }

    void criteriaStayFinite_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("dimensions");
        for (const ModelKind kind : Kinds) {
            for (const int dimensions : {1, 6})
                QTest::addRow("model %d, %d dimensions", static_cast<int>(kind), dimensions)
                    << static_cast<int>(kind) << dimensions;
        }
    }

    // "a-info" is minus infinity while the information is singular, as it says; never NaN.
    void criteriaStayFinite()
    {
        QFETCH(int, kind);
        QFETCH(int, dimensions);
        const auto models = itemsOf(static_cast<ModelKind>(kind));
        const auto n = static_cast<std::size_t>(dimensions);
        std::vector<std::size_t> dimensionOf;
        for (std::size_t i = 0; i < models.size(); ++i)
            dimensionOf.push_back(i % n);
        const auto prior = AbilityPrior::exchangeable(n, 0.0, 1.0, 0.5).value();
        for (int pattern = -1; pattern < 3; ++pattern) {
            const auto answers = pattern < 0 ? std::vector<Answer>() : answersTo(models, pattern);
            for (const double theta : Thetas) {
                const std::vector<double> point(n, theta);
                for (const CriterionKind criterion : allCriteria()) {
                    const auto rule = makeCriterion(criterion);
                    rule->prepare({models, dimensionOf, answers, point, prior});
                    for (std::size_t item = 0; item < models.size(); ++item) {
                        const double value = rule->value(item);
                        const bool isSingular = criterion == CriterionKind::AInformation
                            && value == -std::numeric_limits<double>::infinity();
                        QVERIFY2(std::isfinite(value) || isSingular,
                            qPrintable(QStringLiteral("%1 at %2, pattern %3, item %4: %5")
                                           .arg(QString::fromUtf8(criterionName(criterion).data()))
                                           .arg(theta)
                                           .arg(pattern)
                                           .arg(item)
                                           .arg(value)));
                    }
                }
            }
        }
    }

    // The same with three thousand answers, whose likelihood is no number of its own.
    void criteriaTakeManyAnswers_data() { addKinds(); }

    void criteriaTakeManyAnswers()
    {
        QFETCH(int, kind);
        const auto models = itemsOf(static_cast<ModelKind>(kind));
        const std::vector<std::size_t> dimensionOf(models.size(), 0);
        const auto prior = AbilityPrior::create({0.0}, {1.0}).value();
        std::vector<Answer> answers;
        for (std::size_t i = 0; i < 3000; ++i)
            answers.push_back({i % models.size(), i / models.size() % 2});
        const double point[] = {0.4};
        for (const CriterionKind criterion : allCriteria()) {
            const auto rule = makeCriterion(criterion);
            rule->prepare({models, dimensionOf, answers, point, prior});
            for (std::size_t item = 0; item < models.size(); ++item)
                QVERIFY2(std::isfinite(rule->value(item)), criterionName(criterion).data());
        }
    }
};

QTEST_APPLESS_MAIN(TestExtremes)
#include "tst_extremes.moc"
