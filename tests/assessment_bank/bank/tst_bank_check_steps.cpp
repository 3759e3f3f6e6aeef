#include "bank/bank_check.h"
#include "support/item_json.h"

#include <QTest>

#include <functional>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

using Edit = std::function<void(Item &)>;

/// Steps: one choice, two choices, a number.
Item scenario()
{
    Item item = test::itemOf(test::itemJson(u"scenario"_s));
    item.material = LocalizedText({{u"zh-CN"_s, u"通知\n三点开会"_s}, {u"en"_s, u"Note\nAt 3"_s}});
    return item;
}

LocalizedText both(const QString &chinese, const QString &english)
{
    return LocalizedText({{u"zh-CN"_s, chinese}, {u"en"_s, english}});
}

CheckReport reportOn(const QList<Item> &items)
{
    return checkBank(
        {u"test"_s, u"1"_s, items, {}, {}}, test::shippedFramework(), test::shippedCheckData());
}

QStringList findings(const QList<Item> &items, const QString &check, Level level)
{
    QStringList result;
    for (const Finding &finding : reportOn(items).findings) {
        if (finding.check == check && finding.level == level)
            result.append(finding.message);
    }
    return result;
}

/// Scenarios of two steps whose keys stand at a, b, c, d in turn.
QList<Item> manySteps(int count)
{
    QList<Item> items;
    for (int i = 0; i < count; ++i) {
        QJsonObject json
            = test::itemJson(u"scenario"_s, u"L1-A-%1"_s.arg(i + 1, 3, 10, QChar(u'0')));
        json.insert(u"steps"_s,
            QJsonArray {test::stepJson(u"1"_s, u"single-choice"_s),
                test::stepJson(u"2"_s, u"single-choice"_s)});
        Item item = test::itemOf(json);
        for (qsizetype step = 0; step < 2; ++step)
            item.steps[step].key.option = QString(QChar(u'a' + (2 * i + int(step)) % 4));
        items.append(item);
    }
    return items;
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestBankCheckSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesASoundScenario()
    {
        const CheckReport report = reportOn({scenario()});
        for (const Finding &finding : report.findings)
            QVERIFY2(finding.check == u"K35" || finding.check == u"K36" || finding.check == u"K01"
                    || finding.check == u"K03",
                qPrintable(finding.check + u' ' + finding.message));
        QVERIFY(!report.hasErrors());
    }

    void findsAFaultInAStep_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<Level>("level");
        QTest::addColumn<Edit>("spoil");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const char *check, Level level, const QString &where,
                             const Edit &spoil) {
            QTest::addRow("%s %s", check, name)
                << QString::fromLatin1(check) << level << spoil << where;
        };
        addOptionRows(row);
        addContentRows(row);
        addScoringRows(row);
    }

    void findsAFaultInAStep()
    {
        QFETCH(QString, check);
        QFETCH(Level, level);
        QFETCH(Edit, spoil);
        QFETCH(QString, where);
        Item item = scenario();
        QCOMPARE(findings({item}, check, level), QStringList());
        spoil(item);
        const QStringList found = findings({item}, check, level);
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.first().contains(where), qPrintable(found.first()));
    }

    void countsTheStepsAmongTheSingleChoices()
    {
        QList<Item> items = manySteps(12);
        QCOMPARE(findings(items, u"K03"_s, Level::Error), QStringList());
        QVERIFY(reportOn(items).figures.value(u"K01"_s).contains(u"of 24 single-choice"_s));
        for (Item &item : items) {
            for (Step &step : item.steps)
                step.key.option = u"c"_s;
        }
        QVERIFY(!findings(items, u"K03"_s, Level::Error).isEmpty());
        const LocalizedText longKey = both(u"重启那个路由器吧"_s, u"Restart the modems"_s);
        for (Item &item : items) {
            for (Step &step : item.steps)
                step.options[2].text = longKey;
        }
        QVERIFY(!findings(items, u"K01"_s, Level::Error).isEmpty());
        for (Item &item : items) {
            for (Step &step : item.steps)
                step.options[2].text = both(u"等"_s, u"Wait"_s);
        }
        QVERIFY(!findings(items, u"K02"_s, Level::Error).isEmpty());
    }

    void tellsTwoScenariosApartByWhatTheyAsk()
    {
        QList<Item> items {scenario(), scenario()};
        items[1].id = u"L1-A-002"_s;
        items[1].family = items[1].id;
        QCOMPARE(findings(items, u"K11"_s, Level::Error).size(), 2); // one a language
        for (Step &step : items[1].steps)
            step.prompt
                = both(u"换一个完全不同的情形再想想看"_s, u"Quite another thing is asked"_s);
        QCOMPARE(findings(items, u"K11"_s, Level::Error), QStringList());
    }

    void tellsTwoQuestionsApartByTheirMaterial()
    {
        QList<Item> items {test::itemOf(test::itemJson(u"single-choice"_s)),
            test::itemOf(test::itemJson(u"single-choice"_s, u"L1-A-002"_s))};
        QCOMPARE(findings(items, u"K11"_s, Level::Error).size(), 2); // one a language
        items[1].material = both(u"通知：今晚检修线路"_s, u"Notice: repairs tonight"_s);
        QCOMPARE(findings(items, u"K11"_s, Level::Error), QStringList());
    }

