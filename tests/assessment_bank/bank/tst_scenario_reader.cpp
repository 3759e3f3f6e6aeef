#include "bank/item_reader.h"
#include "support/item_json.h"

#include <QTest>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

Result<Item> read(const QJsonObject &json)
{
    return readItem(test::bytesOf(json), u"items/test.json"_s, test::shippedFramework());
}

QJsonObject scenario()
{
    return test::itemJson(u"scenario"_s);
}

QJsonObject withField(const QString &field, const QJsonValue &value)
{
    QJsonObject json = scenario();
    json.insert(field, value);
    return json;
}

QJsonObject withSteps(const QList<QPair<QString, QString>> &idsAndKinds)
{
    QJsonArray steps;
    for (const auto &[id, kind] : idsAndKinds)
        steps.append(test::stepJson(id, kind));
    return withField(u"steps"_s, steps);
}

QString lines(int count)
{
    return QStringList(count, u"行"_s).join(u'\n');
}

} // namespace

class TestScenarioReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStoryMaterialAndSteps()
    {
        QJsonObject json = scenario();
        json.insert(u"material"_s, test::inBoth(u"苹果 3 元\n梨 4 元"_s, u"Apples 3\nPears 4"_s));
        const auto item = read(json);
        QVERIFY2(item, item ? "" : describe(item.error()).c_str());
        QCOMPARE(item->material.in(u"en"_s), u"Apples 3\nPears 4"_s);
        QCOMPARE(item->steps.size(), 3);
        const Step &second = item->steps[1];
        QCOMPARE(second.id, u"2"_s);
        QCOMPARE(second.kind, ItemKind::MultipleResponse);
        QCOMPARE(second.choose, std::optional(2));
        QCOMPARE(second.options.size(), 4);
        QCOMPARE(second.key.options, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(second.prompt.in(u"en"_s), u"What now?"_s);
        QVERIFY(!second.rationale.isEmpty());
        QCOMPARE(item->step(u"3"_s)->key.value, 12.5);
        QVERIFY(!item->step(u"4"_s));
        QVERIFY(item->options.isEmpty());
    }

    void takesEveryKindOfStep_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : {u"single-choice"_s, u"multiple-response"_s, u"ordering"_s,
                 u"number"_s, u"short-text"_s})
            QTest::newRow(qPrintable(kind)) << kind;
    }

    void takesEveryKindOfStep()
    {
        QFETCH(QString, kind);
        const auto item = read(withSteps({{u"1"_s, u"single-choice"_s}, {u"2"_s, kind}}));
        QVERIFY2(item, item ? "" : describe(item.error()).c_str());
        QCOMPARE(kindName(item->steps[1].kind), kind);
    }

    void takesMaterialWithEveryKind_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : {u"single-choice"_s, u"multiple-response"_s, u"ordering"_s,
                 u"matching"_s, u"hotspot"_s, u"number"_s, u"short-text"_s, u"scenario"_s})
            QTest::newRow(qPrintable(kind)) << kind;
    }

    void takesMaterialWithEveryKind()
    {
        QFETCH(QString, kind);
        QJsonObject json = test::itemJson(kind);
        json.insert(u"material"_s, test::inBoth(lines(8), lines(8)));
        const auto item = read(json);
        QVERIFY2(item, item ? "" : describe(item.error()).c_str());
        QCOMPARE(item->material.in(u"zh-CN"_s), lines(8));
    }

    void refusesAFault_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QByteArray>("line"); ///< what stands in the line named
        const auto row
            = [](const char *name, const QJsonObject &json, const QString &message,
                  const QByteArray &line) { QTest::newRow(name) << json << message << line; };
        const QString single = u"single-choice"_s;
        row("one step", withSteps({{u"1"_s, single}}), u"2 to 4 \"steps\""_s, "\"steps\"");
        row("five steps",
            withSteps({{u"1"_s, single}, {u"2"_s, single}, {u"3"_s, single}, {u"4"_s, single},
                {u"5"_s, single}}),
            u"2 to 4 \"steps\""_s, "\"steps\"");
        row("no list of steps", withField(u"steps"_s, u"1"_s), u"must be a list"_s, "\"steps\"");
        row("a number twice", withSteps({{u"1"_s, single}, {u"1"_s, single}}),
            u"here \"id\" must be \"2\""_s, "\"id\": \"1\"");
        row("numbers from zero", withSteps({{u"0"_s, single}, {u"1"_s, single}}),
            u"here \"id\" must be \"1\""_s, "\"id\": \"0\"");
        for (const QString &kind : {u"matching"_s, u"hotspot"_s, u"scenario"_s, u"essay"_s}) {
            QTest::addRow("a %s in a step", qPrintable(kind))
                << test::withStepField(scenario(), 1, u"kind"_s, kind)
                << u"a step cannot be of the kind \"%1\""_s.arg(kind)
                << QByteArray("\"kind\": \"" + kind.toUtf8());
        }
        for (const QString &field : {u"key"_s, u"options"_s, u"choose"_s, u"unit"_s}) {
            QTest::addRow("%s of the whole", qPrintable(field))
                << withField(field, 1) << u"a scenario has no \"%1\""_s.arg(field)
                << QByteArray('"' + field.toUtf8() + "\": 1");
        }
        addStepRows(row);
        row("nine lines of material", withField(u"material"_s, test::inBoth(lines(8), lines(9))),
            u"in en has more than 8 lines"_s, "\"material\"");
        row("material in one language",
            withField(u"material"_s, QJsonObject {{u"zh-CN"_s, u"通知"_s}}), u"no text in en"_s,
            "\"material\"");
        QJsonObject choice = test::itemJson(single);
        choice.insert(u"steps"_s, scenario().value(u"steps"_s));
        row("steps of another kind", choice, u"only a scenario has \"steps\""_s, "\"steps\"");
        row("parameters for another number of steps",
            withField(u"parameters"_s,
                QJsonObject {{u"model"_s, u"grm"_s}, {u"a"_s, 1}, {u"b"_s, QJsonArray {-1, 1}}}),
            u"scores up to 3, its parameters 2"_s, "\"parameters\"");
    }

    void refusesAFault()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, message);
        QFETCH(QByteArray, line);
        const auto item = read(json);
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::MalformedFile);
        const QString detail = QString::fromStdString(item.error().detail);
        QVERIFY2(detail.contains(message), qPrintable(detail));
        const QString where = QString::fromStdString(item.error().where);
        QVERIFY2(where.startsWith(u"items/test.json:"_s), qPrintable(where));
        const qsizetype number = where.section(u':', -1).toLongLong();
        const QByteArray named = test::bytesOf(json).split('\n').value(number - 1);
        QVERIFY2(named.contains(line), named.constData());
    }

