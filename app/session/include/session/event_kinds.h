#pragma once

#include <QString>

/// The names of events in the store. Written for good: a name is never given a second meaning.
namespace suyang::session::event_kinds {

inline const QString Consent = QStringLiteral("consent-given");
inline const QString AboutYou = QStringLiteral("about-you");
inline const QString SelfRating = QStringLiteral("self-rating");
inline const QString AttemptStarted = QStringLiteral("attempt-started");
inline const QString Answered = QStringLiteral("answered");
inline const QString Skipped = QStringLiteral("skipped");
inline const QString Paused = QStringLiteral("paused");
inline const QString AttemptFinished = QStringLiteral("attempt-finished");
inline const QString AttemptAbandoned = QStringLiteral("attempt-abandoned");
inline const QString StepDone = QStringLiteral("step-done");
inline const QString StepReopened = QStringLiteral("step-reopened");

} // namespace suyang::session::event_kinds
