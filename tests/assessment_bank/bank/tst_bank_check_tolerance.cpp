#include "bank/bank_check.h"
#include "support/item_json.h"

#include <QTest>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

LocalizedText both(const QString &chinese, const QString &english)
{
    return LocalizedText({{u"zh-CN"_s, chinese}, {u"en"_s, english}});
}

QStringList errors(const Item &item, const QString &check)
{
    QStringList result;
    const CheckReport report = checkBank(
        {u"test"_s, u"1"_s, {item}, {}, {}}, test::shippedFramework(), test::shippedCheckData());
    for (const Finding &finding : report.findings) {
        if (finding.check == check && finding.level == Level::Error)
            result.append(finding.message);
    }
    return result;
}

} // namespace

/// What the checks of real names and of translations must not mistake for a fault.
class TestBankCheckTolerance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesReservedNamesAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a reserved domain") << u"Go to shop.example or www.example.com."_s;
        QTest::newRow("a reserved address") << u"https://bank.invalid/x and me@work.example"_s;
        QTest::newRow("a file name") << u"Save it as report.docx or photo.jpg."_s;
        QTest::newRow("a public short number") << u"Dial 110, 96110 or 12345."_s;
        QTest::newRow("a number marked as out of service") << u"13800000000（空号）"_s;
        QTest::newRow("a formula") << u"=SUM(B2.B9) 2026-11-23 08:00"_s;
    }

    void leavesReservedNamesAlone()
    {
        QFETCH(QString, text);
        Item item = test::itemOf(test::itemJson(u"single-choice"_s));
        item.rationale = both(text, text);
        QCOMPARE(errors(item, u"K24"_s), QStringList());
    }

    void takesNumbersInWordsForNumbers_data()
    {
        QTest::addColumn<QString>("chinese");
        QTest::addColumn<QString>("english");
        QTest::newRow("two") << u"选2项"_s << u"Choose two"_s;
        QTest::newRow("twenty-five") << u"25 人"_s << u"twenty-five people"_s;
        QTest::newRow("in Chinese words") << u"三百零五元"_s << u"305 yuan"_s;
        QTest::newRow("ten thousands") << u"1.2万元"_s << u"12,000 yuan"_s;
        QTest::newRow("a month") << u"3月5日"_s << u"5 March"_s;
        QTest::newRow("a full hour") << u"8点"_s << u"8:00"_s;
        QTest::newRow("half past") << u"9点半"_s << u"9:30"_s;
        QTest::newRow("a month cut short") << u"2021年10月"_s << u"Oct 2021"_s;
        QTest::newRow("an evening hour") << u"22:00 关灯"_s << u"lights out at 10 pm"_s;
        QTest::newRow("the same hour as spoken") << u"晚上10点"_s << u"10 p.m."_s;
        QTest::newRow("a bare ten thousand") << u"万条以下"_s << u"below 10,000"_s;
        QTest::newRow("a number and a half") << u"八个半小时"_s << u"8.5 hours"_s;
        QTest::newRow("a half counted") << u"对八题半"_s << u"8.5 right"_s;
        QTest::newRow("tenths") << u"九成五"_s << u"95 in 100"_s;
    }

    void takesNumbersInWordsForNumbers()
    {
        QFETCH(QString, chinese);
        QFETCH(QString, english);
        Item item = test::itemOf(test::itemJson(u"single-choice"_s));
        item.stem = both(chinese, english);
        QCOMPARE(errors(item, u"K28"_s), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestBankCheckTolerance)
#include "tst_bank_check_tolerance.moc"
