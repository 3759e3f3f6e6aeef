#include "support/csv_table.h"
#include "support/scratch_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace suyang;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment clean;
    clean.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(clean);
    process.start(QStringLiteral(SUYANG_BIN_DIR "/suyangctl"), QStringList {u"irt"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The rows of a CSV document without its header.
QList<QStringList> rowsOf(const QByteArray &csv)
{
    QList<QStringList> rows;
    for (const QString &text : QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts).mid(1))
        rows.append(text.split(u','));
    return rows;
}

/// A bank of the catR data as items.csv, digit for digit.
QByteArray itemsFrom(const QString &bank)
{
    const auto table
        = test::readCsv(test::sharedPath(u"measurement/refdata/catr/bank_%1.csv"_s.arg(bank)));
    QString text = u"item,model,a,b,c,d,b1,b2,b3,b4\n"_s;
    const QString model = bank == u"1pl" ? u"2pl"_s : bank;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QStringList cells {table.text(row, u"item"_s), model};
        for (const QString &column :
            {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"b1"_s, u"b2"_s, u"b3"_s, u"b4"_s})
            cells.append(table.has(row, column) ? table.text(row, column) : QString());
        text += cells.join(u',') + u'\n';
    }
    return text.toUtf8();
}

/// A bank of the mirtCAT data with simple structure, from slopes and intercepts.
QByteArray dimensionedItems(const QString &bank)
{
    const QStringList dimensions {u"life"_s, u"work"_s, u"security"_s, u"ethics"_s};
    const auto table
        = test::readCsv(test::sharedPath(u"measurement/refdata/mirtcat/bank4d_%1.csv"_s.arg(bank)));
    QString text = u"item,dimension,model,a,b,c,b1,b2,b3,b4\n"_s;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        int d = 0;
        while (table.number(row, u"a%1"_s.arg(d + 1)) == 0.0)
            ++d;
        const double a = table.number(row, u"a%1"_s.arg(d + 1));
        const auto place = [&](const QString &column) {
            return table.has(row, column) ? QString::number(-table.number(row, column) / a, 'g', 17)
                                          : QString();
        };
        const bool isGraded = table.has(row, u"d1"_s);
        const bool guesses = table.has(row, u"g"_s);
        QStringList cells {table.text(row, u"item"_s), dimensions[d],
            isGraded      ? u"grm"_s
                : guesses ? u"3pl"_s
                          : u"2pl"_s,
            QString::number(a, 'g', 17), isGraded ? QString() : place(u"d"_s),
            guesses ? table.text(row, u"g"_s) : QString()};
        for (const QString &column : {u"d1"_s, u"d2"_s, u"d3"_s, u"d4"_s})
            cells.append(place(column));
        text += cells.join(u',') + u'\n';
    }
    return text.toUtf8();
}

/// Answers given as lists of places from 1, one person a line, as responses.csv with only the
/// columns that somebody answered, in descending order: neither order nor absence may matter.
struct Person
{
    QString name;
    QStringList items;
    QStringList codes;
};

QByteArray responsesFrom(const QList<Person> &persons)
{
    QStringList columns;
    for (const Person &person : persons) {
        for (const QString &item : person.items) {
            if (!columns.contains(item))
                columns.append(item);
        }
    }
    std::ranges::sort(columns, std::ranges::greater {});
    QString text = u"person,"_s + columns.join(u',') + u'\n';
    for (const Person &person : persons) {
        text += person.name;
        for (const QString &column : columns) {
            const auto place = person.items.indexOf(column);
            text += u',' + (place < 0 ? QString() : person.codes[place]);
        }
        text += u'\n';
    }
    return text.toUtf8();
}

constexpr auto Items = "item,dimension,model,a,b,c,d,b1,b2,b3\n"
                       "i1,A,2pl,1.2,0.5,,,,,\n"
                       "i2,A,3pl,1.5,-0.5,0.2,,,,\n"
                       "i3,B,grm,1.1,,,,-1,0,1\n"
                       "i4,B,gpcm,0.9,,,,-0.5,0.2,\n";
