#include "engine/grid_eap.h"
#include "engine/item_derivatives.h"
#include "engine/joint_mode.h"
#include "engine/point_estimate.h"
#include "mirt_fit.h"

#include <QTest>

#include <cmath>

using namespace suyang;
using namespace suyang::engine;
using namespace Qt::StringLiterals;

namespace {

/// 1 / sqrt of the observed information at theta.
double observedError(
    const std::vector<ItemModel> &models, const std::vector<Answer> &answers, double theta)
{
    double information = 0.0;
    for (const Answer &answer : answers)
        information -= ItemDerivatives(models[answer.item], theta)[answer.category].second;
    return 1.0 / std::sqrt(information);
}

void addFits()
{
    QTest::addColumn<QString>("fit");
    for (const char *fit : {"lsat6__rasch", "lsat6__2pl", "sat12__rasch", "sat12__2pl",
             "sat12__3pl", "raschdat1__rasch", "wirs__2pl", "ability16__2pl", "science4__grm",
             "science4__gpcm", "bfi_neuro__grm", "bfi_neuro__gpcm"})
        QTest::newRow(fit) << QString::fromLatin1(fit);
}

} // namespace

/// Abilities and information by our estimators from the parameters that mirt 1.45.1 fitted.
class TestMirtScores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void informsAsMirt_data() { addFits(); }

    // The information of the whole test, 13 digits.
    void informsAsMirt()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/lsat6__2pl_testinfo.csv");
        QFETCH(QString, fit);
        const auto reference = test::readMirtFit(fit);
        const auto table = test::readCsv(test::mirtPath(fit, u"testinfo.csv"_s));
        double worst = 0.0;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            double sum = 0.0;
            for (const ItemModel &model : reference.scale.models())
                sum += model.information(table.number(row, u"theta"_s));
            worst = std::max(worst, std::abs(sum - table.number(row, u"info"_s)));
        }
        qInfo("%d points, worst difference %.1e", int(table.rows.size()), worst);
        QCOMPARE(table.rows.size(), 17);
        QVERIFY(worst < 1e-10);
    }

    void scoresAsMirt_data() { addFits(); }

    // eap_fine is a sum over 401 points on [-10, 10]: 1e-11. map, ml and wle are where R's nlm
    // stops in mirt: 1e-4 (measured 5e-6). The standard error of map: 1e-4. That of ml is compared
    // with the observed information at our ml, relatively: mirt differentiates the likelihood
    // numerically, which was measured to miss by up to 2.3e-4 far out, where the likelihood is
    // flat; our derivatives are those of catR to 1e-11 (tst_item_derivatives). Bound 5e-4.
    //
    // Not compared: the standard error of wle, which in mirt is not 1 / sqrt(I) as in catR and
    // here; and wle with guessing, where mirt's is another estimator than Warm's (ours has the
    // roots of catR, see tst_point_estimate). Infinite estimates end at our range.
    void scoresAsMirt()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/lsat6__2pl_scores.csv");
        QFETCH(QString, fit);
        const auto reference = test::readMirtFit(fit);
        const auto &models = reference.scale.models();
        const double sd = std::sqrt(reference.variance);
        const auto prior = AbilityPrior::create({0.0}, {reference.variance}).value();
        const std::vector<std::size_t> dimensionOf(models.size(), 0);
        const ThetaRange range {-20.0, 20.0};
        ExactEap exact(models, 0.0, sd);
        const auto table = test::readCsv(test::mirtPath(fit, u"scores.csv"_s));
        double worstEap = 0.0;
        double worstPoint = 0.0;
        double worstModeError = 0.0;
        double worstError = 0.0;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const auto answers = test::answersOfPerson(
                reference.scale, static_cast<std::size_t>(table.number(row, u"row"_s)) - 1);
            const auto off = [&](double ours, const QString &column) {
                return std::abs(ours - table.number(row, column));
            };
            const GridEstimate eap = exact.estimate(answers);
            worstEap = std::max(
                {worstEap, off(eap.theta, u"eap_fine"_s), off(eap.sd, u"eap_fine_se"_s)});
            const AbilityMode mode = jointMode(prior, models, dimensionOf, answers);
            worstPoint = std::max({worstPoint, off(mode.theta[0], u"map"_s),
                off(posteriorMode(models, answers, 0.0, sd).theta, u"map"_s)});
            worstModeError = std::max(worstModeError, off(mode.standardError[0], u"map_se"_s));
            if (!fit.endsWith(u"3pl"))
                worstPoint = std::max(
                    worstPoint, off(weightedLikelihood(models, answers, range).theta, u"wle"_s));
            const PointEstimate likeliest = maximumLikelihood(models, answers, range);
            const double theirs = table.number(row, u"ml"_s);
            if (!std::isfinite(theirs)) {
                QVERIFY(likeliest.atBound && (likeliest.theta > 0.0) == (theirs > 0.0));
                continue;
            }
            worstPoint = std::max(worstPoint, off(likeliest.theta, u"ml"_s));
            worstError = std::max(worstError,
                off(observedError(models, answers, likeliest.theta), u"ml_se"_s)
                    / table.number(row, u"ml_se"_s));
        }
        qInfo("%d persons, worst difference: eap %.1e; map, ml and wle %.1e; SE of map %.1e, of ml "
              "relatively %.1e",
            int(table.rows.size()), worstEap, worstPoint, worstModeError, worstError);
        QVERIFY(worstEap < 1e-11);
        QVERIFY(worstPoint < 1e-4);
        QVERIFY(worstModeError < 1e-4);
        QVERIFY(worstError < 5e-4);
    }
};

QTEST_APPLESS_MAIN(TestMirtScores)
#include "tst_mirt_scores.moc"
