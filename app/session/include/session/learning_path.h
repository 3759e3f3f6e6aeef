#pragma once

#include "session/attempt_record.h"
#include "session/content.h"
#include "session/profile_record.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace suyang::session {

enum class StepState {
    Open, ///< to do now
    Later, ///< after the open ones
    Done,
};

/// Why a step is there; the words are made by the wording layer.
enum class ReasonKind {
    PreventsHarm, ///< one of the urgent security nodes
    MissedQuestions, ///< `count` questions of this competence were not solved
    MattersForYou, ///< on the audience's list
    OpensOthers, ///< `count` later steps stand on it
    BelowTarget, ///< still below what the audience aims for
};

struct Reason
{
    ReasonKind kind = ReasonKind::BelowTarget;
    int count = 0;
};

struct PathStep
{
    std::size_t node = 0;
    StepState state = StepState::Later;
    double mastery = 0.0; ///< probability that it is known already
    int minutes = 0;
    QList<Reason> reasons; ///< never empty, the strongest first
    QList<std::size_t> waitsFor; ///< nodes that are better learnt before
    QStringList resources; ///< ids of the catalogue, best first, at most 3
};

enum class PathAdvice {
    Follow, ///< there are steps
    TooFewAnswers, ///< the test was broken off; nothing is claimed
    AtTarget, ///< everything aimed for is known: help others
};

/// What to learn next after a finished attempt.
struct LearningPath
{
    PathAdvice advice = PathAdvice::TooFewAnswers;
    QList<PathStep> steps; ///< in the order to follow; at most three are Open
    int weeklyMinutes = 0;
};

/// The outer fringe of the 96-node graph (Doignon and Falmagne's knowledge spaces, with posterior
/// mastery in place of yes and no), ordered by value a minute; open urgent security nodes first,
/// dimensions alternating. Deterministic. `language` filters the resources.
LearningPath learningPath(const AttemptRecord &attempt, const ProfileRecord &profile,
    const Content &content, const QString &language);

} // namespace suyang::session
