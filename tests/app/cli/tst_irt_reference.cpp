#include "app/cli/irt_call.h"
#include "app/cli/irt_reference_files.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

using namespace suyang;
using namespace Qt::StringLiterals;

/// `suyangctl irt` beside other packages, through the files.
class TestIrtReference : public QObject
{
    Q_OBJECT

    test::IrtFiles m_files;

private Q_SLOTS:
    void init() { m_files.writeExample(); }

    // Reference: catR, through the files, to 1e-11 (13 digits).
    void agreesWithCatROnCurves()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/catr/prob_info_grm.csv");
        for (const QString &bank : {u"1pl"_s, u"2pl"_s, u"3pl"_s, u"4pl"_s, u"grm"_s, u"gpcm"_s}) {
            m_files.folder.write(u"items.csv"_s, test::itemsFrom(bank));
            const auto table = test::readCsv(
                test::sharedPath(u"measurement/refdata/catr/prob_info_%1.csv"_s.arg(bank)));
            QStringList thetas;
            for (qsizetype row = 0; row < table.rows.size(); ++row) {
                if (!thetas.contains(table.text(row, u"theta"_s)))
                    thetas.append(table.text(row, u"theta"_s));
            }
            m_files.folder.write(u"theta.csv"_s, "theta\n" + thetas.join(u'\n').toUtf8());
            const QStringList files {u"--items"_s, m_files.file(u"items.csv"_s), u"--theta"_s,
                m_files.file(u"theta.csv"_s)};
            QHash<QString, double> mine;
            for (const QStringList &row :
                test::rowsOf(test::runIrt(QStringList {u"prob"_s} + files).out))
                mine[u"%1/%2/P%3"_s.arg(row[0]).arg(row[1].toDouble()).arg(row[2])]
                    = row[3].toDouble();
            for (const QStringList &row :
                test::rowsOf(test::runIrt(QStringList {u"info"_s} + files).out))
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
            m_files.folder.write(u"items.csv"_s, test::itemsFrom(bank));
            const auto patterns = test::readCsv(
                test::sharedPath(u"measurement/refdata/catr/patterns_%1.csv"_s.arg(bank)));
            QMap<QString, test::Person> persons;
            for (const QStringList &row : patterns.rows) {
                test::Person &person = persons[row[0]];
                person.name = row[0];
                person.items.append(row[1]);
                person.codes.append(row[2]);
            }
            m_files.folder.write(u"answers.csv"_s, test::responsesFrom(persons.values()));
            const test::ConsoleOutcome outcome = test::runIrt(m_files.call(u"score"_s, options));
            QCOMPARE(outcome.code, 0);
            QVERIFY(outcome.out.startsWith("person,dimension,theta,se\n"));
            QHash<QString, QStringList> mine;
            for (const QStringList &row : test::rowsOf(outcome.out))
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
        m_files.folder.write(u"items.csv"_s, test::dimensionedItems(bank));
        const auto latent = test::readCsv(folder + u"latent_correlation.csv"_s);
        QString correlation = u"life,work,security,ethics\n"_s;
        for (const QStringList &row : latent.rows)
            correlation += row.mid(1).join(u',') + u'\n';
        m_files.folder.write(u"c.csv"_s, correlation.toUtf8());
        const auto states = test::readCsv(folder + u"mirt4d_states.csv"_s);
        QList<test::Person> persons;
        for (qsizetype row = 0; row < states.rows.size(); ++row) {
            if (states.text(row, u"bank"_s) == bank)
                persons.append(
                    {states.text(row, u"state"_s), states.text(row, u"items"_s).split(u' '),
                        states.text(row, u"resps"_s).split(u' ')});
        }
        m_files.folder.write(u"answers.csv"_s, test::responsesFrom(persons));
        const auto estimates = test::readCsv(folder + u"mirt4d_estimates.csv"_s);
        const std::tuple<QString, QString, double> methods[]
            = {{u"eap"_s, u"EAP_grid45"_s, 1e-6}, {u"map"_s, u"MAP_polished"_s, 3e-9}};
        for (const auto &[method, estimator, bound] : methods) {
            const test::ConsoleOutcome outcome = test::runIrt(m_files.call(u"score"_s,
                {u"--method"_s, method, u"--correlation"_s, m_files.file(u"c.csv"_s),
                    u"--quiet"_s}));
            QCOMPARE(outcome.code, 0);
            QVERIFY(outcome.err.isEmpty());
            QHash<QString, QStringList> mine;
            for (const QStringList &row : test::rowsOf(outcome.out))
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
        m_files.folder.write(u"items.csv"_s, test::itemsFrom(bank));
        const QString folder = test::sharedPath(u"measurement/refdata/catr/"_s);
        const auto states = test::readCsv(folder + u"select_states_%1.csv"_s.arg(bank));
        QList<test::Person> persons;
        for (qsizetype row = 0; row < states.rows.size(); ++row)
            persons.append({states.text(row, u"state"_s),
                states.text(row, u"items"_s).split(u' ', Qt::SkipEmptyParts),
                states.text(row, u"resps"_s).split(u' ', Qt::SkipEmptyParts)});
        m_files.folder.write(u"answers.csv"_s, test::responsesFrom(persons));
        const auto picks = test::readCsv(folder + u"select_picks_%1.csv"_s.arg(bank));
        int compared = 0;
        const std::pair<QString, QString> criteria[]
            = {{u"MFI"_s, u"mfi"_s}, {u"MEI_observed"_s, u"mei"_s}, {u"MEPV"_s, u"mepv"_s},
                {u"KL"_s, u"kl"_s}, {u"KLP"_s, u"klp"_s}};
        for (const auto &[name, criterion] : criteria) {
            const test::ConsoleOutcome outcome
                = test::runIrt(m_files.call(u"select"_s, {u"--criterion"_s, criterion}));
            QCOMPARE(outcome.code, 0);
            QVERIFY(outcome.out.startsWith("person,rank,item,criterion_value\n"));
            QHash<QString, QStringList> first;
            for (const QStringList &row : test::rowsOf(outcome.out)) {
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
};

QTEST_GUILESS_MAIN(TestIrtReference)
#include "tst_irt_reference.moc"
