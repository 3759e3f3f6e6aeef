#include "support/item_json.h"
#include "support/scratch_folder.h"

#include <QProcess>
#include <QTest>

using namespace suyang;
using namespace Qt::StringLiterals;

namespace {

// Prints "fits" or "does not fit" for a schema and an item.
const QString Validator
    = u"import json, sys\n"
      "try:\n"
      "    import jsonschema\n"
      "except ImportError:\n"
      "    sys.exit('missing')\n"
      "schema, item = [json.load(open(p, encoding='utf-8')) for p in sys.argv[1:]]\n"
      "valid = jsonschema.Draft202012Validator(schema).is_valid(item)\n"
      "print('fits' if valid else 'does not fit')\n"_s;

/// Empty: the validator is not there.
QByteArray verdict(const QJsonObject &item)
{
    const test::ScratchFolder folder;
    folder.write(u"item.json"_s, test::bytesOf(item));
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
        {u"-c"_s, Validator, QStringLiteral(SUYANG_SOURCE_DIR "/resources/bank/item.schema.json"),
            folder.file(u"item.json"_s)});
    if (!python.waitForStarted() || !python.waitForFinished(60000))
        return {};
    return python.readAllStandardOutput().trimmed();
}

} // namespace

/// The schema that authors write by says the same as the reader.
class TestItemSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesLikeTheReader_data()
    {
        QTest::addColumn<QJsonObject>("item");
        QTest::addColumn<QByteArray>("expected");
        for (const QString &kind : {u"single-choice"_s, u"multiple-response"_s, u"ordering"_s,
                 u"matching"_s, u"hotspot"_s, u"number"_s, u"short-text"_s, u"scenario"_s}) {
            QJsonObject item = test::itemJson(kind);
            item.insert(u"material"_s, test::inBoth(u"甲\n乙"_s, u"A\nB"_s));
            QTest::newRow(qPrintable(kind)) << item << QByteArray("fits");
            item.remove(kind == u"scenario" ? u"steps"_s : u"key"_s);
            QTest::addRow("%s without an answer", qPrintable(kind))
                << item << QByteArray("does not fit");
        }
        const QJsonObject scenario = test::itemJson(u"scenario"_s);
        const auto refused = [](const char *name, const QJsonObject &item) {
            QTest::newRow(name) << item << QByteArray("does not fit");
        };
        const auto with = [](QJsonObject item, const QString &field, const QJsonValue &value) {
            item.insert(field, value);
            return item;
        };
        const auto people = [](const QString &role) {
            return QJsonArray {QJsonObject {{u"group"_s, u"older-adult"_s}, {u"role"_s, role}}};
        };
        QTest::newRow("people of the story")
            << with(scenario, u"people"_s, people(u"expert"_s)) << QByteArray("fits");
        refused("people of another role", with(scenario, u"people"_s, people(u"hero"_s)));
        refused("a key of the whole", with(scenario, u"key"_s, u"b"_s));
        refused("options of the whole",
            with(scenario, u"options"_s, test::optionsJson({u"a"_s, u"b"_s, u"c"_s})));
        refused("steps of a choice",
            with(test::itemJson(u"single-choice"_s), u"steps"_s, scenario.value(u"steps"_s)));
        refused("one step",
            with(scenario, u"steps"_s, QJsonArray {test::stepJson(u"1"_s, u"single-choice"_s)}));
        refused("a matching in a step", test::withStepField(scenario, 0, u"kind"_s, u"matching"_s));
        refused("no prompt", test::withStepField(scenario, 0, u"prompt"_s, QJsonValue::Undefined));
        refused(
            "no key in a step", test::withStepField(scenario, 2, u"key"_s, QJsonValue::Undefined));
        refused("a key of another kind", test::withStepField(scenario, 2, u"key"_s, u"b"_s));
        refused("nine lines of material",
            with(scenario, u"material"_s,
                test::inBoth(QString(8, u'\n') + u'x', QString(8, u'\n') + u'x')));
    }

    void judgesLikeTheReader()
    {
        QFETCH(QJsonObject, item);
        QFETCH(QByteArray, expected);
        const QByteArray found = verdict(item);
        if (found.isEmpty())
            QSKIP("python3-jsonschema is not installed");
        QCOMPARE(found, expected);
        const auto read
            = bank::readItem(test::bytesOf(item), u"item.json"_s, test::shippedFramework());
        QCOMPARE(read.has_value(), expected == "fits");
    }
};

QTEST_GUILESS_MAIN(TestItemSchema)
#include "tst_item_schema.moc"
