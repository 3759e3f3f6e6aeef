#include "session/practice.h"
#include "support/item_json.h"

#include <QTest>

using namespace suyang;
using namespace Qt::StringLiterals;

namespace {

bank::PracticeQuestion question(const QString &kind)
{
    bank::PracticeQuestion question;
    static_cast<bank::Interaction &>(question) = test::itemOf(test::itemJson(kind));
    for (bank::Option &option : question.options)
        option.feedback = bank::LocalizedText(
            {{u"zh-CN"_s, u"说"_s + option.id}, {u"en"_s, u"about "_s + option.id}});
    return question;
}

} // namespace

class TestPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasChosen()
    {
        const auto choice = question(u"single-choice"_s); // b is right
        const auto right = session::judgePractice(choice, u"b"_s, u"en"_s);
        QVERIFY(right && right->isRight);
        QCOMPARE(right->feedback, QStringList {u"about b"_s});
        const auto wrong = session::judgePractice(choice, u"a"_s, u"zh-CN"_s);
        QVERIFY(wrong && !wrong->isRight);
        QCOMPARE(wrong->feedback, QStringList {u"说a"_s});
    }

    void keepsTheRightAnswerToItself()
    {
        const auto several = question(u"multiple-response"_s); // a and b are right
        const auto half = session::judgePractice(several, QJsonArray {u"a"_s, u"d"_s}, u"en"_s);
        QVERIFY(half && !half->isRight);
        QCOMPARE(half->feedback, QStringList {u"about d"_s}); // a is right, which it does not tell
        const auto full = session::judgePractice(several, QJsonArray {u"b"_s, u"a"_s}, u"en"_s);
        QVERIFY(full && full->isRight);
        QCOMPARE(full->feedback.size(), 2);
    }

    void judgesOrdersAndNumbers()
    {
        const auto order = question(u"ordering"_s); // c, then a and b, then d
        QVERIFY(session::judgePractice(order, QJsonArray {u"c"_s, u"b"_s, u"a"_s, u"d"_s}, u"en"_s)
                    ->isRight);
        const auto nearly
            = session::judgePractice(order, QJsonArray {u"c"_s, u"b"_s, u"d"_s, u"a"_s}, u"en"_s);
        QVERIFY(nearly && !nearly->isRight && nearly->feedback.isEmpty());
        const auto number = question(u"number"_s); // 12.5
        QVERIFY(session::judgePractice(number, u"12.5"_s, u"en"_s)->isRight);
        QVERIFY(!session::judgePractice(number, 13, u"en"_s)->isRight);
    }

    void refusesWhatIsNoAnswer()
    {
        for (const QJsonValue &response : {QJsonValue(u"z"_s), QJsonValue(3), QJsonValue()}) {
            const auto verdict
                = session::judgePractice(question(u"single-choice"_s), response, u"en"_s);
            QVERIFY(!verdict);
            QCOMPARE(verdict.error().code, ErrorCode::UnexpectedAnswer);
        }
    }
};

QTEST_APPLESS_MAIN(TestPractice)
#include "tst_practice.moc"