private:
    template <typename Row>
    static void addOptionRows(const Row &row)
    {
        row("a key that stands out", "K01", Level::Warn, u"step 1, zh-CN"_s, [](Item &item) {
            item.steps[0].options[1].text
                = both(u"这个答案特别特别长"_s, u"This is the long one, surely"_s);
        });
        row("every option right", "K04", Level::Error, u"all options"_s, [](Item &item) {
            item.steps[1].key.options = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        });
        row("all of the above", "K08", Level::Error, u"step 1, option d"_s, [](Item &item) {
            item.steps[0].options[3].text = both(u"以上都对"_s, u"All of the above"_s);
        });
        row("one option inside another", "K12", Level::Warn, u"step 2, zh-CN"_s, [](Item &item) {
            item.steps[1].options[3].text = both(u"马上重启路由器"_s, u"Restart modem now"_s);
        });
        row("numbers out of order", "K15", Level::Error, u"step 1, the numbers"_s, [](Item &item) {
            for (qsizetype i = 0; i < 4; ++i) {
                const QString text = QString::number(40 - 10 * ((i + 1) % 3));
                item.steps[0].options[i].text = both(text, text);
            }
        });
        row("two options", "K16", Level::Error, u"step 1, 2 options"_s,
            [](Item &item) { item.steps[0].options.resize(2); });
        row("no misconception", "K17", Level::Error, u"step 2, option c"_s,
            [](Item &item) { item.steps[1].options[2].misconception = {}; });
    }

    template <typename Row>
    static void addContentRows(const Row &row)
    {
        row("a mobile number", "K24", Level::Error, u"step 3, prompt"_s,
            [](Item &item) { item.steps[2].prompt = both(u"打13912345678"_s, u"Call"_s); });
        row("a real address in the material", "K24", Level::Error, u"material"_s,
            [](Item &item) { item.material = both(u"打开"_s, u"Open www.taobao.com"_s); });
        row("a law without a reference", "K25", Level::Error, u"step 1, rationale"_s,
            [](Item &item) {
                item.steps[0].rationale = both(u"《网络安全法》这样说。"_s, u"The law says so."_s);
            });
        row("no feedback", "K26", Level::Error, u"step 1, option b"_s,
            [](Item &item) { item.steps[0].options[1].feedback = {}; });
        row("no reason", "K26", Level::Error, u"rationale of step 2"_s,
            [](Item &item) { item.steps[1].rationale = {}; });
        row("another number in English", "K28", Level::Error, u"step 1, prompt"_s,
            [](Item &item) { item.steps[0].prompt = both(u"等 3 天"_s, u"Wait 5 days"_s); });
        row("emphasis in one language", "K28", Level::Error, u"step 2, option a"_s,
            [](Item &item) { item.steps[1].options[0].text = both(u"**不**去"_s, u"Stay"_s); });
        row("a line of material left out", "K28", Level::Error, u"number of lines"_s,
            [](Item &item) { item.material = both(u"甲\n乙"_s, u"A and B"_s); });
    }

    template <typename Row>
    static void addScoringRows(const Row &row)
    {
        row("a key that earns nothing", "K33", Level::Error, u"step 1, the key"_s,
            [](Item &item) { item.steps[0].key.option = u"z"_s; });
        row("a step without options", "K33", Level::Error, u"step 2, there is nothing"_s,
            [](Item &item) { item.steps[1].options.clear(); });
        row("two steps of one number", "K33", Level::Error, u"does not earn full marks"_s,
            [](Item &item) { item.steps[2].id = u"2"_s; });
    }
};

QTEST_APPLESS_MAIN(TestBankCheckSteps)
#include "tst_bank_check_steps.moc"
