#pragma once

#include "base/result.h"
#include "engine/selection_explanation.h"
#include "session/attempt_record.h"
#include "session/content.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace suyang::session {

/// What a replay found different from the record.
enum class ReplaySubject {
    ItemVersion, ///< the bank holds another version of the item, or none
    Parameters, ///< the item's frozen parameters are not those of the same bank
    ChosenItem, ///< the engine chooses another item, or none
    Ability, ///< an estimate or SD is not the same to the last bit
    Score, ///< the response earns other points
    End, ///< the record ends where the engine goes on, or the other way round
};

/// The first thing that differs. Texts are item ids, versions or numbers.
struct ReplayDifference
{
    ReplaySubject subject = ReplaySubject::ChosenItem;
    int position = 0; ///< of the question, from 1; one more than the answers: the end
    QString recorded;
    QString replayed; ///< empty: there is none
    bool atEnd = false; ///< after the last answer

    bool operator==(const ReplayDifference &) const = default;
};

/// Why a question was chosen, in numbers; items are places in AttemptReplay::pool.
using ChoiceExplanation = engine::SelectionExplanation;

/// A question that was asked again with the same outcome.
struct ReplayedQuestion
{
    AnswerRecord answer;
    QStringList putAside = {}; ///< items put aside since the answer before
    /// Recomputed estimate and SD of every dimension when the question was chosen.
    std::vector<double> theta = {};
    std::vector<double> sd = {};
    ChoiceExplanation why = {};
};

/// What a record from before it was kept cannot prove.
enum class ReplayGap {
    Ability, ///< the estimate at each question
    Marks, ///< which items were barred or held back at the start
    Pool, ///< the fingerprint of the item pool
};

/// A stored attempt run once more. It replays when nothing differs; then choices, scores, estimates
/// and end are those of the record, bit for bit.
struct AttemptReplay
{
    QString attempt;
    QString recordedEngine;
    QString engine; ///< of this program
    QString recordedBank; ///< version
    QString bank;
    std::optional<bool> samePool; ///< nothing when the record does not tell
    QStringList pool; ///< item ids
    QList<ReplayedQuestion> questions; ///< up to the first difference
    std::vector<double> theta; ///< after the last of them
    std::vector<double> sd;
    std::optional<ReplayDifference> difference;
    QList<ReplayGap> gaps;

    bool replays() const { return !difference; }
};

/// Rebuilds the test from the record alone, question by question, and compares. Another version of
/// engine or bank is no difference by itself: as long as every step agrees, the record stands.
/// Fails with OutOfRange or NoEligibleItem when record and bank make no test at all.
Result<AttemptReplay> replayAttempt(const AttemptRecord &record, const Content &content);

} // namespace suyang::session