private:
    template <typename Row>
    static void addStepRows(const Row &row)
    {
        const auto changed = [](qsizetype step, const QString &field, const QJsonValue &value) {
            return test::withStepField(scenario(), step, field, value);
        };
        const QJsonValue missing(QJsonValue::Undefined);
        row("a step without a prompt", changed(0, u"prompt"_s, missing), u"\"prompt\""_s, "{");
        row("a prompt in one language",
            changed(0, u"prompt"_s, QJsonObject {{u"zh-CN"_s, u"怎么办？"_s}}), u"no text in en"_s,
            "\"prompt\"");
        row("a step without a reason", changed(1, u"rationale"_s, missing), u"\"rationale\""_s,
            "{");
        row("a step without options", changed(0, u"options"_s, missing), u"\"options\""_s, "{");
        row("a step without a key", changed(2, u"key"_s, missing), u"\"key\""_s, "{");
        row("a key that is no option", changed(0, u"key"_s, u"z"_s), u"names no option"_s,
            "\"key\": \"z\"");
        row("every option of a step right",
            changed(1, u"key"_s, QJsonArray {u"a"_s, u"b"_s, u"c"_s, u"d"_s}),
            u"differs from the number of right options"_s, "\"choose\"");
        row("an option text in one language",
            changed(0, u"options"_s,
                QJsonArray {QJsonObject {
                    {u"id"_s, u"b"_s}, {u"text"_s, QJsonObject {{u"en"_s, u"Stay"_s}}}}}),
            u"no text in zh-CN"_s, "\"text\"");
        row("a unit in one language", changed(2, u"unit"_s, QJsonObject {{u"en"_s, u"yuan"_s}}),
            u"no text in zh-CN"_s, "\"unit\"");
    }
};

QTEST_APPLESS_MAIN(TestScenarioReader)
#include "tst_scenario_reader.moc"
