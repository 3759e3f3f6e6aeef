#include "bank/lesson_check.h"
#include "support/item_json.h"

#include <QTest>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

LessonText chineseText()
{
    return {u"看懂网址"_s,
        {{BlockKind::Paragraph, u"先看点前面的那一段再看后面。"_s.repeated(25)},
            {BlockKind::Heading, u"怎么看"_s}, {BlockKind::Bullet, u"看清楚"_s},
            {BlockKind::Heading, u"今天做一件事"_s}, {BlockKind::Paragraph, u"看一个网址。"_s}}};
}

LessonText englishText()
{
    return {u"Read an address"_s,
        {{BlockKind::Paragraph, u"First look at the part before the dot. "_s.repeated(25)},
            {BlockKind::Heading, u"How to look"_s}, {BlockKind::Bullet, u"Take your time"_s},
            {BlockKind::Heading, u"One thing to do today"_s},
            {BlockKind::Paragraph, u"Read one address."_s}}};
}

PracticeQuestion question(const QString &id)
{
    const Item item = test::itemOf(test::itemJson(u"single-choice"_s));
    PracticeQuestion question;
    static_cast<Interaction &>(question) = item;
    question.id = id;
    question.prompt
        = LocalizedText({{u"zh-CN"_s, u"这个网址是谁的？"_s}, {u"en"_s, u"Whose is it?"_s}});
    question.rationale = item.rationale;
    return question;
}

Lesson goodLesson()
{
    return {u"S2A"_s, {{u"zh-CN"_s, chineseText()}, {u"en"_s, englishText()}}, {},
        {question(u"1"_s), question(u"2"_s)}};
}

CheckReport reportOn(const Lesson &lesson, const QList<Item> &items = {})
{
    CheckReport report;
    checkLessons(report, {{lesson}, {}}, {u"x"_s, u"1"_s, items, {}, {}, BankStatus::Draft},
        test::shippedFramework());
    return report;
}

/// The findings but those about lessons that are not there.
QStringList faultsOf(const CheckReport &report)
{
    QStringList checks;
    for (const Finding &finding : report.findings) {
        if (finding.check != u"C01" || !finding.item.isEmpty())
            checks.append(finding.check);
    }
    return checks;
}

using Change = void (*)(Lesson &);

} // namespace

Q_DECLARE_METATYPE(Change)

class TestLessonCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundLessonPasses() { QCOMPARE(faultsOf(reportOn(goodLesson())), QStringList()); }

    void aFaultIsFound_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const char *check, Change change) {
            QTest::newRow(name) << QString::fromLatin1(check) << change;
        };
        row("no such node", "C01", [](Lesson &lesson) { lesson.node = u"Z9A"_s; });
        row("too short in Chinese", "C03",
            [](Lesson &lesson) { lesson.texts[u"zh-CN"_s].blocks[0].text = u"短。"_s; });
        row("too short in English", "C03",
            [](Lesson &lesson) { lesson.texts[u"en"_s].blocks[0].text = u"Short."_s; });
        row("too long", "C03", [](Lesson &lesson) {
            lesson.texts[u"en"_s].blocks[0].text = u"word "_s.repeated(500);
        });
        row("nothing to do today", "C04",
            [](Lesson &lesson) { lesson.texts[u"en"_s].blocks[3].text = u"The end"_s; });
        row("something after it", "C04", [](Lesson &lesson) {
            for (LessonText &text : lesson.texts)
                text.blocks.append({BlockKind::Heading, u"More"_s});
        });
        row("built differently", "C05",
            [](Lesson &lesson) { lesson.texts[u"en"_s].blocks.removeAt(2); });
        row("one question", "C06", [](Lesson &lesson) { lesson.practice.removeLast(); });
        row("no feedback", "C06",
            [](Lesson &lesson) { lesson.practice[0].options[1].feedback = {}; });
        row("no misconception", "C06",
            [](Lesson &lesson) { lesson.practice[1].options[0].misconception = {}; });
        row("a question that goes on and on", "C06", [](Lesson &lesson) {
            lesson.practice[0].prompt
                = LocalizedText({{u"zh-CN"_s, u"问"_s.repeated(61)}, {u"en"_s, u"Whose is it?"_s}});
        });
    }

    void aFaultIsFound()
    {
        QFETCH(QString, check);
        QFETCH(Change, change);
        Lesson lesson = goodLesson();
        change(lesson);
        const QStringList faults = faultsOf(reportOn(lesson));
        QVERIFY2(!faults.isEmpty(), "nothing was found");
        for (const QString &fault : faults)
            QCOMPARE(fault, check);
    }

    void aPracticeQuestionIsNoTestItem()
    {
        Item item = test::itemOf(test::itemJson(u"single-choice"_s, u"S2-A-001"_s));
        QCOMPARE(faultsOf(reportOn(goodLesson(), {item})), QStringList());
        item.stem = question(u"1"_s).prompt;
        QVERIFY(faultsOf(reportOn(goodLesson(), {item})).contains(u"C07"_s));
    }

    void whatIsMissingBlocksARelease()
    {
        const LessonReading one {{goodLesson()}, {}};
        for (const BankStatus status : {BankStatus::Draft, BankStatus::Released}) {
            CheckReport report;
            checkLessons(
                report, one, {u"x"_s, u"1"_s, {}, {}, {}, status}, test::shippedFramework());
            QCOMPARE(report.hasErrors(), status == BankStatus::Released);
            QCOMPARE(report.figures.value(u"C01"_s), u"1 of 96 nodes have a lesson"_s);
        }
        CheckReport none;
        checkLessons(
            none, {}, {u"x"_s, u"1"_s, {}, {}, {}, BankStatus::Draft}, test::shippedFramework());
        QVERIFY(none.findings.isEmpty());
    }

    void whatCannotBeReadIsAnError()
    {
        CheckReport report;
        checkLessons(report, {{}, {fail(ErrorCode::MalformedFile, "a table", "lesson.en.md:4")}},
            {u"x"_s, u"1"_s, {}, {}, {}, BankStatus::Draft}, test::shippedFramework());
        QVERIFY(faultsOf(report).contains(u"C02"_s));
        QVERIFY(report.hasErrors());
    }
};

QTEST_APPLESS_MAIN(TestLessonCheck)
#include "tst_lesson_check.moc"
