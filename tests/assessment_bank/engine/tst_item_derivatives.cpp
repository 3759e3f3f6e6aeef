#include "engine/item_derivatives.h"
#include "support/csv_table.h"
#include "support/models.h"

#include <QTest>

#include <cmath>

using namespace suyang;
using namespace suyang::engine;
using namespace Qt::StringLiterals;

namespace {

const char *const Banks[] = {"1pl", "2pl", "3pl", "4pl", "grm", "gpcm"};

ModelKind kindOf(const QString &bank)
{
    if (bank == u"3pl")
        return ModelKind::ThreePl;
    if (bank == u"4pl")
        return ModelKind::FourPl;
    if (bank == u"grm")
        return ModelKind::Graded;
    return bank == u"gpcm" ? ModelKind::PartialCredit : ModelKind::TwoPl;
}

ItemModel steep(ModelKind kind, double a)
{
    ItemParameters p {.kind = kind, .a = a};
    if (kind == ModelKind::ThreePl || kind == ModelKind::FourPl)
        p.c = 0.2;
    if (kind == ModelKind::FourPl)
        p.d = 0.95;
    if (kind == ModelKind::Graded || kind == ModelKind::PartialCredit) {
        p.thresholds = 3;
        p.b = {-1.0, 0.2, 0.25};
        if (a < 0.0)
            p.b = {0.25, 0.2, -1.0};
    }
    return ItemModel::create(p).value();
}

double relative(double mine, double theirs)
{
    return std::abs(mine - theirs) / std::max(1.0, std::abs(theirs));
}

} // namespace

