#include "session/profile_record.h"

#include "session/event_kinds.h"

#include <utility>

namespace suyang::session {

using namespace Qt::StringLiterals;

const AttemptRecord *ProfileRecord::running() const
{
    for (auto it = attempts.crbegin(); it != attempts.crend(); ++it) {
        if (it->state == AttemptState::Running)
            return &*it;
    }
    return nullptr;
}

const AttemptRecord *ProfileRecord::latest() const
{
    const auto all = finished();
    return all.isEmpty() ? nullptr : all.last();
}

QList<const AttemptRecord *> ProfileRecord::finished() const
{
    QList<const AttemptRecord *> result;
    for (const AttemptRecord &attempt : attempts) {
        if (attempt.state == AttemptState::Finished && !attempt.answers.isEmpty())
            result.append(&attempt);
    }
    return result;
}

const AttemptRecord *ProfileRecord::attempt(const QString &id) const
{
    for (const AttemptRecord &attempt : attempts) {
        if (attempt.id == id)
            return &attempt;
    }
    return nullptr;
}

Result<ProfileRecord> foldProfile(const QList<Event> &events)
{
    ProfileRecord record;
    QStringList order;
    QHash<QString, QList<Event>> byAttempt;
    for (const Event &event : events) {
        if (!event.attempt.isEmpty()) {
            if (!byAttempt.contains(event.attempt))
                order.append(event.attempt);
            byAttempt[event.attempt].append(event);
        } else if (event.kind == event_kinds::Consent) {
            record.consented = event.body.value(u"keep_answers"_s).toBool();
        } else if (event.kind == event_kinds::AboutYou) {
            record.about = event.body;
            record.audience = event.body.value(u"audience"_s).toString(record.audience);
        } else if (event.kind == event_kinds::SelfRating) {
            record.selfRating.clear();
            for (auto it = event.body.begin(); it != event.body.end(); ++it)
                record.selfRating.insert(it.key(), it.value().toString());
        } else if (event.kind == event_kinds::StepDone) {
            record.stepsDone.insert(event.body.value(u"node"_s).toString());
        } else if (event.kind == event_kinds::StepReopened) {
            record.stepsDone.remove(event.body.value(u"node"_s).toString());
        }
    }
    for (const QString &id : std::as_const(order)) {
        auto attempt = foldAttempt(byAttempt.value(id));
        if (!attempt)
            return attempt.error();
        record.attempts.append(std::move(*attempt));
    }
    return record;
}

} // namespace suyang::session
