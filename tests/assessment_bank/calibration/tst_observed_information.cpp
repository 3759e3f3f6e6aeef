#include "answer_data.h"
#include "expectation.h"
#include "observed_information.h"
#include "start_values.h"
#include "support/simulated_answers.h"

#include <QTest>

#include <Eigen/LU>
#include <cmath>

using namespace suyang;
using namespace suyang::calibration;
using engine::ItemModel;
using engine::ItemParameters;
using engine::ModelKind;

namespace {

engine::ResponseMatrix answersFor(Family family, std::size_t items)
{
    const bool polytomous = family == Family::Graded || family == Family::PartialCredit;
    std::vector<ItemModel> models;
    for (std::size_t i = 0; i < items; ++i) {
        ItemParameters p;
        p.kind = polytomous ? ModelKind::Graded : ModelKind::TwoPl;
        p.a = 0.9 + 0.1 * static_cast<double>(i % 4);
        p.thresholds = polytomous ? 2 + i % 2 : 1;
        for (std::size_t k = 0; k < p.thresholds; ++k)
            p.b[k] = -0.8 + 0.9 * static_cast<double>(k) + 0.1 * static_cast<double>(i);
        models.push_back(ItemModel::create(p).value());
    }
    return test::drawAnswers(models, {.persons = 120, .seed = 5, .missing = 0.15});
}

} // namespace

class TestObservedInformation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Away from the maximum on purpose, on coarse grids: gradient against differences of the
    // log-likelihood, information against differences of the gradient. Entries of items alone;
    // those of the population hold in the limit of a fine grid only.
    void isTheSecondDerivative_data()
    {
        QTest::addColumn<int>("family");
        QTest::addColumn<int>("dimensions");
        QTest::addColumn<int>("points");
        for (const auto &[name, family] : {std::pair {"rasch", Family::Rasch},
                 std::pair {"2pl", Family::TwoPl}, std::pair {"3pl", Family::ThreePl},
                 std::pair {"grm", Family::Graded}, std::pair {"gpcm", Family::PartialCredit}}) {
            for (const auto &[dimensions, points] :
                {std::pair {1, 31}, {2, 15}, {3, 11}, {4, 7}, {5, 5}})
                QTest::addRow("%s, dimensions: %d", name, dimensions)
                    << static_cast<int>(family) << dimensions << points;
        }
    }

    void isTheSecondDerivative()
    {
        QFETCH(int, family);
        QFETCH(int, dimensions);
        QFETCH(int, points);
        CalibrationSettings settings;
        settings.family = static_cast<Family>(family);
        settings.priors = ItemPriors::usual(settings.family);
        const auto items = static_cast<std::size_t>(std::max(6, 2 * dimensions));
        for (std::size_t i = 0; i < items; ++i)
            settings.dimensionOf.push_back(i % static_cast<std::size_t>(dimensions));
        const AnswerData data = prepare(answersFor(settings.family, items), settings).value();
        const auto expectation = makeExpectation(data, settings.dimensionOf,
            Quadrature::create(
                static_cast<std::size_t>(dimensions), static_cast<std::size_t>(points), 0.0),
            1);
        ModelState state = startValues(data, settings);
        for (Eigen::Index d = 1; d < dimensions; ++d) {
            state.population.correlation(d, d - 1) = 0.4;
            state.population.correlation(d - 1, d) = 0.4;
        }
        const ParameterLayout layout(state);
        const auto objectiveAt = [&](const Eigen::VectorXd &values) {
            ModelState moved = state;
            layout.unpack(values, moved);
            return expectation->run(moved).logLikelihood + logPriorOf(moved, settings.priors);
        };
        const auto gradientAt = [&](const Eigen::VectorXd &values) {
            ModelState moved = state;
            layout.unpack(values, moved);
            return layout.gradient(
                moved, expectation->run(moved), static_cast<double>(data.persons), settings.priors);
        };
        const Eigen::VectorXd here = layout.pack(state);
        const Eigen::VectorXd gradient = gradientAt(here);
        Estimate estimate {state, expectation->run(state), logPriorOf(state, settings.priors)};
        const Eigen::MatrixXd information = observedInformation(*expectation, estimate, settings);
        double worstGradient = 0.0;
        double worst = 0.0;
        for (Eigen::Index i = 0; i < layout.itemEntries(); ++i) {
            const Eigen::VectorXd shift = 1e-4 * Eigen::VectorXd::Unit(layout.size(), i);
            const double slope = (objectiveAt(here + shift) - objectiveAt(here - shift)) / 2e-4;
            worstGradient = std::max(worstGradient, std::abs(slope - gradient[i]));
            const Eigen::VectorXd column
                = (gradientAt(here - shift) - gradientAt(here + shift)) / 2e-4;
            for (Eigen::Index j = 0; j < layout.itemEntries(); ++j)
                worst = std::max(worst, std::abs(information(j, i) - column[j]));
        }
        QVERIFY2(worstGradient < 1e-4, qPrintable(QString::number(worstGradient)));
        QVERIFY2(worst < 1e-4, qPrintable(QString::number(worst)));
    }
};

QTEST_APPLESS_MAIN(TestObservedInformation)
#include "tst_observed_information.moc"
