#include "measurement_files/items_file.h"
#include "support/csv_table.h"
#include "support/scratch_folder.h"
#include "support/simulated_answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cmath>

using namespace suyang;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

Outcome calibrate(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment clean;
    clean.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(clean);
    process.start(
        QStringLiteral(SUYANG_BIN_DIR "/suyangctl"), QStringList {u"calibrate"_s} + arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Answers as a file, items called i1, i2, ...
QByteArray answersFile(const engine::ResponseMatrix &answers)
{
    QByteArray bytes = "person";
    for (std::size_t i = 0; i < answers.items(); ++i)
        bytes += ",i" + QByteArray::number(static_cast<qulonglong>(i + 1));
    for (std::size_t person = 0; person < answers.persons(); ++person) {
        bytes += "\np" + QByteArray::number(static_cast<qulonglong>(person + 1));
        for (std::size_t i = 0; i < answers.items(); ++i) {
            bytes += ',';
            if (!answers.isMissing(person, i))
                bytes += QByteArray::number(answers.at(person, i));
        }
    }
    return bytes + '\n';
}

} // namespace

class TestCalibrateCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::ScratchFolder>();
        m_folder->write(u"answers.csv"_s,
            answersFile(test::drawAnswers(
                test::drawItems(8, 1), {.persons = 400, .seed = 2, .missing = 0.1})));
        m_answers = m_folder->file(u"answers.csv"_s);
        m_items = m_folder->file(u"items.csv"_s);
    }

    void writesItemsAndJson()
    {
        const Outcome outcome = calibrate({u"--responses"_s, m_answers, u"--model"_s, u"2pl"_s,
            u"--out"_s, m_items, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        const QJsonObject object = outcome.object();
        for (const QString &key : {u"log_likelihood"_s, u"aic"_s, u"bic"_s, u"iterations"_s})
            QVERIFY2(object.value(key).isDouble(), qPrintable(key));
        QCOMPARE(object.value(u"converged"_s).toBool(), true);
        QVERIFY(object.value(u"prior"_s).toObject().isEmpty());
        QVERIFY(!object.contains(u"correlations"_s));
        const QJsonArray items = object.value(u"items"_s).toArray();
        QCOMPARE(items.size(), 8);
        const auto written = measurement_files::readItems(m_items);
        QVERIFY(written);
        for (qsizetype i = 0; i < 8; ++i) {
            const QJsonObject item = items[i].toObject();
            const auto &p = written->models[static_cast<std::size_t>(i)].parameters();
            QCOMPARE(item.value(u"item"_s).toString(), written->ids[i]);
            QCOMPARE(item.value(u"a"_s).toDouble(), p.a);
            QCOMPARE(item.value(u"b"_s).toDouble(), p.b[0]);
            QVERIFY(item.value(u"se_a"_s).toDouble() > 0.0);
            QVERIFY(item.value(u"se_b"_s).toDouble() > 0.0);
        }
    }

    void writesItemsToStandardOutput()
    {
        const Outcome outcome
            = calibrate({u"--responses"_s, m_answers, u"--model"_s, u"2pl"_s, u"--out"_s, u"-"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.startsWith("item,dimension,model,a,b,c,d\n"));
        QCOMPARE(outcome.out.count('\n'), 9);
        QVERIFY(outcome.err.contains("log-likelihood"));
    }

    void givesTheVarianceOfARaschPopulation()
    {
        const QString covariance = m_folder->file(u"covariance.csv"_s);
        const Outcome outcome = calibrate({u"--responses"_s, m_answers, u"--model"_s, u"rasch"_s,
            u"--out"_s, m_items, u"--covariance"_s, covariance, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        const double variance = outcome.object().value(u"variance"_s).toArray().first().toDouble();
        QVERIFY(variance > 0.5 && variance != 1.0);
        QVERIFY(outcome.object().value(u"se_variance"_s).toArray().first().toDouble() > 0.0);
        const test::CsvTable table = test::readCsv(covariance);
        QCOMPARE(table.number(0, u"theta"_s), variance);
        const auto written = measurement_files::readItems(m_items);
        QVERIFY(written);
        for (const engine::ItemModel &model : written->models)
            QCOMPARE(model.parameters().a, 1.0);
    }

    void saysWhichPriorItUsed()
    {
        const QStringList common {
            u"--responses"_s, m_answers, u"--model"_s, u"3pl"_s, u"--out"_s, m_items, u"--json"_s};
        const QJsonObject usual = calibrate(common).object();
        QCOMPARE(usual.value(u"prior"_s)[u"a"_s][u"distribution"_s].toString(), u"lognormal"_s);
        QCOMPARE(usual.value(u"prior"_s)[u"c"_s][u"distribution"_s].toString(), u"logit-normal"_s);
        QVERIFY(usual.value(u"log_prior"_s).toDouble() != 0.0);
        const QJsonObject beta
            = calibrate(common + QStringList {u"--prior-c"_s, u"5,17"_s}).object();
        QCOMPARE(beta.value(u"prior"_s)[u"c"_s][u"alpha"_s].toDouble(), 5.0);
        QCOMPARE(beta.value(u"prior"_s)[u"c"_s][u"beta"_s].toDouble(), 17.0);
        QVERIFY(!beta.value(u"prior"_s).toObject().contains(u"a"_s));
    }

    void givesCorrelationsOfSeveralDimensions()
    {
        QByteArray dimensions = "item,dimension\n";
        for (int i = 1; i <= 8; ++i)
            dimensions += "i" + QByteArray::number(i) + (i % 2 ? ",odd\n" : ",even\n");
        m_folder->write(u"dimensions.csv"_s, dimensions + "unknown,other\n");
        const Outcome outcome
            = calibrate({u"--responses"_s, m_answers, u"--model"_s, u"2pl"_s, u"--dimensions"_s,
                m_folder->file(u"dimensions.csv"_s), u"--out"_s, m_items, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        const QJsonArray rows = outcome.object().value(u"correlations"_s).toArray();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0].toArray()[1].toDouble() > 0.5);
        QCOMPARE(
            outcome.object().value(u"dimensions"_s).toArray(), (QJsonArray {u"odd"_s, u"even"_s}));
        QCOMPARE(
            measurement_files::readItems(m_items)->dimensions, (QStringList {u"odd"_s, u"even"_s}));
    }

    void keepsAnchors()
    {
        m_folder->write(u"anchors.csv"_s,
            "item,dimension,model,a,b\ni1,life,2pl,1.5,-0.25\ni2,life,2pl,1,0.5\nelse,x,2pl,1,0\n");
        const Outcome outcome = calibrate({u"--responses"_s, m_answers, u"--model"_s, u"2pl"_s,
            u"--anchors"_s, m_folder->file(u"anchors.csv"_s), u"--out"_s, m_items, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        const auto written = measurement_files::readItems(m_items);
        QVERIFY(written);
        QCOMPARE(written->models[0].parameters().a, 1.5);
        QCOMPARE(written->models[0].parameters().b[0], -0.25);
        QCOMPARE(written->dimensions, QStringList {u"life"_s});
        QVERIFY(outcome.object().value(u"mean"_s).toArray().first().toDouble() != 0.0);
        const QJsonArray items = outcome.object().value(u"items"_s).toArray();
        QVERIFY(items[0].toObject().value(u"anchor"_s).toBool());
        QVERIFY(items[0].toObject().value(u"se_b"_s).isNull());
    }

    void agreesWithTheReference()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt");
        const Outcome outcome = calibrate(
            {u"--responses"_s, test::sharedPath(u"measurement/refdata/data/lsat6.csv"_s),
                u"--model"_s, u"2pl"_s, u"--out"_s, m_items, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        // mirt 1.45.1, as in tst_calibrate_reference.
        QVERIFY(std::abs(outcome.object().value(u"log_likelihood"_s).toDouble() + 2466.65337751348)
            < 1e-5);
    }

    void refusesBadFiles_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QStringList>("extra");
        QTest::addColumn<QByteArray>("reason");
        const QByteArray sound = "person,x,y,z\n1,0,1,1\n2,1,0,1\n3,1,1,0\n4,0,0,1\n";
        QTest::newRow("no such file") << QByteArray() << QStringList() << QByteArray("bad.csv");
        QTest::newRow("no person")
            << QByteArray("person,x\n") << QStringList() << QByteArray("no person");
        QTest::newRow("no number")
            << QByteArray("person,x\n1,NaN\n") << QStringList() << QByteArray("bad.csv:2: ");
        QTest::newRow("constant column") << QByteArray("person,x,y,z\n1,0,1,1\n2,1,1,0\n3,0,1,1\n")
                                         << QStringList() << QByteArray("\"y\"");
        QTest::newRow("empty column") << QByteArray("person,x,y,z\n1,0,,1\n2,1,,0\n3,0,,1\n")
                                      << QStringList() << QByteArray("\"y\"");
        QTest::newRow("code out of range")
            << QByteArray("person,x,y,z\n1,0,2,1\n2,1,1,0\n3,0,1,1\n") << QStringList()
            << QByteArray("\"y\"");
        QTest::newRow("one item") << QByteArray("person,x\n1,0\n2,1\n") << QStringList()
                                  << QByteArray("\"x\"");
        QTest::newRow("no such dimensions")
            << sound << QStringList {u"--dimensions"_s, u"none.csv"_s} << QByteArray("none.csv");
        QTest::newRow("no such anchors")
            << sound << QStringList {u"--anchors"_s, u"none.csv"_s} << QByteArray("none.csv");
    }

    void refusesBadFiles()
    {
        QFETCH(QByteArray, answers);
        QFETCH(QStringList, extra);
        QFETCH(QByteArray, reason);
        if (!answers.isEmpty())
            m_folder->write(u"bad.csv"_s, answers);
        const Outcome outcome
            = calibrate(QStringList {u"--responses"_s, m_folder->file(u"bad.csv"_s), u"--model"_s,
                            u"2pl"_s, u"--out"_s, m_items}
                + extra);
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.startsWith("suyangctl: "), outcome.err.constData());
        QVERIFY2(outcome.err.contains(reason), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!QFile::exists(m_items));
    }

    void refusesAWrongCall_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no such model")
            << QStringList {u"--responses"_s, u"x"_s, u"--model"_s, u"5pl"_s, u"--out"_s, u"y"_s};
        QTest::newRow("a prior without its model") << QStringList {u"--responses"_s, u"x"_s,
            u"--model"_s, u"2pl"_s, u"--prior-c"_s, u"5,17"_s, u"--out"_s, u"y"_s};
        QTest::newRow("half a prior") << QStringList {u"--responses"_s, u"x"_s, u"--model"_s,
            u"3pl"_s, u"--prior-c"_s, u"5"_s, u"--out"_s, u"y"_s};
        for (const char *option : {"--points=3", "--points=-1", "--points=2000", "--range=0.5",
                 "--range=-3", "--prior-c=0,0", "--prior-c=-1,3", "--prior-a=0.2,0",
                 "--prior-a=0.2,-1", "--prior-a=nan,1"})
            QTest::newRow(option) << QStringList {u"--responses"_s, u"x"_s, u"--model"_s, u"3pl"_s,
                u"--out"_s, u"y"_s, QString::fromLatin1(option)};
        QTest::newRow("two documents on one output") << QStringList {
            u"--responses"_s, u"x"_s, u"--model"_s, u"2pl"_s, u"--json"_s, u"--out"_s, u"-"_s};
    }

    void refusesAWrongCall()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = calibrate(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.startsWith("suyangctl: "));
    }

    void saysWhenItCannotWrite()
    {
        const Outcome outcome = calibrate({u"--responses"_s, m_answers, u"--model"_s, u"2pl"_s,
            u"--out"_s, m_folder->file(u"no/such/folder/items.csv"_s)});
        QCOMPARE(outcome.code, 5);
    }

private:
    std::unique_ptr<test::ScratchFolder> m_folder;
    QString m_answers;
    QString m_items;
};

QTEST_GUILESS_MAIN(TestCalibrateCommand)
#include "tst_calibrate_command.moc"
