#pragma once

#include "session/assessment.h"
#include "session/profile_record.h"
#include "session/replay_attempt.h"
#include "session/simulated_learner.h"
#include "support/answers.h"
#include "support/memory_ports.h"
#include "support/shipped_content.h"

#include <QJsonDocument>
#include <QTest>

namespace suyang::test {

using namespace session;
using namespace Qt::StringLiterals;

enum class Style {
    Right,
    Wrong,
    Mixed,
    DontKnow,
    Learner, ///< answers as a person of middle ability would
    PutAside, ///< puts a question of every block aside
    Resumed, ///< a new program after every answer
    StoppedEarly,
};

/// The events as a store gives them back: through JSON text.
inline QList<Event> throughText(QList<Event> events)
{
    for (Event &event : events)
        event.body
            = QJsonDocument::fromJson(QJsonDocument(event.body).toJson(QJsonDocument::Compact))
                  .object();
    return events;
}

inline void answerOne(Assessment &assessment, Style style, const SimulatedLearner &learner)
{
    const Question &question = *assessment.question();
    const bank::Item &item = *question.item;
    constexpr qint64 Time = 4000;
    if (style == Style::DontKnow) {
        QVERIFY(assessment.dontKnow(Time));
    } else if (style == Style::PutAside && question.canSkip && question.position % 4 == 2) {
        QVERIFY(assessment.skip());
    } else if (style == Style::Learner) {
        const auto &framework = shippedContent().framework;
        const auto competence = *framework.competenceIndex(item.competence);
        const QJsonValue response = learner.respond(item,
            framework.competences[static_cast<qsizetype>(competence)].dimension, question.position);
        QVERIFY(response.isNull() ? assessment.dontKnow(Time) : assessment.answer(response, Time));
    } else {
        const bool right
            = style != Style::Wrong && (style == Style::Right || question.position % 3 != 0);
        QVERIFY(assessment.answer(right ? rightResponse(item) : wrongResponse(item), Time));
    }
}

/// The events of a whole attempt, the last of `tests` by the same person.
inline QList<Event> take(const QString &audience, Style style, quint64 seed = 7, int tests = 1)
{
    MemoryEventLog events;
    MemoryExposureLog exposure;
    exposure.exposure.tests = 60; // exposure limits hold from 50 tests on
    for (qsizetype i = 0; i < 20; ++i)
        exposure.exposure.uses.insert(shippedContent().bank.items()[i * 7].id, 40);
    const AssessmentPorts ports {events, exposure, noon};
    const SimulatedLearner learner({0.4, -0.3, 0.8, 0.0}, seed);
    for (int i = 0; i < tests; ++i) {
        auto assessment = Assessment::start(
            shippedContent(), ports, {u"p"_s, audience, u"en"_s, seed + static_cast<quint64>(i)})
                              .value();
        while (assessment->question()) {
            if (style == Style::StoppedEarly && assessment->question()->position > 9) {
                if (!assessment->finishEarly())
                    qFatal("cannot finish");
                break;
            }
            answerOne(*assessment, style, learner);
            if (style == Style::Resumed && assessment->question())
                assessment
                    = Assessment::resume(shippedContent(), ports, u"p"_s, assessment->attempt())
                          .value();
        }
    }
    return throughText(events.log);
}

inline AttemptRecord recordOf(const QList<Event> &events)
{
    return foldProfile(events).value().attempts.last();
}

inline AttemptReplay replayOf(const QList<Event> &events)
{
    return replayAttempt(recordOf(events), shippedContent()).value();
}

} // namespace suyang::test
