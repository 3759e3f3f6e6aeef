#include "engine/joint_posterior.h"
#include "mirt_fit.h"

#include <QTest>

#include <Eigen/LU>
#include <array>
#include <cmath>

using namespace suyang;
using namespace suyang::engine;
using namespace Qt::StringLiterals;

namespace {

/// Moments of one person's posterior in four dimensions by a sum over a product grid on
/// [-range, range].
class FourDimensionalGrid
{
public:
    FourDimensionalGrid(const std::vector<double> &covariance, std::size_t points, double range)
        : m_points(points)
        , m_range(range)
    {
        const Eigen::Matrix4d precision
            = Eigen::Map<const Eigen::Matrix4d>(covariance.data()).inverse();
        m_prior.reserve(points * points * points * points);
        Eigen::Vector4d z;
        for (std::size_t i = 0; i < points * points * points * points; ++i) {
            std::size_t rest = i;
            for (Eigen::Index d = 4; d-- > 0; rest /= points)
                z[d] = at(rest % points);
            m_prior.push_back(std::exp(-0.5 * z.dot(precision * z)));
        }
    }

    double at(std::size_t q) const
    {
        return m_range * (2.0 * static_cast<double>(q) / static_cast<double>(m_points - 1) - 1.0);
    }

    /// `likelihood`: four tables over the points.
    AbilityEstimate estimate(const std::array<std::vector<double>, 4> &likelihood) const
    {
        double total = 0.0;
        std::array<double, 4> first {};
        std::array<std::array<double, 4>, 4> second {};
        std::array<std::size_t, 4> q {};
        for (std::size_t i = 0; i < m_prior.size(); ++i) {
            std::size_t rest = i;
            double weight = m_prior[i];
            for (std::size_t d = 4; d-- > 0; rest /= m_points) {
                q[d] = rest % m_points;
                weight *= likelihood[d][q[d]];
            }
            total += weight;
            for (std::size_t d = 0; d < 4; ++d) {
                const double weighted = weight * at(q[d]);
                first[d] += weighted;
                for (std::size_t e = 0; e <= d; ++e)
                    second[d][e] += weighted * at(q[e]);
            }
        }
        AbilityEstimate result {{}, {}, std::vector<double>(16)};
        for (std::size_t d = 0; d < 4; ++d) {
            result.mean.push_back(first[d] / total);
            for (std::size_t e = 0; e <= d; ++e) {
                const double value = second[d][e] / total - result.mean[d] * result.mean[e];
                result.covariance[d * 4 + e] = value;
                result.covariance[e * 4 + d] = value;
            }
            result.sd.push_back(std::sqrt(result.covariance[d * 5]));
        }
        return result;
    }

private:
    std::size_t m_points;
    double m_range;
    std::vector<double> m_prior;
};

/// A four-dimensional fit of refdata/mirt and the answers it was made from.
struct FourDimensions
{
    item_analysis::Scale scale;
    std::vector<std::size_t> dimensionOf;
    std::vector<double> correlation;

