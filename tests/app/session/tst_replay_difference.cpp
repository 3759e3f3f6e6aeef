#include "session/event_kinds.h"
#include "taken_attempt.h"

#include <QTest>

#include <cmath>

using namespace suyang;
using namespace suyang::session;
using suyang::test::recordOf;
using suyang::test::replayOf;
using suyang::test::Style;
using suyang::test::take;
using namespace Qt::StringLiterals;

namespace {

/// The n-th answer of a log, from 1.
Event &answerEvent(QList<Event> &events, int position)
{
    for (Event &event : events) {
        if (event.kind == event_kinds::Answered
            && event.body.value(u"position"_s).toInt() == position)
            return event;
    }
    qFatal("no such answer");
}

} // namespace

class TestReplayDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheStepWhereATamperedLogDiffers_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<ReplayDifference>("difference");
        const auto differs = [](ReplaySubject subject, int position) {
            return ReplayDifference {subject, position, {}, {}, false};
        };
        QTest::newRow("score") << 0 << differs(ReplaySubject::Score, 6);
        QTest::newRow("response") << 1 << differs(ReplaySubject::Score, 6);
        QTest::newRow("item") << 2 << differs(ReplaySubject::ChosenItem, 6);
        QTest::newRow("version") << 3 << differs(ReplaySubject::ItemVersion, 6);
        QTest::newRow("estimate, in the last bit") << 4 << differs(ReplaySubject::Ability, 6);
        QTest::newRow("SD, in the last bit") << 5 << differs(ReplaySubject::Ability, 6);
        QTest::newRow("parameters") << 6 << differs(ReplaySubject::Parameters, 6);
        QTest::newRow("end, in the last bit") << 7 << differs(ReplaySubject::Ability, 0);
        QTest::newRow("seed") << 8 << differs(ReplaySubject::ChosenItem, 1);
        QTest::newRow("an answer cut out") << 9 << differs(ReplaySubject::Ability, 6);
        QTest::newRow("cut short") << 10 << differs(ReplaySubject::Ability, 0);
        QTest::newRow("dimension") << 11 << differs(ReplaySubject::Parameters, 6);
    }

    void namesTheStepWhereATamperedLogDiffers()
    {
        QFETCH(int, change);
        QFETCH(ReplayDifference, difference);
        auto events = take(u"citizen"_s, Style::Right);
        tamper(events, change);
        const auto record = recordOf(events);
        const auto replay = replayOf(events);
        QVERIFY(replay.difference);
        QCOMPARE(replay.difference->subject, difference.subject);
        const int end = static_cast<int>(record.answers.size()) + 1;
        QCOMPARE(replay.difference->position, difference.position ? difference.position : end);
        QCOMPARE(replay.difference->atEnd, difference.position == 0);
        QCOMPARE(replay.questions.size(), qsizetype(replay.difference->position - 1));
    }

private:
    static void tamper(QList<Event> &events, int change)
    {
        Event &sixth = answerEvent(events, 6);
        const auto nudge = [](Event &event, const QString &key) {
            QJsonArray numbers = event.body.value(key).toArray();
            numbers[2] = std::nextafter(numbers[2].toDouble(), 9.0);
            event.body.insert(key, numbers);
        };
        const bank::Item &item
            = *test::shippedContent().bank.item(sixth.body.value(u"item"_s).toString());
        QJsonObject parameters = sixth.body.value(u"parameters"_s).toObject();
        switch (change) {
        case 0:
            sixth.body.insert(u"score"_s, 0);
            break;
        case 1:
            sixth.body.insert(u"response"_s, test::wrongResponse(item));
            break;
        case 2:
            sixth.body.insert(u"item"_s, unaskedLike(events, item));
            break;
        case 3:
            sixth.body.insert(u"version"_s, 3);
            break;
        case 4:
            nudge(sixth, u"theta"_s);
            break;
        case 5:
            nudge(sixth, u"sd"_s);
            break;
        case 6:
            parameters.insert(u"a"_s, 1.0000001);
            sixth.body.insert(u"parameters"_s, parameters);
            break;
        case 7:
            nudge(events.last(), u"theta"_s);
            break;
        case 8:
            events.first().body.insert(u"seed"_s, u"8"_s);
            break;
        case 9:
            events.removeIf([&](const Event &event) { return event.id == sixth.id; });
            break;
        case 10:
            events.remove(events.size() - 4, 3); // the last answers, not the end
            break;
        default:
            sixth.body.insert(u"dimension"_s, (sixth.body.value(u"dimension"_s).toInt() + 1) % 4);
        }
    }

    /// An item never asked, with the frozen parameters, dimension and competence of `item`.
    static QString unaskedLike(const QList<Event> &events, const bank::Item &item)
    {
        QSet<QString> asked;
        for (const Event &event : events)
            asked.insert(event.body.value(u"item"_s).toString());
        for (const bank::Item &other : test::shippedContent().bank.items()) {
            if (!asked.contains(other.id) && other.competence == item.competence
                && other.parameters == item.parameters && other.version == item.version)
                return other.id;
        }
        for (const bank::Item &other : test::shippedContent().bank.items()) {
            if (!asked.contains(other.id))
                return other.id;
        }
        return {};
    }
};

QTEST_APPLESS_MAIN(TestReplayDifference)
#include "tst_replay_difference.moc"
