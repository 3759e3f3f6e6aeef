#include "support/bank_checks.h"
#include "support/scratch_folder.h"

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

Item withStem(const QString &chinese, const QString &english)
{
    Item item = soundItem();
    item.stem = both(chinese, english);
    return item;
}

} // namespace

/// The checks for brands, real numbers, copied and sensitive text.
class TestItemContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAFault_data()
    {
        test::addFaultColumns();
        const QList<Item> one {soundItem()};
        addFault({"a brand", "K23", Level::Error, one, stem(u"微信打不开了？"_s, u"What now?"_s)});
        addFault({"an English brand", "K23", Level::Error, one,
            stem(u"打不开了？"_s, u"The iPhone is gone. What now?"_s)});
        addFault({"a brand in the feedback", "K23", Level::Warn, one, [](QList<Item> &items) {
                      items.first().options[0].feedback = both(u"抖音也一样"_s, u"Think"_s);
                  }});
        addFault({"a foreign word", "K23", Level::Warn, one,
            stem(u"把 router 关掉？"_s, u"What now?"_s)});
        addFault({"a brand in a picture", "K23", Level::Error,
            {soundItem(u"hotspot"_s, u"L1-A-003"_s)}, [](QList<Item> &items) {
                items.first().picture->svg.insert(u"en"_s,
                    "<svg xmlns=\"http://www.w3.org/2000/svg\"><text x=\"1\" y=\"9\">Google"
                    "</text></svg>");
            }});
        addFault({"a bank's number", "K24", Level::Error, one, stem(u"打95588？"_s, u"Call"_s)});
        addFault({"a carrier's number", "K24", Level::Error, one,
            stem(u"打10086？"_s, u"Call 10086"_s)});
        addFault({"sensitive words", "K38", Level::Error, one, stem(u"有人想自杀？"_s, u"x"_s)});
        addFault({"sensitive English words", "K38", Level::Error, one,
            stem(u"怎么办？"_s, u"A friend speaks of suicide."_s)});
    }

    void findsAFault()
    {
        QFETCH(test::FaultRow, row);
        test::verifyFault(row);
    }

    void takesPublicNumbersAndPlainAmounts_data()
    {
        QTest::addColumn<QString>("chinese");
        QTest::newRow("anti-fraud") << u"打96110问一问？"_s;
        QTest::newRow("government service") << u"打12345还是110？"_s;
        QTest::newRow("consumers") << u"打12315？"_s;
        QTest::newRow("an amount") << u"奖金10000元？"_s;
        QTest::newRow("another amount") << u"一共12400元？"_s;
        QTest::newRow("steps") << u"走了10010步？"_s;
    }

    void takesPublicNumbersAndPlainAmounts()
    {
        QFETCH(QString, chinese);
        const CheckReport report = test::reportOn({withStem(chinese, chinese)});
        QCOMPARE(test::findingsIn(report, u"K24"_s, Level::Error), QStringList());
    }

    void takesTechnicalLatin_data()
    {
        QTest::addColumn<QString>("chinese");
        QTest::newRow("known words") << u"Wi-Fi 连不上，PDF 打不开？"_s;
        QTest::newRow("an address") << u"打开 shop.example/list 看看？"_s;
        QTest::newRow("a mail address") << u"写给 caiwu@danwei.example 吗？"_s;
        QTest::newRow("a formula") << u"写 =SUM(B2:B9) 还是 A1？"_s;
        QTest::newRow("a file") << u"改名 baogao_v2.docx 吗？"_s;
        QTest::newRow("people called by letters") << u"A 和 B 谁对？"_s;
    }

    void takesTechnicalLatin()
    {
        QFETCH(QString, chinese);
        const CheckReport report = test::reportOn({withStem(chinese, u"What now?"_s)});
        QCOMPARE(test::findingsIn(report, u"K23"_s, Level::Warn), QStringList());
    }

    void findsCopiedText()
    {
        const test::ScratchFolder folder;
        folder.write(u"deep/book.txt"_s,
            "They said: never hand the six digits that arrive by message to a caller, whoever "
            "asks. "
            "收到陌生链接先不要点开看一看发件人的地址再说也不迟。");
        const auto sources = readSourceRuns(folder.path());
        QVERIFY(sources);
        QCOMPARE(sources->files, 1);
        CheckEvidence evidence;
        evidence.sources = *sources;
        const auto errors = [&](const Item &item) {
            return test::findingsIn(
                test::reportOn({item}, BankStatus::Draft, evidence), u"K27"_s, Level::Error);
        };
        QCOMPARE(errors(soundItem()), QStringList());
        QCOMPARE(errors(withStem(u"怎么办？"_s,
                            u"Never hand the six digits, that arrive by message, to a caller!"_s))
                     .size(),
            1);
        QCOMPARE(
            errors(withStem(u"收到陌生链接，先不要点开，看一看发件人的地址。"_s, u"x"_s)).size(),
            1);
        QCOMPARE(errors(withStem(u"收到陌生链接，先不要点开它。"_s, u"x"_s)), QStringList());
    }

    void refusesSourcesThatAreNotThere()
    {
        const test::ScratchFolder folder;
        QCOMPARE(readSourceRuns(folder.path()).error().code, ErrorCode::NotFound);
        QCOMPARE(readSourceRuns(folder.file(u"no"_s)).error().code, ErrorCode::FileMissing);
    }
};

QTEST_APPLESS_MAIN(TestItemContent)
#include "tst_item_content.moc"
