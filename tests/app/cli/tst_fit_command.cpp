#include "app/cli/console.h"
#include "assessment_bank/item_analysis/mirt_fit.h"
#include "assessment_bank/item_analysis/simulated_answers.h"
#include "measurement_files/items_file.h"
#include "support/scratch_folder.h"

#include <QTest>

using namespace suyang;
using namespace Qt::StringLiterals;
using test::entryOf;

namespace {

test::ConsoleOutcome runFit(const test::ScratchFolder &folder, const QStringList &more = {})
{
    return test::runConsole(QStringList {u"fit"_s, u"--items"_s, folder.path() + u"/items.csv"_s,
                                u"--responses"_s, folder.path() + u"/r.csv"_s}
        + more);
}

/// A reference fit and its answers as the files of the command line.
void fill(const test::ScratchFolder &folder, const QString &fit)
{
    const test::MirtFit reference = test::readMirtFit(fit);
    const engine::ResponseMatrix &answers = reference.scale.responses();
    measurement_files::ItemList items;
    QByteArray rows("person");
    for (std::size_t i = 0; i < answers.items(); ++i) {
        items.ids.append(u"i%1"_s.arg(i + 1));
        items.models.push_back(reference.scale.models()[i]);
        items.dimensionOf.push_back(0);
        rows += ",i" + QByteArray::number(i + 1);
    }
    items.dimensions = QStringList {u"theta"_s};
    for (std::size_t person = 0; person < answers.persons(); ++person) {
        rows += "\np" + QByteArray::number(person + 1);
        for (const std::int16_t code : answers.row(person))
            rows += code < 0 ? QByteArray(",") : ',' + QByteArray::number(code);
    }
    folder.write(u"items.csv"_s, measurement_files::writeItems(items));
    folder.write(u"r.csv"_s, rows + '\n');
}

bool holdsNaN(const QByteArray &text)
{
    const QByteArray lower = text.toLower();
    return lower.contains("nan") || lower.contains("inf,") || lower.contains(": inf");
}

} // namespace

class TestFitCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The same figures as mirt's, through the files: parameters pass through 17 digits.
    void agreesWithMirt()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/lsat6__2pl_meta.json");
        const test::ScratchFolder folder;
        fill(folder, u"lsat6__2pl"_s);
        const auto outcome = runFit(folder, {u"--json"_s});
        QCOMPARE(outcome.code, 0);
        const QJsonObject expected = test::readMirtMeta(u"lsat6__2pl"_s)[u"M2"_s].toObject();
        const QJsonObject m2 = outcome.object()[u"m2"_s][0].toObject();
        QCOMPARE(m2[u"kind"_s].toString(), u"M2"_s);
        QCOMPARE(m2[u"df"_s].toDouble(), 5.0);
        QVERIFY(std::abs(m2[u"statistic"_s].toDouble() - expected[u"M2"_s].toDouble()) < 1e-8);
        const auto sX2 = test::readCsv(test::mirtPath(u"lsat6__2pl"_s, u"itemfit_SX2.csv"_s));
        const QJsonArray items = outcome.object()[u"items"_s].toArray();
        QCOMPARE(items.size(), sX2.rows.size());
        for (qsizetype i = 0; i < items.size(); ++i)
            QVERIFY(std::abs(items[i][u"s_x2"_s].toDouble() - sX2.number(i, u"S_X2"_s)) < 1e-8);
        QCOMPARE(outcome.object()[u"q3"_s].toArray().size(), 10);
        QCOMPARE(outcome.object()[u"person_fit"_s].toArray().size(), 1000);
    }

    void namesTheStatisticOfOrderedItems()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/science4__grm_meta.json");
        const test::ScratchFolder folder;
        fill(folder, u"science4__grm"_s);
        const QJsonObject report = runFit(folder, {u"--json"_s}).object();
        const QJsonObject c2 = entryOf(report[u"m2"_s], u"kind"_s, u"C2"_s);
        QVERIFY(std::abs(c2[u"statistic"_s].toDouble() - 19.1769241958715) < 1e-8);
        const QJsonObject collapsed = entryOf(report[u"m2"_s], u"kind"_s, u"M2*"_s);
        QVERIFY(collapsed[u"statistic"_s].isNull());
        QVERIFY(collapsed[u"note"_s].toString().startsWith(u"no degree of freedom is left"));
    }

    void tellsMirtsFigureWhereAnswersAreMissing()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/ability16__2pl_meta.json");
        const test::ScratchFolder folder;
        fill(folder, u"ability16__2pl"_s);
        const QJsonObject m2 = runFit(folder, {u"--json"_s}).object()[u"m2"_s][0].toObject();
        QVERIFY(std::abs(m2[u"mirt_statistic"_s].toDouble() - 592.367650247264) < 1e-7);
        QVERIFY(m2[u"statistic"_s].toDouble() != m2[u"mirt_statistic"_s].toDouble());
    }

    void takesTheVarianceOfRaschItems()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/lsat6__rasch_meta.json");
        const test::ScratchFolder folder;
        fill(folder, u"lsat6__rasch"_s);
        const QString variance = u"0.5702372833328"_s;
        const auto m2 = [&](const QStringList &more) {
            return runFit(folder, more + QStringList {u"--json"_s}).object()[u"m2"_s][0].toObject();
        };
        const QJsonObject free = m2({u"--variance"_s, variance});
        QCOMPARE(free[u"df"_s].toInt(), 9);
        const QJsonObject known
            = m2({u"--prior-variance"_s, variance, u"--free"_s, u"thresholds"_s});
        QCOMPARE(known[u"df"_s].toInt(), 10);
        QVERIFY(std::abs(known[u"statistic"_s].toDouble() - 5.29135883502871) < 1e-8);
        QCOMPARE(m2({u"--free"_s, u"none"_s})[u"df"_s].toInt(), 15);
    }

    void writesTables_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("items") << QStringList {} << QByteArray("item,dimension,answers,s_x2,");
        QTest::newRow("pairs") << QStringList {u"--table"_s, u"q3"_s}
                               << QByteArray("item1,item2,dimension,persons,q3\n");
        QTest::newRow("model") << QStringList {u"--table"_s, u"m2"_s}
                               << QByteArray("dimension,kind,statistic,df,p,rmsea,");
        QTest::newRow("persons") << QStringList {u"--table"_s, u"persons"_s}
                                 << QByteArray("person,dimension,answers,theta,se,lz,");
    }

    void writesTables()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, header);
        const test::ScratchFolder folder;
        folder.write(u"items.csv"_s, "item,model,a,b\nx,2pl,1,0\ny,2pl,1.5,1\nz,2pl,0.7,-1\n");
        folder.write(u"r.csv"_s, "person,x,y,z\np,1,0,1\nq,0,0,1\nr,1,1,0\ns,0,1,1\n");
        const auto outcome = runFit(folder, options);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.startsWith(header), outcome.out.constData());
    }

    // Each dimension is a scale of its own.
    void separatesDimensions()
    {
        const test::ScratchFolder folder;
        folder.write(u"items.csv"_s,
            "item,dimension,model,a,b\na,life,2pl,1,0\nb,life,2pl,1,1\nc,life,2pl,1,-1\n"
            "d,work,2pl,1,0\ne,work,2pl,1,1\n");
        folder.write(u"r.csv"_s, "person,a,b,c,d,e\np,1,0,1,,\nq,0,0,1,1,0\nr,1,1,0,0,1\n");
        const QJsonObject report = runFit(folder, {u"--json"_s}).object();
        QCOMPARE(report[u"q3"_s].toArray().size(), 3 + 1);
        QCOMPARE(report[u"person_fit"_s].toArray().size(), 6);
        QCOMPARE(report[u"m2"_s].toArray().size(), 2);
        QCOMPARE(entryOf(report[u"m2"_s], u"dimension"_s, u"life"_s)[u"df"_s].toInt(), 2);
    }

    void answersOddDataWithoutNaN_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::newRow("a column without answers") << QByteArray("person,x,y,z\np,1,,0\nq,0,,1\n");
        QTest::newRow("a column that is not there") << QByteArray("person,x,z\np,1,0\nq,0,1\n");
        QTest::newRow("nothing but gaps") << QByteArray("person,x,y,z\np,,,\nq,,,\n");
        QTest::newRow("constant columns") << QByteArray("person,x,y,z\np,1,0,1\nq,1,0,1\n");
        QTest::newRow("one person") << QByteArray("person,x,y,z\np,1,0,1\n");
        QTest::newRow("a person without answers") << QByteArray("person,x,y,z\np,,,\nq,1,0,1\n");
    }

    void answersOddDataWithoutNaN()
    {
        QFETCH(QByteArray, answers);
        const test::ScratchFolder folder;
        folder.write(u"items.csv"_s, "item,model,a,b\nx,2pl,1,0\ny,2pl,1.5,1\nz,2pl,0.7,-1\n");
        folder.write(u"r.csv"_s, answers);
        const auto outcome = runFit(folder, {u"--json"_s});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QVERIFY(!outcome.object().isEmpty());
        QVERIFY(!holdsNaN(outcome.out));
        for (const QJsonValue item : outcome.object()[u"items"_s].toArray()) {
            QVERIFY(!item[u"s_x2"_s].isDouble());
            QVERIFY(!item[u"note"_s].toString().isEmpty());
        }
        QVERIFY(!holdsNaN(runFit(folder).out));
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("a code beyond the item")
            << QByteArray("person,x,y\np,1,2\n")
            << QByteArray("r.csv:2: person \"p\", item \"y\": the code 2 is above");
        QTest::newRow("no number") << QByteArray("person,x,y\np,1,nan\n")
                                   << QByteArray("r.csv:2: \"nan\" in column \"y\"");
        QTest::newRow("an item nobody knows")
            << QByteArray("person,q\np,1\n") << QByteArray("column \"q\" is no item");
        QTest::newRow("nobody") << QByteArray("person,x\n") << QByteArray("r.csv:1: ");
        QTest::newRow("empty") << QByteArray("") << QByteArray("r.csv");
    }

    void refusesBadInput()
    {
        QFETCH(QByteArray, answers);
        QFETCH(QByteArray, reason);
        const test::ScratchFolder folder;
        folder.write(u"items.csv"_s, "item,model,a,b\nx,2pl,1,0\ny,2pl,1.5,1\n");
        folder.write(u"r.csv"_s, answers);
        const auto outcome = runFit(folder, {u"--json"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(reason), outcome.err.constData());
    }

    void refusesAWrongPopulation()
    {
        const test::ScratchFolder folder;
        folder.write(u"items.csv"_s, "item,model,a,b\nx,2pl,1,0\n");
        folder.write(u"r.csv"_s, "person,x\np,1\n");
        const auto outcome = runFit(folder, {u"--prior-variance=101"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.err.contains("variance in (0, 100]"));
        QCOMPARE(runFit(folder, {u"--prior-variance"_s, u"much"_s}).code, 2);
        QCOMPARE(runFit(folder, {u"--prior-variance"_s, u"1"_s, u"--variance"_s, u"1"_s}).code, 2);
        QCOMPARE(runFit(folder, {u"--free"_s, u"everything"_s}).code, 2);
        QCOMPARE(test::runConsole({u"fit"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestFitCommand)
#include "tst_fit_command.moc"
