#include "bank/framework_reader.h"
#include "support/item_json.h"
#include "support/scratch_folder.h"

#include <QSet>
#include <QTest>

#include <numeric>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

class TestFrameworkReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheShippedFramework()
    {
        const Framework &framework = test::shippedFramework();
        QCOMPARE(framework.dimensions.size(), 4);
        QCOMPARE(framework.bands.size(), 4);
        QCOMPARE(framework.competences.size(), 24);
        QCOMPARE(framework.nodes.size(), 96);
        QCOMPARE(framework.audiences.size(), 8);
        QCOMPARE(framework.abilities.size(), 9);
        QCOMPARE(framework.aspects.size(), 8);
        QVERIFY(!framework.resources.isEmpty());
        QVERIFY(!framework.prerequisites.isEmpty());
        QVERIFY(framework.engine.ratedDifficultySd > 0.0);
    }

    void givesEveryAudienceAsManyItemsAsItsMixSays()
    {
        for (const Audience &audience : test::shippedFramework().audiences) {
            QCOMPARE(audience.mix.size(), std::size_t {4});
            QCOMPARE(std::accumulate(audience.mix.begin(), audience.mix.end(), 0.0),
                static_cast<double>(audience.maximumItems));
        }
    }

    void findsEveryNodeByItsPlace()
    {
        const Framework &framework = test::shippedFramework();
        for (std::size_t i = 0; i < 96; ++i) {
            const Node &node = framework.nodes[static_cast<qsizetype>(i)];
            QCOMPARE(framework.nodeOf(node.competence, node.band), i);
            QCOMPARE(framework.nodeIndex(node.id), std::optional(i));
            QVERIFY(node.canDo.has(u"zh-CN"_s) && node.canDo.has(u"en"_s));
        }
    }

    void leadsFromEachBandToTheNext()
    {
        const Framework &framework = test::shippedFramework();
        QSet<std::pair<std::size_t, std::size_t>> ladder;
        for (const Prerequisite &edge : framework.prerequisites) {
            if (edge.ladder)
                ladder.insert({edge.from, edge.to});
        }
        for (std::size_t competence = 0; competence < 24; ++competence) {
            for (std::size_t band = 0; band < 3; ++band) {
                const std::size_t node = framework.nodeOf(competence, band);
                QVERIFY(ladder.contains({node, node + 1}));
            }
        }
    }

    void touchesAllOfDigCompAndTheChineseLists()
    {
        const Framework &framework = test::shippedFramework();
        QSet<QString> digComp;
        QSet<QString> abilities;
        QSet<QString> aspects;
        for (const Competence &competence : framework.competences) {
            for (const QString &code : competence.digComp)
                digComp.insert(code);
            for (const QString &ability : competence.abilities)
                abilities.insert(ability);
            for (const QString &aspect : competence.aspects)
                aspects.insert(aspect);
        }
        // DigComp 2.2: five areas with 3, 6, 4, 4 and 4 competences.
        const int perArea[] = {3, 6, 4, 4, 4};
        for (int area = 1; area <= 5; ++area) {
            for (int i = 1; i <= perArea[area - 1]; ++i) {
                const QString code = u"%1.%2"_s.arg(area).arg(i);
                QVERIFY2(digComp.contains(code), qPrintable(code));
            }
        }
        QCOMPARE(abilities.size(), 9);
        QCOMPARE(aspects.size(), 8);
        for (const QString &ability : abilities) {
            const bool known
                = std::ranges::any_of(framework.abilities, [&](const NamedCode &named) {
                      return named.id == ability || named.name.in(u"zh-CN"_s) == ability;
                  });
            QVERIFY2(known, qPrintable(ability));
        }
    }

    void refusesABrokenFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row
            = [](const char *name, const QString &file, const char *before, const char *after) {
                  QTest::newRow(name) << file << QByteArray(before) << QByteArray(after);
              };
        row("another format", u"framework.json"_s, "suyang-framework/1", "suyang-framework/9");
        row("a dimension twice", u"framework.json"_s, "\"id\": \"work\"", "\"id\": \"life\"");
        row("a band cut too few", u"framework.json"_s, "-1.4,\n      0.0,", "-1.4,");
        row("a negative rating error", u"engine.json"_s, "\"rated_difficulty_sd\": 0.7",
            "\"rated_difficulty_sd\": -0.7");
        row("a model nobody knows", u"engine.json"_s, "\"3pl\"", "\"7pl\"");
        row("an offset too few for the steps", u"engine.json"_s, "[-0.9, 0.0, 0.9]", "[-0.9, 0.9]");
        row("offsets for a number of steps that is none", u"engine.json"_s, "\"3\": [", "\"x\": [");
        row("a mix that does not sum", u"audiences.json"_s, "\"life\": 9", "\"life\": 8");
        row("a negative mix", u"audiences.json"_s, "\"life\": 9,\n        \"work\": 6",
            "\"life\": 16,\n        \"work\": -1");
        row("a stress on nothing", u"audiences.json"_s, "\"L4\"", "\"L9\"");
        row("a target nobody knows", u"audiences.json"_s, "\"life\": \"B\"", "\"life\": \"Z\"");
        row("an audience twice", u"audiences.json"_s, "\"older-adult\"", "\"citizen\"");
        row("an urgent node nobody knows", u"path.json"_s, "\"S2A\"", "\"S9A\"");
        row("a band without minutes", u"path.json"_s, "\"A\": 15", "\"A\": 0");
        row("a competence twice", u"competences.csv"_s, "\nL2,", "\nL1,");
        row("a dimension nobody knows", u"competences.csv"_s, "L1,life", "L1,love");
        row("nodes out of order", u"nodes.csv"_s, "L1A,L1,A", "L1A,L1,B");
        row("an edge to nowhere", u"prerequisites.csv"_s, "E1A,E1B", "E1A,E9B");
        row("an edge twice", u"prerequisites.csv"_s, "E1A,E2A,cross", "E1A,E1B,cross");
        row("a circle", u"prerequisites.csv"_s, "from,to,kind\n", "from,to,kind\nE1D,E1A,cross\n");
        row("a resource for nothing", u"resources.csv"_s, ",L6 W6 W5,", ",L6 W9 W5,");
        row("a row cut short", u"resources.csv"_s, "\nR001,", "\nR001,x\nR001,");
    }

    void refusesABrokenFile()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const test::ScratchFolder folder;
        folder.copyFrom(QStringLiteral(SUYANG_SOURCE_DIR "/resources/framework"));
        QByteArray bytes = folder.read(file);
        const qsizetype at = bytes.indexOf(before);
        QVERIFY2(at >= 0, "the shipped file no longer holds what this test breaks");
        folder.write(file, bytes.replace(at, before.size(), after));
        const auto framework = readFramework(folder.path());
        QVERIFY(!framework);
        QVERIFY(framework.error().code == ErrorCode::MalformedFile
            || framework.error().code == ErrorCode::DuplicateId);
        QVERIFY2(framework.error().where.find(file.toStdString()) != std::string::npos,
            describe(framework.error()).c_str());
    }

    void refusesAMissingFile_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"framework.json", "engine.json", "audiences.json", "path.json",
                 "competences.csv", "nodes.csv", "prerequisites.csv", "resources.csv"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void refusesAMissingFile()
    {
        QFETCH(QString, file);
        const test::ScratchFolder folder;
        folder.copyFrom(QStringLiteral(SUYANG_SOURCE_DIR "/resources/framework"));
        QVERIFY(QFile::remove(folder.file(file)));
        const auto framework = readFramework(folder.path());
        QVERIFY(!framework);
        QCOMPARE(framework.error().code, ErrorCode::FileMissing);
        QVERIFY(framework.error().where.ends_with(file.toStdString()));
    }
};

QTEST_APPLESS_MAIN(TestFrameworkReader)
#include "tst_framework_reader.moc"