class TestItemDerivatives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Reference: catR 3.17, 13 significant digits, |theta| <= 6, D = 1 and 1.702. The bound is that
    // of the reference's own second computation (1e-11 absolute below 1, relative above), except
    // that catR sums the information of graded and partial credit items with cancellation: its own
    // distance from an independent program is 7e-11 and 2.8e-9, see VERIFY.txt. Its observed
    // information divides by (1 - P)^2 with 1 - P from a subtraction, so where 1 - P (or P) is
    // below 1e-2 its rounding error, 2e-16 / (1 - P)^2, is larger than the bound; those cells are
    // held to that error instead. (For a 2PL item the observed information is the Fisher
    // information, which is compared in every cell.)
    void agreesWithCatR_data()
    {
        QTest::addColumn<double>("bound");
        for (const char *bank : Banks)
            QTest::newRow(bank) << 1e-11;
    }

    void agreesWithCatR()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/catr/prob_info_2pl.csv");
        QFETCH(double, bound);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QString folder = test::sharedPath(u"measurement/refdata/catr/"_s);
        const auto bank = test::readCsv(folder + u"bank_"_s + name + u".csv"_s);
        const auto table = test::readCsv(folder + u"prob_info_"_s + name + u".csv"_s);
        QHash<QString, double> worst;
        const auto compare
            = [&](const QString &what, double mine, qsizetype row, const QString &column) {
                  if (table.has(row, column))
                      worst[what]
                          = std::max(worst.value(what), relative(mine, table.number(row, column)));
              };
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            auto p = test::parametersOf(
                bank, table.text(row, u"item"_s).toLongLong() - 1, kindOf(name));
            p.a *= table.number(row, u"D"_s);
            const ItemDerivatives at(ItemModel::create(p).value(), table.number(row, u"theta"_s));
            compare(u"P"_s, at[1].probability, row, u"P"_s);
            for (std::size_t k = 0; k < at.categories(); ++k)
                compare(u"P"_s, at[k].probability, row, u"P%1"_s.arg(k));
            compare(u"dP"_s, at[1].slope(), row, u"dP"_s);
            compare(u"info"_s, at.information(), row, u"info"_s);
            compare(u"dInfo"_s, at.informationSlope(), row, u"dInfo"_s);
            compare(u"J"_s, at.warm(), row, u"J"_s);
            const double least = std::min(at[0].probability, at[1].probability);
            for (std::size_t k = 0; k < 2 && table.has(row, u"oi0"_s); ++k) {
                const double theirs = table.number(row, u"oi%1"_s.arg(k));
                const double difference = relative(-at[k].second, theirs);
                if (least >= 1e-2)
                    worst[u"oi"_s] = std::max(worst.value(u"oi"_s), difference);
                else
                    QVERIFY(difference < 1e-11 + 4.5e-16 / (least * least));
            }
        }
        QVERIFY(table.rows.size() >= 400);
        for (auto it = worst.cbegin(); it != worst.cend(); ++it) {
            qInfo("%s: worst difference %.1e", qPrintable(it.key()), it.value());
            QVERIFY2(it.value() < bound, qPrintable(it.key()));
        }
    }

    // Central differences of log P and of the information; step 1e-4, so rounding leaves about
    // 1e-11 / step and the cut-off a^3 step^2.
    void isTheDerivativeOfTheModel_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("a");
        for (const auto kind : {ModelKind::TwoPl, ModelKind::ThreePl, ModelKind::FourPl,
                 ModelKind::Graded, ModelKind::PartialCredit}) {
            for (const double a : {0.05, 1.3, -1.3, 3.0})
                QTest::addRow("kind %d, a = %g", static_cast<int>(kind), a)
                    << static_cast<int>(kind) << a;
        }
    }

    void isTheDerivativeOfTheModel()
    {
        QFETCH(int, kind);
        QFETCH(double, a);
        const ItemModel model = steep(static_cast<ModelKind>(kind), a);
        constexpr double Step = 1e-4;
        const double bound = 1e-6 * std::max(1.0, std::pow(a, 4));
        for (double theta = -3.0; theta <= 3.0; theta += 0.37) {
            const ItemDerivatives here(model, theta);
            const ItemDerivatives left(model, theta - Step);
            const ItemDerivatives right(model, theta + Step);
            const auto differs = [&](double slope, double before, double after) {
                return std::abs(slope - (after - before) / (2.0 * Step)) > bound;
            };
            for (std::size_t k = 0; k < here.categories(); ++k) {
                QVERIFY(std::abs(here[k].probability - model.probability(theta, k)) < 1e-14);
                QVERIFY(std::abs(here[k].first - model.logLikelihood(theta, k).slope) < 1e-12);
                QVERIFY(!differs(here[k].slope(), left[k].probability, right[k].probability));
                QVERIFY(!differs(here[k].bend(), left[k].slope(), right[k].slope()));
                QVERIFY(!differs(here[k].second, left[k].first, right[k].first));
                QVERIFY(!differs(here[k].third, left[k].second, right[k].second));
            }
            QVERIFY(
                std::abs(here.information() - model.information(theta)) < 1e-12 * a * a + 1e-14);
            QVERIFY(!differs(here.informationSlope(), left.information(), right.information()));
            QVERIFY(!differs(
                here.informationBend(), left.informationSlope(), right.informationSlope()));
        }
    }

    void keepsItsIdentitiesFarOut_data() { isTheDerivativeOfTheModel_data(); }

    // sum P = 1, sum P' = 0, sum P'' = 0 and I = -E[second], out to theta = 10 with slopes to 6;
    // tolerances are rounding of sums of at most four terms.
    void keepsItsIdentitiesFarOut()
    {
        QFETCH(int, kind);
        QFETCH(double, a);
        a *= 2.0;
        const ItemModel model = steep(static_cast<ModelKind>(kind), a);
        for (double theta = -10.0; theta <= 10.0; theta += 0.5) {
            const ItemDerivatives at(model, theta);
            double total = 0.0;
            double slope = 0.0;
            double bend = 0.0;
            double expected = 0.0;
            for (std::size_t k = 0; k < at.categories(); ++k) {
                QVERIFY(std::isfinite(at[k].first) && std::isfinite(at[k].second));
                QVERIFY(std::isfinite(at[k].third) && at[k].probability > 0.0);
                total += at[k].probability;
                slope += at[k].slope();
                bend += at[k].bend();
                expected -= at[k].probability * at[k].second;
            }
            QVERIFY(std::abs(total - 1.0) < 1e-14);
            QVERIFY(std::abs(slope) < 1e-13);
            QVERIFY(std::abs(bend) < 1e-12);
            QVERIFY(std::abs(at.information() - expected) < 1e-12);
            QVERIFY(at.information() > 0.0 && std::isfinite(at.informationBend()));
            QVERIFY(std::isfinite(at.warm() / at.information()));
        }
    }
};

QTEST_APPLESS_MAIN(TestItemDerivatives)
#include "tst_item_derivatives.moc"
