#pragma once

#include "base/result.h"
#include "engine/item_model.h"
#include "engine/joint_posterior.h"
#include "session/event.h"
#include "session/test_plan.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace suyang::session {

/// One stored answer with everything that its score depends on.
struct AnswerRecord
{
    int position = 0; ///< from 1
    QString item;
    int version = 1;
    std::size_t dimension = 0;
    std::size_t competence = 0;
    engine::ItemParameters parameters;
    std::size_t score = 0;
    std::size_t highest = 1;
    bool dontKnow = false;
    QJsonValue response; ///< null for "I don't know yet"
    qint64 milliseconds = 0;
    /// Estimate and SD of every dimension when the question was chosen; empty in records from
    /// before they were kept.
    std::vector<double> theta = {};
    std::vector<double> sd = {};
    int expectedSeconds = 0; ///< of the item, by its author; 0 in records from before it was kept
};

enum class AttemptState {
    Running, ///< begun, perhaps paused; can be resumed
    Finished,
    Abandoned, ///< given up in favour of a new one
};

/// An attempt as its events tell it. The prior, the rules and the parameters are those of the day
/// it was taken, so its result never changes when the bank does.
struct AttemptRecord
{
    QString id;
    QString audience;
    QString language;
    quint64 seed = 0;
    QString engineVersion;
    QString bankVersion;
    QString bankHash;
    QString poolHash; ///< fingerprint() of the pool at the start; empty in older records
    std::optional<TestPlan> plan;
    bool marksKept = true; ///< false in records that do not tell `barred` and `heldBack`
    QStringList barred;
    QStringList heldBack;
    QDateTime startedAt;
    QDateTime lastAt; ///< of the newest event
    AttemptState state = AttemptState::Running;
    QList<AnswerRecord> answers;
    QList<std::pair<int, QString>> skipped; ///< (answers given before, item)
    bool complete = false; ///< it ended by the stop rule, not by the person
    std::vector<double> finalTheta; ///< one a dimension, as kept at the end; empty before it
    std::vector<double> finalSd;

    qint64 milliseconds() const;
    /// REQUIRES: plan
    engine::JointPosterior posterior() const;
};

/// Folds the events of one attempt, in their order. Fails with StoreCorrupt when they tell no
/// whole story.
Result<AttemptRecord> foldAttempt(const QList<Event> &events);

} // namespace suyang::session
