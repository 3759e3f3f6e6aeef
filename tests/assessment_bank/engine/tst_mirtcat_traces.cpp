#include "engine/joint_mode.h"
#include "support/mirtcat_reference.h"
#include "support/ranked_items.h"

#include <QTest>

#include <array>
#include <cmath>
#include <map>

using namespace suyang;
using namespace suyang::engine;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t LeastItems = 4;
constexpr std::size_t MostItems = 25;
constexpr double EnoughSe = 0.45;

struct Step
{
    Answer answer;
    std::array<double, 4> theta {};
    std::array<double, 4> se {};
};

/// The steps of mirtCAT's whole tests, by the name of the test.
std::map<QString, std::vector<Step>> readSteps()
{
    const auto table = test::mirtcatTable(u"mcat_traces_steps"_s);
    std::map<QString, std::vector<Step>> tests;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        Step step {.answer = {table.text(row, u"item"_s).toULongLong() - 1,
                       table.text(row, u"resp"_s).toULongLong()}};
        for (std::size_t d = 0; d < 4; ++d) {
            const QString name = QString::fromLatin1(test::MirtcatDimensions[d]);
            step.theta[d] = table.number(row, u"th_"_s + name);
            step.se[d] = table.number(row, u"se_"_s + name);
        }
        tests[table.text(row, u"trace"_s)].push_back(step);
    }
    return tests;
}

CriterionKind criterionOf(const QString &rule)
{
    static const std::map<QString, CriterionKind> table {
        {u"DPrule"_s, CriterionKind::DOptimality},
        {u"APrule"_s, CriterionKind::AOptimality},
        {u"TPrule"_s, CriterionKind::TOptimality},
        {u"Drule"_s, CriterionKind::DInformation},
    };
    return table.at(rule);
}

bool isOver(const AbilityMode &mode, std::size_t asked)
{
    if (asked >= MostItems)
        return true;
    return asked >= LeastItems
        && std::ranges::all_of(mode.standardError, [](double se) { return se <= EnoughSe; });
}

struct Replay
{
    double worstTheta = 0.0;
    double worstSe = 0.0;
    std::size_t length = 0;
    QStringList otherItems; ///< "test/step"
};

Replay replay(const test::DimensionedBank &bank, CriterionKind kind, const QString &name,
    const std::vector<Step> &steps)
{
    const auto prior = test::mirtcatPrior();
    Replay result;
    std::vector<Answer> answers;
    std::vector<double> theta(4, 0.0);
    for (const Step &step : steps) {
        const auto criterion = makeCriterion(kind);
        const SelectionState state {bank.models, bank.dimensionOf, answers, theta, prior};
        criterion->prepare(state);
        const double best = criterion->value(test::rankedItems(*criterion, state).front());
        const double theirs = criterion->value(step.answer.item);
        const QString at = u"%1/%2"_s.arg(name).arg(answers.size() + 1);
        // A matrix that is singular whichever item comes next has the determinant 0, but for
        // rounding: all items are equally good then.
        const double scale
            = kind == CriterionKind::DInformation ? std::max(1e-6, std::abs(best)) : std::abs(best);
        if (best - theirs > 1e-9 * scale)
            result.otherItems.append(at);
        answers.push_back(step.answer);
        const AbilityMode mode = jointMode(prior, bank.models, bank.dimensionOf, answers);
        for (std::size_t d = 0; d < 4; ++d) {
            result.worstTheta
                = std::max(result.worstTheta, std::abs(mode.theta[d] - step.theta[d]));
            result.worstSe = std::max(result.worstSe, std::abs(mode.standardError[d] - step.se[d]));
        }
        theta = mode.theta;
        if (result.length == 0 && isOver(mode, answers.size()))
            result.length = answers.size();
    }
    return result;
}

} // namespace

class TestMirtCatTraces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaysEveryTest_data()
    {
        QTest::addColumn<QString>("bank");
        QTest::addColumn<QString>("rule");
        for (const char *bank : {"between", "mixed"}) {
            for (const char *rule : {"DPrule", "APrule", "TPrule", "Drule"})
                QTest::addRow("%s %s", bank, rule)
                    << QString::fromLatin1(bank) << QString::fromLatin1(rule);
        }
    }

    // Reference: mirtCAT 1.14 with MAP, at least 4 items, at most 25, over when every SE is 0.45 or
    // less. Its mode and its SE are those of R's nlm, with a Hessian from finite differences;
    // steps of 1e-6 and 1e-5 were measured. Our mode is proved to 1e-10 in tst_joint_mode. Bounds:
    // theta 2e-5, SE 1e-4, the same items where the best two differ by more than 1e-9, the same
    // length. The bank "within" has items of two dimensions, which our models do not know.
    void replaysEveryTest()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirtcat/mcat_traces_head.csv");
        QFETCH(QString, bank);
        QFETCH(QString, rule);
        const auto items = test::mirtcatBank(u"bank4d_"_s + bank);
        const auto head = test::mirtcatTable(u"mcat_traces_head"_s);
        const auto tests = readSteps();
        int replayed = 0;
        double worstTheta = 0.0;
        double worstSe = 0.0;
        for (qsizetype row = 0; row < head.rows.size(); ++row) {
            if (head.text(row, u"bank"_s) != bank || head.text(row, u"criterion"_s) != rule)
                continue;
            const QString name = head.text(row, u"trace"_s);
            const auto &steps = tests.at(name);
            const QString all = head.text(row, u"all_responses"_s);
            for (const Step &step : steps)
                QCOMPARE(all[static_cast<qsizetype>(step.answer.item)].digitValue(),
                    static_cast<int>(step.answer.category));
            const Replay result = replay(items, criterionOf(rule), name, steps);
            QCOMPARE(result.otherItems.join(u' '), QString());
            ++replayed;
            worstTheta = std::max(worstTheta, result.worstTheta);
            worstSe = std::max(worstSe, result.worstSe);
            QCOMPARE(static_cast<double>(steps.size()), head.number(row, u"n"_s));
            QCOMPARE(result.length, steps.size());
        }
        qInfo("%d tests, worst difference: theta %.1e, SE %.1e", replayed, worstTheta, worstSe);
        QCOMPARE(replayed, 8);
        QVERIFY(worstTheta < 2e-5);
        QVERIFY(worstSe < 1e-4);
    }
};

QTEST_APPLESS_MAIN(TestMirtCatTraces)
#include "tst_mirtcat_traces.moc"
