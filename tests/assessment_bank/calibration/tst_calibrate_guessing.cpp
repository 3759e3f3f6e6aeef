#include "answer_data.h"
#include "calibration/calibrate.h"
#include "expectation.h"
#include "observed_information.h"
#include "start_values.h"
#include "support/answer_tables.h"

#include <QTest>

#include <Eigen/LU>
#include <cmath>

using namespace suyang;
using namespace suyang::calibration;
using namespace Qt::StringLiterals;

namespace {

/// The maximum of a three-parameter calibration with everything that is known of its curvature.
struct Fit
{
    AnswerData data;
    CalibrationSettings settings;
    std::unique_ptr<Expectation> expectation;
    Estimate estimate;
    std::optional<Curvature> curvature;
};

std::unique_ptr<Fit> fitSat12()
{
    const auto table = test::readAnswers(test::sharedPath(u"measurement/refdata/data/sat12.csv"_s));
    CalibrationSettings settings;
    settings.family = Family::ThreePl;
    settings.priors = ItemPriors::usual(settings.family);
    AnswerData data = prepare(table.answers, settings).value();
    ModelState start = startValues(data, settings);
    auto fit = std::make_unique<Fit>(Fit {std::move(data), settings, nullptr,
        {start, {0.0, ItemTable({}, 0), {}, {}, {}}}, std::nullopt});
    fit->expectation = makeExpectation(
        fit->data, std::vector<std::size_t>(fit->data.items, 0), Quadrature::create(1, 0, 0.0), 1);
    fit->estimate = estimate(*fit->expectation, std::move(start), fit->settings);
    fit->curvature = refine(*fit->expectation, fit->estimate, fit->settings);
    return fit;
}

} // namespace

class TestCalibrateGuessing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt");
        m_fit = fitSat12();
        QVERIFY(m_fit->curvature);
    }

    // mirt 1.45.1 has a sign wrong in the second derivative of the lognormal prior (R/utils.R, type
    // "lnorm": "- (lval - mu)/(val^2 * s^2)" where it is plus), so that its standard errors with
    // this prior are too small for steep items and too large for flat ones, by up to 38 % here.
    // With its sign put in, all 96 standard errors agree.
    void agreesWithMirtsErrorsOnceItsSignIsPutIn()
    {
        const ParameterLayout layout(m_fit->estimate.state);
        Eigen::MatrixXd information = m_fit->curvature->covariance.inverse();
        for (Eigen::Index i = 0; i < layout.size(); ++i) {
            const auto &entry = layout.entries()[static_cast<std::size_t>(i)];
            const double a = m_fit->estimate.state.items[entry.first].values[0];
            if (entry.second == 0)
                information(i, i) += 2.0 * (std::log(a) - 0.2) / (0.25 * a * a);
        }
        const Eigen::VectorXd errors = information.inverse().diagonal().cwiseSqrt();
        const test::CsvTable reference
            = test::readCsv(test::sharedPath(u"measurement/refdata/mirt/sat12__3pl_params.csv"_s));
        double worst = 0.0;
        for (Eigen::Index i = 0; i < layout.size(); ++i) {
            const auto &entry = layout.entries()[static_cast<std::size_t>(i)];
            const double there
                = reference.number(static_cast<qsizetype>(4 * entry.first + entry.second), u"se"_s);
            worst = std::max(worst, std::abs(errors[i] / there - 1.0));
        }
        qInfo("worst standard error %.2e", worst);
        QVERIFY(worst < 0.01);
    }

    // Our own curvature, against differences of the gradient that share no code with it beyond the
    // expectation step.
    void hasTheCurvatureOfItsGradient()
    {
        const ParameterLayout layout(m_fit->estimate.state);
        const Eigen::MatrixXd information = m_fit->curvature->covariance.inverse();
        const Eigen::VectorXd values = layout.pack(m_fit->estimate.state);
        const auto gradientAt = [&](Eigen::Index entry, double shift) {
            ModelState moved = m_fit->estimate.state;
            Eigen::VectorXd there = values;
            there[entry] += shift;
            layout.unpack(there, moved);
            return layout.gradient(moved, m_fit->expectation->run(moved),
                static_cast<double>(m_fit->data.persons), m_fit->settings.priors);
        };
        double worst = 0.0;
        for (Eigen::Index i = 0; i < layout.size(); ++i) {
            const Eigen::VectorXd column = (gradientAt(i, -1e-4) - gradientAt(i, 1e-4)) / 2e-4;
            for (Eigen::Index j = 0; j < layout.size(); ++j)
                worst = std::max(worst,
                    std::abs(information(i, j) - column[j])
                        / std::sqrt(information(i, i) * information(j, j)));
        }
        qInfo("worst element of the information %.2e", worst);
        QVERIFY(worst < 1e-5);
    }

    // The beta prior's derivatives, through the stationarity of the maximum.
    void findsTheModeUnderABetaPrior()
    {
        const auto table
            = test::readAnswers(test::sharedPath(u"measurement/refdata/data/sat12.csv"_s));
        CalibrationSettings settings;
        settings.family = Family::ThreePl;
        settings.priors.guessing = BetaPrior {5.0, 17.0};
        const auto result = calibrate(table.answers, settings);
        QVERIFY(result);
        QVERIFY(result->converged);
        QVERIFY(result->remainingGain && *result->remainingGain < 1e-8);
        for (const CalibratedItem &item : result->items) {
            QVERIFY(item.model.parameters().c > 0.0 && item.model.parameters().c < 0.6);
            QVERIFY(item.guessingError && *item.guessingError > 0.0);
        }
    }

private:
    std::unique_ptr<Fit> m_fit;
};

QTEST_APPLESS_MAIN(TestCalibrateGuessing)
#include "tst_calibrate_guessing.moc"
