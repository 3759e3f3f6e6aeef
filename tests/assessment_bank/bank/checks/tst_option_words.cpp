#include "support/bank_checks.h"

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

using test::addFault;
using test::both;
using test::copiesOf;
using test::soundItem;

Option &optionOf(Item &item, const QString &id)
{
    return *std::ranges::find(item.options, id, &Option::id);
}

/// Keys at a, b, c, d in turn.
QList<Item> manyChoices(int count, const QString &id = u"L1-A-001"_s)
{
    QList<Item> items = copiesOf(soundItem(u"single-choice"_s, id), count);
    for (qsizetype i = 0; i < items.size(); ++i)
        items[i].key.option = QString(QChar(u'a' + int(i) % 4));
    return items;
}

/// Hangs `chinese` and `english` on the key of every item.
test::Spoil onEveryKey(const QString &chinese, const QString &english)
{
    return [=](QList<Item> &items) {
        for (Item &item : items) {
            Option &key = optionOf(item, item.key.option);
            key.text = both(chinese + key.text.in(u"zh-CN"_s), key.text.in(u"en"_s) + english);
        }
    };
}

} // namespace

/// The checks that look at which words stand in right and in wrong options.
class TestOptionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAFault_data()
    {
        test::addFaultColumns();
        const QList<Item> one {soundItem()};
        addFault({"the words of the question in the key", "K05", Level::Warn, one,
            [](QList<Item> &items) {
                items.first().stem = both(u"家里重启路由器以后怎么办？"_s, u"x"_s);
                optionOf(items.first(), u"b"_s).text = both(u"重启路由器以后"_s, u"y"_s);
            }});
        addFault({"an English key that repeats the question", "K05", Level::Warn, one,
            [](QList<Item> &items) {
                items.first().stem = both(u"怎么办？"_s, u"The running water tank leaks."_s);
                optionOf(items.first(), u"b"_s).text
                    = both(u"是"_s, u"Running water tank repair"_s);
            }});
        addFault({"a sweeping distractor", "K06", Level::Warn, one, [](QList<Item> &items) {
                      optionOf(items.first(), u"a"_s).text = both(u"所有人帮忙"_s, u"Ask"_s);
                  }});
        addFault({"a sweeping English distractor in a step", "K06", Level::Warn,
            {soundItem(u"scenario"_s)}, [](QList<Item> &items) {
                items.first().steps[0].options[0].text = both(u"请邻居"_s, u"Never ask"_s);
            }});
        addFault({"a careful key", "K07", Level::Warn, one, [](QList<Item> &items) {
                      optionOf(items.first(), u"b"_s).text = both(u"一般先重启"_s, u"Restart"_s);
                  }});
        const QList<Item> many = manyChoices(60);
        addFault({"sweeping keys all over the bank", "K06", Level::Error, many,
            onEveryKey(u"必须"_s, u", always"_s)});
        addFault({"careful keys all over the bank", "K07", Level::Error, many,
            onEveryKey(u"通常"_s, u", usually"_s)});
        addFault({"the longest option always right", "K20", Level::Error, many,
            onEveryKey(u"马上就"_s, u" and wait"_s), BankStatus::Released});
        addFault({"the longest option right in a draft", "K20", Level::Warn, many,
            onEveryKey(u"马上就"_s, u" and wait"_s)});
        addFault({"the most virtuous option always right", "K20", Level::Error, many,
            onEveryKey(u"核实"_s, u" and verify"_s), BankStatus::Released});
        addFault({"the key sounds best in ethics", "K21", Level::Error,
            manyChoices(6, u"E1-A-001"_s), onEveryKey(u"举报"_s, u" and report"_s)});
    }

    void findsAFault()
    {
        QFETCH(test::FaultRow, row);
        test::verifyFault(row);
    }

    void overlooksWordsThatOnlyLookAlike()
    {
        Item item = soundItem();
        optionOf(item, u"a"_s).text = both(u"不一定要换"_s, u"Nothing at all"_s);
        QCOMPARE(test::findingsIn(test::reportOn({item}), u"K06"_s, Level::Warn), QStringList());
        optionOf(item, u"b"_s).text = both(u"尽可能早换"_s, u"In may be"_s);
        QCOMPARE(test::findingsIn(test::reportOn({item}), u"K07"_s, Level::Warn), QStringList());
    }

    void letsTwoVirtuousOptionsStand()
    {
        QList<Item> items = manyChoices(6, u"E1-A-001"_s);
        for (Item &item : items) {
            for (Option &option : item.options)
                option.text = both(u"举报"_s + option.text.in(u"zh-CN"_s), option.text.in(u"en"_s));
        }
        QCOMPARE(test::findingsIn(test::reportOn(items), u"K21"_s, Level::Error), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestOptionWords)
#include "tst_option_words.moc"