constexpr auto Answers = "person,i1,i2,i3,i4\np1,1,0,2,1\np2,,,3,\np3,,,,\n";

} // namespace

class TestIrtCommand : public QObject
{
    Q_OBJECT

    test::ScratchFolder m_folder;

    QString file(const QString &name) const { return m_folder.path() + u'/' + name; }
    QStringList call(const QString &command, const QStringList &more = {}) const
    {
        return QStringList {command, u"--items"_s, file(u"items.csv"_s), u"--responses"_s,
                   file(u"answers.csv"_s)}
        + more;
    }

private Q_SLOTS:
    void init()
    {
        m_folder.write(u"items.csv"_s, Items);
        m_folder.write(u"answers.csv"_s, Answers);
        m_folder.write(u"theta.csv"_s, "theta\n-12\n0\n11.5\n");
        m_folder.write(u"c.csv"_s, "B,A\n1,0.5\n0.5,1\n");
    }

    void tellsProbabilitiesAndInformation()
    {
        const QStringList files {
            u"--items"_s, file(u"items.csv"_s), u"--theta"_s, file(u"theta.csv"_s)};
        const Outcome prob = run(QStringList {u"prob"_s} + files);
        QCOMPARE(prob.code, 0);
        QVERIFY(prob.out.startsWith("item,theta,category,probability\n"));
        QVERIFY(prob.err.isEmpty());
        const auto rows = rowsOf(prob.out);
        QCOMPARE(rows.size(), 3 * (2 + 2 + 4 + 3));
        QHash<QString, double> sums;
        for (const QStringList &row : rows)
            sums[row[0] + row[1]] += row[3].toDouble();
        for (const double sum : sums)
            QVERIFY(std::abs(sum - 1.0) < 1e-14);
        const Outcome info = run(QStringList {u"info"_s} + files);
        QCOMPARE(info.code, 0);
        QVERIFY(info.out.startsWith("item,theta,information\n"));
        QCOMPARE(rowsOf(info.out).size(), 12);
        for (const QStringList &row : rowsOf(info.out))
            QVERIFY(std::isfinite(row[2].toDouble()) && row[2].toDouble() > 0.0);
    }

