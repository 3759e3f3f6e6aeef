#pragma once

#include "session/attempt_record.h"
#include "session/content.h"
#include "session/profile_record.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace suyang::session {

/// What may be said of a level, by the word rule of the framework (words in framework.json).
enum class WordKind {
    OneBand, ///< "Independent"
    BetweenBands, ///< "Independent to Skilled"
    Unclear, ///< "not clear yet"
};

struct LevelWord
{
    WordKind kind = WordKind::Unclear;
    std::size_t lower = 0; ///< band; the only one for OneBand
    std::size_t upper = 0;

    bool operator==(const LevelWord &) const = default;
};

/// The word rule alone: biggest probability, or two adjacent ones, or nothing.
LevelWord wordFor(
    const std::vector<double> &bandProbabilities, int answers, const bank::WordSettings &settings);

struct DimensionResult
{
    std::size_t dimension = 0;
    double theta = 0.0;
    double sd = 1.0; ///< of the posterior; what is not known of rated items is in it
    int level = 0; ///< most probable of the inner levels, from 1
    std::size_t band = 0; ///< most probable band
    std::vector<double> bandProbabilities;
    LevelWord word;
    int answered = 0;
    double low = 0.0; ///< the shown interval on the ladder: 0 ... number of bands
    double estimate = 0.0;
    double high = 0.0;
    int rapidAnswers = 0; ///< too fast to have been read
    bool answeredVeryFast = false; ///< so many of them that the result is less sure
    int moreItems = 0; ///< when unclear: about so many questions would make it clear
};

/// What one or two answers hint at; never a number.
enum class Sign {
    NotAsked,
    StartHere,
    Fair,
    Good,
};

struct CompetenceResult
{
    std::size_t competence = 0;
    Sign sign = Sign::NotAsked;
    int answered = 0;
};

enum class SelfView {
    NotRated,
    MeasuredHigher, ///< can do more than they said
    AboutEqual,
    MeasuredLower,
};

/// A finished attempt as people see it. Worked out from the frozen record alone, so an old result
/// never changes.
struct LiteracyProfile
{
    QString attempt;
    QString audience;
    QDateTime takenAt;
    int answered = 0;
    qint64 milliseconds = 0;
    QList<DimensionResult> dimensions;
    QList<CompetenceResult> competences;
    QStringList strengths; ///< item ids solved fully, hardest first, one a competence, at most 3
    std::optional<std::size_t> strongest; ///< dimension
    std::optional<std::size_t> startWith; ///< dimension with the widest gap to the target
    QList<SelfView> selfViews; ///< one a dimension
};

/// REQUIRES: attempt.plan and at least one answer
LiteracyProfile literacyProfile(
    const AttemptRecord &attempt, const ProfileRecord &profile, const Content &content);

/// The place of theta on the ladder, 0 at the bottom of the lowest band, each band 1 wide: the
/// bands are drawn equally wide and everything goes through this one mapping.
double ladderPosition(double theta, const bank::ScaleSettings &scale);

} // namespace suyang::session