    std::array<std::vector<double>, 4> likelihoods(const std::vector<Answer> &answers,
        const FourDimensionalGrid &grid, std::size_t points) const
    {
        std::array<std::vector<double>, 4> tables;
        tables.fill(std::vector<double>(points, 1.0));
        for (const Answer &answer : answers) {
            for (std::size_t q = 0; q < points; ++q)
                tables[dimensionOf[answer.item]][q]
                    *= scale.models()[answer.item].probability(grid.at(q), answer.category);
        }
        return tables;
    }
};

FourDimensions readFourDimensions(const QString &data)
{
    const QString fit = data + u"__exact4d"_s;
    const auto parameters = test::readCsv(test::mirtPath(fit, u"params.csv"_s));
    std::vector<double> correlation;
    for (const QStringList &row : test::readCsv(test::mirtPath(fit, u"corr.csv"_s)).rows) {
        for (qsizetype d = 0; d < 4; ++d)
            correlation.push_back(row[d].toDouble());
    }
    std::vector<ItemModel> models;
    std::vector<std::size_t> dimensionOf;
    QStringList names;
    for (qsizetype row = 0; row < parameters.rows.size(); ++row) {
        ItemParameters p {.a = parameters.number(row, u"a"_s), .thresholds = 0};
        while (parameters.has(row, u"d%1"_s.arg(p.thresholds + 1))) {
            p.b[p.thresholds] = -parameters.number(row, u"d%1"_s.arg(p.thresholds + 1)) / p.a;
            ++p.thresholds;
        }
        p.kind = p.thresholds > 1 ? ModelKind::Graded : ModelKind::TwoPl;
        models.push_back(ItemModel::create(p).value());
        dimensionOf.push_back(static_cast<std::size_t>(parameters.text(row, u"dim"_s).toInt() - 1));
        names.append(parameters.text(row, u"item"_s));
    }
    const auto answers = test::answersOf(
        test::readCsv(test::sharedPath(u"measurement/refdata/data/%1.csv"_s.arg(data))), names);
    return {item_analysis::Scale::create(std::move(models), answers).value(),
        std::move(dimensionOf), std::move(correlation)};
}

/// The largest difference of any mean, SD or covariance.
double difference(const AbilityEstimate &a, const AbilityEstimate &b)
{
    double worst = 0.0;
    for (std::size_t d = 0; d < 4; ++d)
        worst = std::max({worst, std::abs(a.mean[d] - b.mean[d]), std::abs(a.sd[d] - b.sd[d])});
    for (std::size_t i = 0; i < 16; ++i)
        worst = std::max(worst, std::abs(a.covariance[i] - b.covariance[i]));
    return worst;
}

AbilityEstimate referenceEstimate(const test::CsvTable &table, qsizetype row)
{
    AbilityEstimate result {{}, {}, std::vector<double>(16)};
    for (std::size_t d = 0; d < 4; ++d) {
        result.mean.push_back(table.number(row, u"eap%1"_s.arg(d + 1)));
        result.sd.push_back(table.number(row, u"se%1"_s.arg(d + 1)));
        result.covariance[d * 5] = result.sd[d] * result.sd[d];
        for (std::size_t e = d + 1; e < 4; ++e) {
            result.covariance[d * 4 + e] = table.number(row, u"cov%1%2"_s.arg(d + 1).arg(e + 1));
            result.covariance[e * 4 + d] = result.covariance[d * 4 + e];
        }
    }
    return result;
}

} // namespace

/// Abilities in four dimensions from the parameters of the exact reference fits.
class TestMirtDimensions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresFourDimensions_data()
    {
        QTest::addColumn<QString>("data");
        for (const char *data : {"sim4d_2pl", "ability16", "bfi4d"})
            QTest::newRow(data) << QString::fromLatin1(data);
    }

    // Reference: EAP, SD and covariances by a sum over a 21^4 grid on [-5, 5], 10 decimals. The
    // same sum over our response functions agrees to 1e-8 for every tenth person. That grid is
    // coarse where posteriors are narrow: JointPosterior, which is to be right to 1e-6, differs by
    // up to the figure printed, and for the person where it differs most it agrees with a 41^4
    // grid.
    void scoresFourDimensions()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/ability16__exact4d_scores.csv");
        QFETCH(QString, data);
        const FourDimensions fit = readFourDimensions(data);
        const auto &models = fit.scale.models();
        const auto rule
            = PosteriorRule::create(AbilityPrior::create({0, 0, 0, 0}, fit.correlation).value());
        const auto table = test::readCsv(test::mirtPath(data + u"__exact4d"_s, u"scores.csv"_s));
        const FourDimensionalGrid coarse(fit.correlation, 21, 5.0);
        double worstSame = 0.0;
        double worst = -1.0;
        AbilityEstimate ours;
        std::vector<Answer> hardest;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const auto answers = test::answersOfPerson(
                fit.scale, static_cast<std::size_t>(table.number(row, u"row"_s)) - 1);
            const AbilityEstimate theirs = referenceEstimate(table, row);
            if (row % 10 == 0)
                worstSame = std::max(worstSame,
                    difference(coarse.estimate(fit.likelihoods(answers, coarse, 21)), theirs));
            JointPosterior posterior(rule);
            for (const Answer &answer : answers)
                posterior.addUnsettled(
                    models[answer.item], fit.dimensionOf[answer.item], answer.category);
            posterior.settle();
            if (const double off = difference(posterior.estimate(), theirs); off > worst) {
                worst = off;
                ours = posterior.estimate();
                hardest = answers;
            }
        }
        const FourDimensionalGrid fine(fit.correlation, 45, 6.5);
        const double worstFine
            = difference(fine.estimate(fit.likelihoods(hardest, fine, 45)), ours);
        qInfo("%d persons, worst difference: on the same grid %.1e, of the integral %.1e, there "
              "from a finer grid %.1e",
            int(table.rows.size()), worstSame, worst, worstFine);
        QVERIFY(table.rows.size() >= 149);
        QVERIFY(worstSame < 1e-8);
        QVERIFY(worstFine < 2e-6);
    }
};

QTEST_APPLESS_MAIN(TestMirtDimensions)
#include "tst_mirt_dimensions.moc"