    // Reference: catR, through the files, to 1e-11 (13 digits).
    void agreesWithCatROnCurves()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/catr/prob_info_grm.csv");
        for (const QString &bank : {u"1pl"_s, u"2pl"_s, u"3pl"_s, u"4pl"_s, u"grm"_s, u"gpcm"_s}) {
            m_folder.write(u"items.csv"_s, itemsFrom(bank));
            const auto table = test::readCsv(
                test::sharedPath(u"measurement/refdata/catr/prob_info_%1.csv"_s.arg(bank)));
            QStringList thetas;
            for (qsizetype row = 0; row < table.rows.size(); ++row) {
                if (!thetas.contains(table.text(row, u"theta"_s)))
                    thetas.append(table.text(row, u"theta"_s));
            }
            m_folder.write(u"theta.csv"_s, "theta\n" + thetas.join(u'\n').toUtf8());
            const QStringList files {
                u"--items"_s, file(u"items.csv"_s), u"--theta"_s, file(u"theta.csv"_s)};
            QHash<QString, double> mine;
            for (const QStringList &row : rowsOf(run(QStringList {u"prob"_s} + files).out))
                mine[u"%1/%2/P%3"_s.arg(row[0]).arg(row[1].toDouble()).arg(row[2])]
                    = row[3].toDouble();
            for (const QStringList &row : rowsOf(run(QStringList {u"info"_s} + files).out))
                mine[u"%1/%2/info"_s.arg(row[0]).arg(row[1].toDouble())] = row[2].toDouble();
            double worst = 0.0;
            int compared = 0;
            for (qsizetype row = 0; row < table.rows.size(); ++row) {
                if (table.number(row, u"D"_s) != 1.0)
                    continue;
                const QString at = u"%1/%2/"_s.arg(table.text(row, u"item"_s))
                                       .arg(table.number(row, u"theta"_s));
                const std::pair<QString, QString> pairs[] = {{u"P"_s, u"P1"_s}, {u"P0"_s, u"P0"_s},
                    {u"P1"_s, u"P1"_s}, {u"P2"_s, u"P2"_s}, {u"P3"_s, u"P3"_s}, {u"P4"_s, u"P4"_s},
                    {u"info"_s, u"info"_s}};
                for (const auto &[column, key] : pairs) {
                    if (!table.has(row, column))
                        continue;
                    QVERIFY(mine.contains(at + key));
                    worst = std::max(
                        worst, std::abs(mine.value(at + key) - table.number(row, column)));
                    ++compared;
                }
            }
            qInfo("%s: %d values, worst difference %.1e", qPrintable(bank), compared, worst);
            QVERIFY(compared > 500);
            QVERIFY(worst < 1e-11);
        }
    }

    void agreesWithCatROnScores_data()
    {
        QTest::addColumn<QString>("estimator");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("eap") << u"EAPfine_N01"_s << QStringList();
        QTest::newRow("map") << u"MAP_N01"_s << QStringList {u"--method"_s, u"map"_s};
        QTest::newRow("mle") << u"ML"_s
                             << QStringList {u"--method"_s, u"mle"_s, u"--range"_s, u"-4,4"_s};
        QTest::newRow("wle") << u"WLE"_s
                             << QStringList {u"--method"_s, u"wle"_s, u"--range=-4,4"_s};
        QTest::newRow("eap on 33 points")
            << u"EAP33_N01"_s << QStringList {u"--points"_s, u"33"_s, u"--range"_s, u"-4,4"_s};
    }

    // Reference: catR, `theta_refined`; 5e-12 as in tst_point_estimate, which names the patterns
    // with several roots. Here the two banks without them.
    void agreesWithCatROnScores()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/catr/patterns_2pl.csv");
        QFETCH(QString, estimator);
        QFETCH(QStringList, options);
        for (const QString &bank : {u"2pl"_s, u"gpcm"_s}) {
            m_folder.write(u"items.csv"_s, itemsFrom(bank));
            const auto patterns = test::readCsv(
                test::sharedPath(u"measurement/refdata/catr/patterns_%1.csv"_s.arg(bank)));
            QMap<QString, Person> persons;
            for (const QStringList &row : patterns.rows) {
                Person &person = persons[row[0]];
                person.name = row[0];
                person.items.append(row[1]);
                person.codes.append(row[2]);
            }
            m_folder.write(u"answers.csv"_s, responsesFrom(persons.values()));
            const Outcome outcome = run(call(u"score"_s, options));
            QCOMPARE(outcome.code, 0);
            QVERIFY(outcome.out.startsWith("person,dimension,theta,se\n"));
            QHash<QString, QStringList> mine;
            for (const QStringList &row : rowsOf(outcome.out))
                mine.insert(row[0], row);
            const auto table = test::readCsv(
                test::sharedPath(u"measurement/refdata/catr/estimates_%1.csv"_s.arg(bank)));
            double worst = 0.0;
            int compared = 0;
            for (qsizetype row = 0; row < table.rows.size(); ++row) {
                if (table.text(row, u"estimator"_s) != estimator)
                    continue;
                const QStringList own = mine.value(table.text(row, u"pattern"_s));
                QCOMPARE(own.size(), 4);
                QCOMPARE(own[1], u"theta"_s);
                worst = std::max(
                    worst, std::abs(own[2].toDouble() - table.number(row, u"theta_refined"_s)));
                ++compared;
            }
            qInfo("%s: %d persons, worst difference %.1e", qPrintable(bank), compared, worst);
            QCOMPARE(compared, 160);
            QVERIFY(worst < 5e-12);
        }
    }

    void agreesWithTheFineGridInFourDimensions_data()
    {
        QTest::addColumn<QString>("bank");
        QTest::newRow("two parameters") << u"between"_s;
        QTest::newRow("two, three parameters and graded") << u"mixed"_s;
    }

    // Reference: a 45^4 grid for eap: the bound is what JointPosterior promises, 1e-6 (see its
    // test). MAP_polished for map: 1e-9, and the reference's own loose standard errors as named in
    // tst_joint_mode.
    void agreesWithTheFineGridInFourDimensions()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirtcat/mirt4d_states.csv");
        QFETCH(QString, bank);
        const QString folder = test::sharedPath(u"measurement/refdata/mirtcat/"_s);
        m_folder.write(u"items.csv"_s, dimensionedItems(bank));
        const auto latent = test::readCsv(folder + u"latent_correlation.csv"_s);
        QString correlation = u"life,work,security,ethics\n"_s;
        for (const QStringList &row : latent.rows)
            correlation += row.mid(1).join(u',') + u'\n';
        m_folder.write(u"c.csv"_s, correlation.toUtf8());
        const auto states = test::readCsv(folder + u"mirt4d_states.csv"_s);
        QList<Person> persons;
        for (qsizetype row = 0; row < states.rows.size(); ++row) {
            if (states.text(row, u"bank"_s) == bank)
                persons.append(
                    {states.text(row, u"state"_s), states.text(row, u"items"_s).split(u' '),
                        states.text(row, u"resps"_s).split(u' ')});
        }
        m_folder.write(u"answers.csv"_s, responsesFrom(persons));
        const auto estimates = test::readCsv(folder + u"mirt4d_estimates.csv"_s);
        const std::tuple<QString, QString, double> methods[]
            = {{u"eap"_s, u"EAP_grid45"_s, 1e-6}, {u"map"_s, u"MAP_polished"_s, 3e-9}};
        for (const auto &[method, estimator, bound] : methods) {
            const Outcome outcome = run(call(u"score"_s,
                {u"--method"_s, method, u"--correlation"_s, file(u"c.csv"_s), u"--quiet"_s}));
            QCOMPARE(outcome.code, 0);
            QVERIFY(outcome.err.isEmpty());
            QHash<QString, QStringList> mine;
            for (const QStringList &row : rowsOf(outcome.out))
                mine.insert(row[0] + u'/' + row[1], row);
            double worstTheta = 0.0;
            double worstSe = 0.0;
            int compared = 0;
            for (qsizetype row = 0; row < estimates.rows.size(); ++row) {
                const QString state = estimates.text(row, u"state"_s);
                if (estimates.text(row, u"estimator"_s) != estimator
                    || !mine.contains(state + u"/life"_s))
                    continue;
                const bool isLoose = method == u"map"
                    && QStringList {u"between_13"_s, u"mixed_7"_s, u"mixed_8"_s}.contains(state);
                for (const QString &name : {u"life"_s, u"work"_s, u"security"_s, u"ethics"_s}) {
                    const QStringList own = mine.value(state + u'/' + name);
                    worstTheta = std::max(worstTheta,
                        std::abs(own[2].toDouble() - estimates.number(row, u"th_"_s + name)));
                    if (!isLoose)
                        worstSe = std::max(worstSe,
                            std::abs(own[3].toDouble() - estimates.number(row, u"se_"_s + name)));
                }
                ++compared;
            }
            qInfo("%s: %d persons, worst difference theta %.1e, se %.1e", qPrintable(method),
                compared, worstTheta, worstSe);
            QCOMPARE(compared, persons.size());
            QVERIFY(worstTheta < bound);
            QVERIFY(worstSe < bound);
        }
    }

    // Reference: catR's picks, through the files and the program's own EAP on 33 points.
    void choosesWhatCatRChooses_data()
    {
        QTest::addColumn<QString>("bank");
        for (const char *bank : {"2pl", "3pl", "grm", "gpcm"})
            QTest::newRow(bank) << QString::fromLatin1(bank);
    }

    void choosesWhatCatRChooses()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/catr/select_states_2pl.csv");
        QFETCH(QString, bank);
        m_folder.write(u"items.csv"_s, itemsFrom(bank));
        const QString folder = test::sharedPath(u"measurement/refdata/catr/"_s);
        const auto states = test::readCsv(folder + u"select_states_%1.csv"_s.arg(bank));
        QList<Person> persons;
        for (qsizetype row = 0; row < states.rows.size(); ++row)
            persons.append({states.text(row, u"state"_s),
                states.text(row, u"items"_s).split(u' ', Qt::SkipEmptyParts),
                states.text(row, u"resps"_s).split(u' ', Qt::SkipEmptyParts)});
        m_folder.write(u"answers.csv"_s, responsesFrom(persons));
        const auto picks = test::readCsv(folder + u"select_picks_%1.csv"_s.arg(bank));
        int compared = 0;
        const std::pair<QString, QString> criteria[]
            = {{u"MFI"_s, u"mfi"_s}, {u"MEI_observed"_s, u"mei"_s}, {u"MEPV"_s, u"mepv"_s},
                {u"KL"_s, u"kl"_s}, {u"KLP"_s, u"klp"_s}};
        for (const auto &[name, criterion] : criteria) {
            const Outcome outcome = run(call(u"select"_s, {u"--criterion"_s, criterion}));
            QCOMPARE(outcome.code, 0);
            QVERIFY(outcome.out.startsWith("person,rank,item,criterion_value\n"));
            QHash<QString, QStringList> first;
            for (const QStringList &row : rowsOf(outcome.out)) {
                if (row[1] == u"1")
                    first.insert(row[0], row);
            }
            for (qsizetype row = 0; row < picks.rows.size(); ++row) {
                if (picks.text(row, u"criterion"_s) != name)
                    continue;
                const QStringList own = first.value(picks.text(row, u"state"_s));
                QCOMPARE(own.value(2), picks.text(row, u"item"_s));
                const double value = picks.number(row, u"value"_s);
                QVERIFY(std::abs(own[3].toDouble() - value) < 1e-9 * std::abs(value));
                ++compared;
            }
        }
        qInfo("%d picks", compared);
        QVERIFY(compared >= 30);
    }

    void leavesScoresEmptyWithoutAnswers()
    {
        for (const QString &method : {u"mle"_s, u"wle"_s}) {
            const auto rows = rowsOf(run(call(u"score"_s, {u"--method"_s, method})).out);
            QCOMPARE(rows.size(), 6);
            QCOMPARE(rows[2], QStringList({u"p2"_s, u"A"_s, QString(), QString()}));
            QVERIFY(!rows[3][2].isEmpty());
        }
        for (const QString &method : {u"eap"_s, u"map"_s}) {
            const auto rows = rowsOf(run(call(u"score"_s,
                                             {u"--method"_s, method, u"--correlation"_s,
                                                 file(u"c.csv"_s), u"--prior-mean"_s, u"-1,2"_s}))
                                         .out);
            QVERIFY(std::abs(rows[4][2].toDouble() + 1.0) < 1e-9);
            QVERIFY(std::abs(rows[5][2].toDouble() - 2.0) < 1e-9);
            QVERIFY(std::abs(rows[5][3].toDouble() - 1.0) < 1e-9);
        }
    }

    void takesMeansFromAFileAndItemsFromStandardInput()
    {
        m_folder.write(u"m.csv"_s, "mean,dimension\n0.5,B\n-0.25,A\n");
        const Outcome fromFile
            = run(call(u"score"_s, {u"--prior-mean"_s, m_folder.file(u"m.csv"_s)}));
        const Outcome fromInput
            = run({u"score"_s, u"--items"_s, u"-"_s, u"--responses"_s, file(u"answers.csv"_s),
                      u"--prior-mean"_s, u"-0.25,0.5"_s},
                Items);
        QCOMPARE(fromFile.code, 0);
        QCOMPARE(fromFile.out, fromInput.out);
    }

    void writesJson()
    {
        const auto rows = QJsonDocument::fromJson(
            run(call(u"score"_s, {u"--method"_s, u"mle"_s, u"--json"_s})).out)
                              .array();
        QCOMPARE(rows.size(), 6);
        QVERIFY(rows[2].toObject().value(u"theta"_s).isNull());
        QVERIFY(rows[3].toObject().value(u"theta"_s).isDouble());
    }

    void worksWithOneItemAndOneDimension()
    {
        m_folder.write(u"items.csv"_s, "item,model,a,b\nx,2pl,1,0\n");
        m_folder.write(u"answers.csv"_s, "x\n1\n0\n");
        QCOMPARE(rowsOf(run(call(u"score"_s)).out).size(), 2);
        const Outcome none = run(call(u"select"_s));
        QCOMPARE(none.code, 0);
        QCOMPARE(none.out, QByteArray("person,rank,item,criterion_value\n"));
    }

    // Six dimensions: the joint estimates fall apart where nothing is correlated.
    void worksInSixDimensions()
    {
        QByteArray items = "item,dimension,model,a,b\n";
        for (int i = 0; i < 12; ++i)
            items += QStringLiteral("i%1,d%2,2pl,1.3,%3\n")
                         .arg(i)
                         .arg(i % 6)
                         .arg(0.2 * i - 1)
                         .toUtf8();
        m_folder.write(u"items.csv"_s, items);
        m_folder.write(u"answers.csv"_s,
            "person,i0,i1,i2,i3,i4,i5,i6,i7,i8,i9,i10,i11\nx,1,0,1,0,1,0,1,1,1,0,0,\n");
        QString correlation = u"d0,d1,d2,d3,d4,d5\n"_s;
        for (int i = 0; i < 6; ++i) {
            for (int j = 0; j < 6; ++j)
                correlation += (i == j ? u"1"_s : u"0.6"_s) + (j == 5 ? u'\n' : u',');
        }
        m_folder.write(u"c.csv"_s, correlation.toUtf8());
        for (const QString &method : {u"eap"_s, u"map"_s, u"mle"_s, u"wle"_s}) {
            const Outcome outcome = run(
                call(u"score"_s, {u"--method"_s, method, u"--correlation"_s, file(u"c.csv"_s)}));
            QCOMPARE(outcome.code, 0);
            QCOMPARE(rowsOf(outcome.out).size(), 6);
        }
        const Outcome selected = run(
            call(u"select"_s, {u"--criterion"_s, u"d"_s, u"--correlation"_s, file(u"c.csv"_s)}));
        QCOMPARE(rowsOf(selected.out).size(), 1);
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        const QStringList plain;
        const QStringList correlated {u"--correlation"_s, u"c.csv"_s};
        QTest::newRow("no number") << u"items.csv"_s << QByteArray("item,model,a,b\nx,2pl,nan,0\n")
                                   << plain << QByteArray("items.csv:2:");
        QTest::newRow("empty items")
            << u"items.csv"_s << QByteArray("") << plain << QByteArray("items.csv");
        QTest::newRow("no item") << u"items.csv"_s << QByteArray("item,model,a,b\n") << plain
                                 << QByteArray("no item");
        QTest::newRow("unknown model")
            << u"items.csv"_s << QByteArray("item,model,a,b\nx,5pl,1,0\n") << plain
            << QByteArray("items.csv:2:");
        QTest::newRow("empty answers")
            << u"answers.csv"_s << QByteArray("") << plain << QByteArray("answers.csv");
        QTest::newRow("unknown item")
            << u"answers.csv"_s << QByteArray("person,i9\np,1\n") << plain << QByteArray("i9");
        QTest::newRow("code too high") << u"answers.csv"_s << QByteArray("person,i1\np,2\n")
                                       << plain << QByteArray("answers.csv:2: person \"p\"");
        QTest::newRow("code negative") << u"answers.csv"_s << QByteArray("person,i1\np,-1\n")
                                       << plain << QByteArray("answers.csv:2:");
        QTest::newRow("singular") << u"c.csv"_s << QByteArray("A,B\n1,1\n1,1\n") << correlated
                                  << QByteArray("singular");
        QTest::newRow("not symmetric") << u"c.csv"_s << QByteArray("A,B\n1,0.5\n0.4,1\n")
                                       << correlated << QByteArray("symmetric");
        QTest::newRow("dimension missing")
            << u"c.csv"_s << QByteArray("A,C\n1,0\n0,1\n") << correlated << QByteArray("\"B\"");
        QTest::newRow("three means") << u"c.csv"_s << QByteArray("A,B\n1,0\n0,1\n")
                                     << QStringList {u"--prior-mean"_s, u"0,0,0"_s}
                                     << QByteArray("3 numbers for 2 dimensions");
        QTest::newRow("a mean twice")
            << u"c.csv"_s << QByteArray("dimension,mean\nA,0\nB,0\nA,1\n")
            << QStringList {u"--prior-mean"_s, u"c.csv"_s} << QByteArray("c.csv:4:");
        QTest::newRow("no such file")
            << u"c.csv"_s << QByteArray("A,B\n1,0\n0,1\n")
            << QStringList {u"--correlation"_s, u"/nowhere.csv"_s} << QByteArray("/nowhere.csv");
    }

    void refusesBadInput()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        m_folder.write(name, content);
        for (QString &argument : arguments)
            argument = argument == u"c.csv" ? file(argument) : argument;
        for (const QString &command : {u"score"_s, u"select"_s}) {
            const Outcome outcome = run(call(command, arguments));
            QCOMPARE(outcome.code, 3);
            QVERIFY(outcome.out.isEmpty());
            QVERIFY2(outcome.err.startsWith("suyangctl: ") && outcome.err.contains(message),
                outcome.err.constData());
        }
    }

    void refusesBadTheta_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("none") << QByteArray("theta\n");
        QTest::newRow("no number") << QByteArray("theta\nnan\n");
        QTest::newRow("another column") << QByteArray("x\n1\n");
    }

    void refusesBadTheta()
    {
        QFETCH(QByteArray, content);
        m_folder.write(u"theta.csv"_s, content);
        const Outcome outcome = run(
            {u"prob"_s, u"--items"_s, file(u"items.csv"_s), u"--theta"_s, file(u"theta.csv"_s)});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.out.isEmpty());
    }

    void refusesAWrongCall_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("irt alone") << QStringList();
        QTest::newRow("no files") << QStringList {u"score"_s};
        QTest::newRow("no such method") << call(u"score"_s, {u"--method"_s, u"luck"_s});
        QTest::newRow("no such criterion") << call(u"select"_s, {u"--criterion"_s, u"luck"_s});
        QTest::newRow("range upside down") << call(u"score"_s, {u"--range"_s, u"6,-6"_s});
        QTest::newRow("range of one") << call(u"score"_s, {u"--range"_s, u"6"_s});
        QTest::newRow("one point") << call(u"score"_s, {u"--points"_s, u"1"_s});
        QTest::newRow("points for mle")
            << call(u"score"_s, {u"--points"_s, u"9"_s, u"--method"_s, u"mle"_s});
    }

    void refusesAWrongCall()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIrtCommand)
#include "tst_irt_command.moc"
