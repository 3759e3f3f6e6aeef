#include "support/bank_checks.h"

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

using test::addFault;
using test::both;
using test::soundItem;

test::Spoil stem(const QString &chinese, const QString &english)
{
    return [=](QList<Item> &items) { items.first().stem = both(chinese, english); };
}

test::Spoil option(qsizetype index, const QString &chinese, const QString &english)
{
    return [=](QList<Item> &items) { items.first().options[index].text = both(chinese, english); };
}

test::Spoil all(const QList<test::Spoil> &spoils)
{
    return [=](QList<Item> &items) {
        for (const test::Spoil &spoil : spoils)
            spoil(items);
    };
}

} // namespace

/// The checks of how a question is put and how its options are built.
class TestQuestionForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAFault_data()
    {
        test::addFaultColumns();
        const QList<Item> one {soundItem()};
        addNegations(one);
        addOptions(one);
        addReading(one);
    }

    void findsAFault()
    {
        QFETCH(test::FaultRow, row);
        test::verifyFault(row);
    }

    void takesAMarkedNegative()
    {
        Item item = soundItem();
        item.stem = both(u"哪个做法**不**对？"_s, u"Which of these is **not** right?"_s);
        const CheckReport report = test::reportOn({item});
        QCOMPARE(test::findingsIn(report, u"K09"_s, Level::Warn), QStringList());
        QCOMPARE(test::findingsIn(report, u"K10"_s, Level::Error), QStringList());
    }

    void takesANegativeInTheStory()
    {
        Item item = soundItem();
        item.stem = both(u"他不想换手机，能不能省钱？哪种做法好？"_s,
            u"He does not want a new phone. Which way saves most?"_s);
        QCOMPARE(test::findingsIn(test::reportOn({item}), u"K09"_s, Level::Warn), QStringList());
    }

    void takesANegativeOptionThatProvesSomething()
    {
        Item item = soundItem();
        item.stem = both(u"哪一点最能说明它**不**是单位发的？"_s,
            u"What shows best that it is **not** from there?"_s);
        item.options[0].text = both(u"没有写她的姓名"_s, u"It does not name her"_s);
        QCOMPARE(test::findingsIn(test::reportOn({item}), u"K10"_s, Level::Error), QStringList());
    }

    void saysWhichCharactersAreUncommon()
    {
        Item item = soundItem();
        item.stem = both(u"饕餮来了，怎么办？"_s, u"What now?"_s);
        const QStringList found = test::findingsIn(test::reportOn({item}), u"K22"_s, Level::Warn);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().endsWith(u"饕餮"));
    }

private:
    static void addNegations(const QList<Item> &one)
    {
        addFault({"an unmarked negative", "K09", Level::Warn, one,
            stem(u"哪个做法不对？"_s, u"What now?"_s)});
        addFault({"an unmarked negative in English", "K09", Level::Warn, one,
            stem(u"怎么办？"_s, u"Which of these is not safe?"_s)});
        addFault({"a negative question with a negative option", "K10", Level::Error, one,
            all({stem(u"哪一项不需要？"_s, u"What now?"_s), option(0, u"不换手机"_s, u"Ask"_s)})});
        addFault({"the same in English", "K10", Level::Error, one,
            all({stem(u"怎么办？"_s, u"Which step should **not** be taken?"_s),
                option(0, u"换"_s, u"Do not ask"_s)})});
        addFault({"two negatives in the question", "K10", Level::Error, one,
            stem(u"哪个做法不是不对的？"_s, u"What now?"_s)});
    }

    static void addOptions(const QList<Item> &one)
    {
        addFault({"one long option", "K13", Level::Warn, one,
            option(0, u"请邻居和他的朋友一起来帮忙看一看"_s, u"Ask neighbours"_s)});
        addFault({"one option as a sentence", "K13", Level::Warn, one,
            option(0, u"请邻居帮。"_s, u"Ask neighbours"_s)});
        addFault({"a noun among verbs", "K13", Level::Warn, one,
            option(0, u"请邻居帮忙"_s, u"The neighbour"_s)});
        addFault({"an article that fits the key", "K14", Level::Warn, one,
            all({stem(u"这是什么？"_s, u"This is an"_s), option(0, u"电脑"_s, u"phone"_s),
                option(1, u"图标"_s, u"icon"_s), option(2, u"鼠标"_s, u"mouse"_s),
                option(3, u"键盘"_s, u"keyboard"_s)})});
        addFault({"a unit that only the key has", "K14", Level::Warn, one,
            all({stem(u"要几天？"_s, u"How long?"_s), option(0, u"三个月"_s, u"3"_s),
                option(1, u"五天"_s, u"5"_s), option(2, u"两周"_s, u"2"_s),
                option(3, u"一年"_s, u"1"_s)})});
        addFault({"a measure word that only the key has", "K14", Level::Warn, one,
            all({stem(u"该换哪台？"_s, u"What?"_s), option(1, u"那台旧的"_s, u"x"_s)})});
        addFault({"a plural that only the key has", "K14", Level::Warn, one,
            all({stem(u"要什么？"_s, u"Which things help?"_s), option(0, u"一"_s, u"A phone"_s),
                option(1, u"二"_s, u"Two cables"_s), option(2, u"三"_s, u"A mouse"_s),
                option(3, u"四"_s, u"A screen"_s)})});
    }

    static void addReading(const QList<Item> &one)
    {
        addFault({"a long stem", "K22", Level::Warn, one,
            stem(QString(u"小王在家。"_s).repeated(13), u"What now?"_s)});
        addFault({"many English words", "K22", Level::Warn, one,
            stem(u"怎么办？"_s, QString(u"He sits at home. "_s).repeated(9))});
        addFault({"a long sentence", "K22", Level::Warn, one,
            stem(u"小王在家里上网的时候突然看见屏幕上跳出来一个很大的红色窗口。"_s,
                u"What now?"_s)});
        addFault({"a long prompt of a step", "K22", Level::Warn, {soundItem(u"scenario"_s)},
            [](QList<Item> &items) {
                items.first().steps[0].prompt = both(QString(u"小王在家。"_s).repeated(10), u"x"_s);
            }});
    }
};

QTEST_APPLESS_MAIN(TestQuestionForm)
#include "tst_question_form.moc"
