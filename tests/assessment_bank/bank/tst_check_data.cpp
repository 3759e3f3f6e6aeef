#include "bank/check_data.h"
#include "support/item_json.h"
#include "support/scratch_folder.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

const QString Words = QStringLiteral("check_words.json");
const QString Plan = QStringLiteral("bank_plan.csv");

QByteArray shipped(const QString &name)
{
    QFile file(QStringLiteral(SUYANG_SOURCE_DIR "/resources/framework/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCheckData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansTheWholeBank()
    {
        int items = 0;
        int simulations = 0;
        QHash<QString, int> nodes;
        for (const PlannedCell &cell : test::shippedCheckData().plan) {
            const QString node = cell.competence + cell.band;
            QVERIFY2(test::shippedFramework().nodeIndex(node), qPrintable(node));
            QVERIFY2(cell.kind == u"simulation" || kindFromName(cell.kind), qPrintable(cell.kind));
            items += cell.items;
            simulations += cell.kind == u"simulation" ? cell.items : 0;
            nodes[node] += cell.items;
        }
        QCOMPARE(items, 480);
        QCOMPARE(simulations, 61);
        for (const Node &node : test::shippedFramework().nodes)
            QCOMPARE(nodes.value(node.id), node.plannedItems);
    }

    void namesTheGroupsOfTheSchema()
    {
        const QJsonObject schema = QJsonDocument::fromJson([] {
            QFile file(QStringLiteral(SUYANG_SOURCE_DIR "/resources/bank/item.schema.json"));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }())
                                       .object();
        const QJsonArray groups = schema[u"properties"_s][u"people"_s][u"items"_s][u"properties"_s]
                                        [u"group"_s][u"enum"_s]
                                            .toArray();
        QCOMPARE(QJsonArray::fromStringList(test::shippedCheckData().words.peopleGroups), groups);
    }

    void refusesBadFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another format") << Words << QByteArray("{\"format\": \"x\"}");
        QTest::newRow("no words")
            << Words << QByteArray("{\"format\": \"suyang-check-words/1\", \"absolute\": {}}");
        QTest::newRow("no count") << Plan
                                  << QByteArray("competence,band,kind,items\nL1,A,number,x\n");
        QTest::newRow("a cell twice")
            << Plan << QByteArray("competence,band,kind,items\nL1,A,number,1\nL1,A,number,2\n");
    }

    void refusesBadFiles()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        const test::ScratchFolder folder;
        folder.write(Words, shipped(Words));
        folder.write(Plan, shipped(Plan));
        QVERIFY(readCheckData(folder.path()));
        folder.write(file, bytes);
        QVERIFY(!readCheckData(folder.path()));
    }
};

QTEST_APPLESS_MAIN(TestCheckData)
#include "tst_check_data.moc"
