#include "app/cli/console.h"
#include "assessment_bank/item_analysis/dif_data.h"
#include "support/scratch_folder.h"

#include <QTest>

using namespace suyang;
using namespace Qt::StringLiterals;
using test::entryOf;

namespace {

test::ConsoleOutcome runDif(
    const test::ScratchFolder &folder, const QString &method, const QStringList &more = {})
{
    return test::runConsole(QStringList {u"dif"_s, u"--responses"_s, folder.path() + u"/r.csv"_s,
                                u"--group"_s, folder.path() + u"/g.csv"_s, u"--method"_s, method}
        + more);
}

/// A table of refdata/dif as the files of the command line; group 1 is called "focal".
void fill(const test::ScratchFolder &folder, const QString &data)
{
    const auto table = test::readCsv(test::difPath(data, u"data.csv"_s));
    const QStringList items = test::difItems(table);
    QByteArray answers = "person," + items.join(u',').toUtf8() + '\n';
    QByteArray groups = "person,group\n";
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QByteArray person = 'p' + QByteArray::number(row + 1);
        answers += person;
        for (const QString &item : items)
            answers += ',' + table.text(row, item).toUtf8();
        answers += '\n';
        groups += person + (table.text(row, u"group"_s) == u"1" ? ",focal\n" : ",all\n");
    }
    folder.write(u"r.csv"_s, answers);
    folder.write(u"g.csv"_s, groups);
}

void fillSmall(const test::ScratchFolder &folder)
{
    folder.write(u"r.csv"_s,
        "person,x,y,z\na,1,0,1\nb,0,1,1\nc,1,1,0\nd,0,0,1\ne,1,0,0\nf,0,1,0\ng,1,1,1\n");
    folder.write(u"g.csv"_s, "person,group\na,m\nb,w\nc,m\nd,w\ne,m\nf,w\ng,w\n");
}

} // namespace

class TestDifCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // difR 5.1, see tst_mantel_dif.
    void agreesWithDifR()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/dif/verbal_dif.csv");
        const test::ScratchFolder folder;
        fill(folder, u"verbal"_s);
        const auto table = test::readCsv(test::difPath(u"verbal"_s, u"dif.csv"_s));
        const auto outcome = runDif(folder, u"mh"_s, {u"--json"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.object()[u"reference"_s].toString(), u"all"_s);
        QCOMPARE(outcome.object()[u"persons"_s][u"focal"_s].toInt(), 73);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const QJsonValue item = outcome.object()[u"items"_s][row];
            const auto differs = [&](const QString &ours, const QString &theirs) {
                return std::abs(item[ours].toDouble() - table.number(row, theirs));
            };
            QCOMPARE(item[u"item"_s].toString(), table.text(row, u"name"_s));
            QVERIFY(differs(u"statistic"_s, u"difR_MH_chi2_corr"_s) < 1e-9);
            QVERIFY(differs(u"effect_size"_s, u"difR_deltaMH"_s) < 1e-9);
            QVERIFY(differs(u"p"_s, u"base_MH_p_corr"_s) < 1e-9);
            QVERIFY(u"ABC"_s.contains(item[u"class"_s].toString()));
        }
        const auto logistic = runDif(folder, u"logistic"_s, {u"--json"_s, u"--purify"_s});
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            QVERIFY(std::abs(logistic.object()[u"items"_s][row][u"statistic"_s].toDouble()
                        - table.number(row, u"difR_logistic_both_purified"_s))
                < 1e-9);
        QVERIFY(logistic.object()[u"purification"_s][u"converged"_s].toBool());
    }

    void leavesOutTheCorrectionWhenAsked()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/dif/verbal_dif.csv");
        const test::ScratchFolder folder;
        fill(folder, u"verbal"_s);
        const auto table = test::readCsv(test::difPath(u"verbal"_s, u"dif.csv"_s));
        const auto outcome = runDif(folder, u"mh"_s, {u"--json"_s, u"--no-correction"_s});
        QVERIFY(std::abs(outcome.object()[u"items"_s][0][u"statistic"_s].toDouble()
                    - table.number(0, u"difR_MH_chi2_nocorr"_s))
            < 1e-9);
    }

    void comparesOrderedItems()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/dif/bfi_neuro_gender_data.csv");
        const test::ScratchFolder folder;
        fill(folder, u"bfi_neuro_gender"_s);
        const auto mantel = runDif(folder, u"mh"_s, {u"--json"_s}).object();
        const QJsonObject item = entryOf(mantel[u"items"_s], u"item"_s, u"N5"_s);
        QCOMPARE(item[u"answers"_s].toString(), u"ordinal"_s);
        QCOMPARE(item[u"effect"_s].toString(), u"smd_by_sd"_s);
        QCOMPARE(item[u"class"_s].toString(), u"C"_s);
        const auto logistic = runDif(folder, u"logistic"_s, {u"--json"_s}).object();
        QVERIFY(std::abs(entryOf(logistic[u"items"_s], u"item"_s, u"N5"_s)[u"uniform"_s].toDouble()
                    - 94.49077107282)
            < 1e-8);
    }

    void turnsRoundWithTheReference()
    {
        const test::ScratchFolder folder;
        fillSmall(folder);
        const auto first = runDif(folder, u"mh"_s, {u"--json"_s}).object();
        QCOMPARE(first[u"reference"_s].toString(), u"m"_s);
        QCOMPARE(first[u"focal"_s].toString(), u"w"_s);
        for (const QStringList &option :
            {QStringList {u"--reference"_s, u"w"_s}, QStringList {u"--focal"_s, u"m"_s}}) {
            const auto other = runDif(folder, u"mh"_s, option + QStringList {u"--json"_s}).object();
            QCOMPARE(other[u"reference"_s].toString(), u"w"_s);
            QCOMPARE(other[u"focal"_s].toString(), u"m"_s);
        }
    }

    void comparesTwoOfThreeGroupsWhenBothAreNamed()
    {
        const test::ScratchFolder folder;
        fillSmall(folder);
        folder.write(u"g.csv"_s, "person,group\na,m\nb,w\nc,m\nd,w\ne,k\nf,w\ng,k\n");
        const auto refused = runDif(folder, u"mh"_s, {u"--json"_s});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("g.csv: two groups are compared, not 3 (k, m, w)"),
            refused.err.constData());
        const auto named = runDif(
            folder, u"mh"_s, {u"--json"_s, u"--reference"_s, u"m"_s, u"--focal"_s, u"w"_s});
        QCOMPARE(named.code, 0);
        QCOMPARE(named.object()[u"persons"_s][u"reference"_s].toInt(), 2);
        QCOMPARE(named.object()[u"persons"_s][u"focal"_s].toInt(), 3);
    }

    void writesATable()
    {
        const test::ScratchFolder folder;
        fillSmall(folder);
        const QByteArray common
            = "item,answers,persons,statistic,df,p,p_adjusted,effect,effect_size,class,flagged,";
        for (const QString &method : {u"mh"_s, u"logistic"_s}) {
            const auto outcome = runDif(folder, method);
            QCOMPARE(outcome.code, 0);
            QVERIFY(outcome.out.startsWith(common));
            QCOMPARE(outcome.out.count('\n'), 4);
            QVERIFY(outcome.err.contains("reference: m, focal: w"));
            QVERIFY(runDif(folder, method, {u"--quiet"_s}).err.isEmpty());
        }
    }

    void answersOddDataWithoutNaN_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::newRow("a column without answers")
            << QByteArray("person,x,y,z\na,,0,1\nb,,1,1\nc,,1,0\nd,,0,1\n");
        QTest::newRow("a constant column")
            << QByteArray("person,x,y,z\na,1,0,1\nb,1,1,1\nc,1,1,0\nd,1,0,1\n");
        QTest::newRow("nothing but gaps") << QByteArray("person,x,y,z\na,,,\nb,,,\nc,,,\nd,,,\n");
        QTest::newRow("separated by the groups")
            << QByteArray("person,x,y,z\na,1,0,1\nb,0,1,1\nc,1,1,0\nd,0,0,1\n");
        QTest::newRow("a group without answers to the item")
            << QByteArray("person,x,y,z\na,1,0,1\nb,,1,1\nc,0,1,0\nd,,0,1\n");
        QTest::newRow("one score")
            << QByteArray("person,x,y,z\na,1,0,0\nb,0,1,0\nc,0,0,1\nd,1,0,0\n");
    }

    void answersOddDataWithoutNaN()
    {
        QFETCH(QByteArray, answers);
        const test::ScratchFolder folder;
        folder.write(u"r.csv"_s, answers);
        folder.write(u"g.csv"_s, "person,group\na,m\nb,w\nc,m\nd,w\n");
        for (const QString &method : {u"mh"_s, u"logistic"_s}) {
            const auto outcome = runDif(folder, method, {u"--json"_s, u"--purify"_s});
            QVERIFY2(outcome.code == 0, outcome.err.constData());
            QVERIFY(!outcome.out.toLower().contains("nan"));
            const QJsonValue item = outcome.object()[u"items"_s][0];
            QVERIFY(item[u"statistic"_s].isDouble() || !item[u"note"_s].toString().isEmpty());
            QVERIFY(!runDif(folder, method).out.toLower().contains("nan"));
        }
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QByteArray>("groups");
        QTest::addColumn<QByteArray>("reason");
        const QByteArray answers = "person,x,y\na,1,0\nb,0,1\n";
        const QByteArray groups = "person,group\na,m\nb,w\n";
        QTest::newRow("one item") << QByteArray("person,x\na,1\nb,0\n") << groups
                                  << QByteArray(
                                         "r.csv: an item can only be compared given a score");
        QTest::newRow("one group") << answers << QByteArray("person,group\na,m\nb,m\n")
                                   << QByteArray("g.csv: two groups are compared, not 1 (m)");
        QTest::newRow("a person without an entry")
            << answers << QByteArray("person,group\na,m\n")
            << QByteArray("g.csv: person \"b\" of the answers is not there");
        QTest::newRow("a person without a group")
            << answers << QByteArray("person,group\na,m\nb,\n")
            << QByteArray("g.csv:3: person \"b\" has no group");
        QTest::newRow("a person twice") << answers << QByteArray("person,group\na,m\na,w\n")
                                        << QByteArray("g.csv:3: person \"a\" is there twice");
        QTest::newRow("no group column") << answers << QByteArray("person,sex\na,m\nb,w\n")
                                         << QByteArray("g.csv:1: there is no column \"group\"");
        QTest::newRow("no row") << answers << QByteArray("person,group\n")
                                << QByteArray("g.csv:1: the file has no person");
        QTest::newRow("empty") << answers << QByteArray() << QByteArray("g.csv");
        QTest::newRow("no number") << QByteArray("person,x,y\na,1,0\nb,x,1\n") << groups
                                   << QByteArray("r.csv:3: \"x\" in column \"x\"");
    }

    void refusesBadInput()
    {
        QFETCH(QByteArray, answers);
        QFETCH(QByteArray, groups);
        QFETCH(QByteArray, reason);
        const test::ScratchFolder folder;
        folder.write(u"r.csv"_s, answers);
        folder.write(u"g.csv"_s, groups);
        const auto outcome = runDif(folder, u"mh"_s, {u"--json"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(reason), outcome.err.constData());
    }

    void refusesAGroupThatNobodyIsIn()
    {
        const test::ScratchFolder folder;
        fillSmall(folder);
        const auto outcome = runDif(folder, u"mh"_s, {u"--reference"_s, u"x"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.err.contains("nobody who answered is in group \"x\""));
        QCOMPARE(runDif(folder, u"mh"_s, {u"--reference"_s, u"m"_s, u"--focal"_s, u"m"_s}).code, 3);
    }

    void refusesAWrongCall()
    {
        const test::ScratchFolder folder;
        fillSmall(folder);
        QCOMPARE(runDif(folder, u"guess"_s).code, 2);
        QCOMPARE(runDif(folder, u"mh"_s, {u"--alpha"_s, u"2"_s}).code, 2);
        QCOMPARE(test::runConsole({u"dif"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestDifCommand)
#include "tst_dif_command.moc"
