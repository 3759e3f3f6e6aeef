#pragma once

#include "bank/item.h"
#include "base/result.h"
#include "engine/adaptive_test.h"
#include "session/attempt_record.h"
#include "session/clock.h"
#include "session/content.h"
#include "session/event_log.h"
#include "session/exposure_log.h"
#include "session/item_pool_builder.h"

#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace suyang::session {

/// Which attempt to begin.
struct AssessmentRequest
{
    QString profile;
    QString audience = QStringLiteral("citizen");
    QString language = QStringLiteral("zh-CN");
    quint64 seed = 0;
};

/// Where an assessment keeps its record.
struct AssessmentPorts
{
    EventLog &events;
    ExposureLog &exposure;
    Clock clock;
};

/// What stands on the screen.
struct Question
{
    const bank::Item *item = nullptr;
    int position = 1; ///< number of this question
    int atMost = 32; ///< longest the test can get
    QStringList order; ///< option ids (regions, right column) in the order to show
    QMap<QString, QStringList> stepOrders; ///< scenario: the same for each step, by its id
    bool canSkip = false;
    bool isBack = false; ///< it had been put aside
    engine::LengthForecast forecast; ///< questions to come, this one included
    engine::Relaxed relaxed; ///< which soft rules gave way to choose it
};

/// One run through the adaptive test. Store first, then believe: every change is on disk before
/// the state moves on, so after a failure the same call may be made again, and after a crash
/// resume() stands at the next question.
class Assessment
{
public:
    /// Fails with NotFound (audience), NoEligibleItem or a store error.
    static Result<std::unique_ptr<Assessment>> start(
        const Content &content, const AssessmentPorts &ports, const AssessmentRequest &request);
    /// Fails with NotFound, AttemptFinished or a store error.
    static Result<std::unique_ptr<Assessment>> resume(const Content &content,
        const AssessmentPorts &ports, const QString &profile, const QString &attempt);

    /// The question to answer, or nothing when the assessment is over.
    const std::optional<Question> &question() const noexcept { return m_question; }
    bool isFinished() const noexcept { return m_record.state != AttemptState::Running; }
    const QString &attempt() const noexcept { return m_record.id; }
    const AttemptRecord &record() const noexcept { return m_record; }

    /// Keeps the answer to the current question and moves on. `milliseconds` is the time it was
    /// shown. Fails with UnexpectedAnswer, AttemptFinished or a store error; then nothing changed.
    Result<void> answer(const QJsonValue &response, qint64 milliseconds);
    /// "I don't know yet": scored as not solved, never as a guess.
    Result<void> dontKnow(qint64 milliseconds);
    /// Puts the question aside; it comes back once. Fails with Refused when the block has had one.
    Result<void> skip();
    Result<void> pause();
    /// Ends the attempt without a result page, to begin another.
    Result<void> abandon();
    /// Ends it here with what is known so far.
    Result<void> finishEarly();

private:
    Assessment(const Content &content, AssessmentPorts ports, QString profile, ItemPool pool,
        engine::AdaptiveTest test, AttemptRecord record);

    Result<void> keepAnswer(
        const QJsonValue &response, std::size_t score, std::size_t highest, qint64 milliseconds);
    Result<void> keep(const QList<Event> &events);
    Result<void> finish(const QString &reason);
    Event event(const QString &kind, const QJsonObject &body) const;
    void prepareQuestion();

    const Content m_content;
    AssessmentPorts m_ports;
    QString m_profile;
    ItemPool m_pool;
    engine::AdaptiveTest m_test;
    AttemptRecord m_record;
    std::optional<Question> m_question;
};

} // namespace suyang::session
