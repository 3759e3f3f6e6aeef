#include "session/literacy_profile.h"

#include "engine/classification.h"
#include "session/competence_ability.h"
#include "session/rapid_answers.h"

#include <algorithm>
#include <cmath>

namespace suyang::session {

namespace {

std::size_t largest(const std::vector<double> &values)
{
    return static_cast<std::size_t>(std::ranges::max_element(values) - values.begin());
}

/// Questions that bring the SD down to the stop rule, with the information of a well-chosen item.
int itemsToClear(double sd, const bank::EngineSettings &settings)
{
    constexpr double InformationPerItem = 0.2;
    const double missing = 1.0 / (settings.stopSd * settings.stopSd) - 1.0 / (sd * sd);
    const int items = static_cast<int>(std::ceil(std::max(0.0, missing) / InformationPerItem));
    return std::clamp(items, 4, 12);
}

DimensionResult dimensionResult(const engine::JointPosterior &posterior, std::size_t dimension,
    const AttemptRecord &attempt, const bank::Framework &framework)
{
    const engine::Marginal shown = posterior.marginal(dimension);
    const engine::Interval interval = engine::centralInterval(shown, framework.words.interval);
    DimensionResult result;
    result.dimension = dimension;
    result.theta = posterior.estimate().mean[dimension];
    result.sd = posterior.estimate().sd[dimension];
    result.bandProbabilities = engine::bandProbabilities(shown, framework.scale.bandCuts);
    result.band = largest(result.bandProbabilities);
    result.level
        = static_cast<int>(largest(engine::bandProbabilities(shown, framework.scale.levelCuts)))
        + 1;
    const AnswerPace pace = answerPace(attempt, dimension, framework.engine.rapid);
    result.answered = pace.answered;
    result.rapidAnswers = pace.rapid;
    result.answeredVeryFast = pace.veryFast;
    result.word = wordFor(result.bandProbabilities, result.answered, framework.words);
    result.low = ladderPosition(interval.low, framework.scale);
    result.estimate = ladderPosition(result.theta, framework.scale);
    result.high = ladderPosition(interval.high, framework.scale);
    if (result.word.kind == WordKind::Unclear)
        result.moreItems = itemsToClear(posterior.estimate().sd[dimension], framework.engine);
    return result;
}

std::size_t targetBand(
    const bank::Audience &audience, const bank::Framework &framework, std::size_t competence)
{
    const bank::Competence &c = framework.competences[static_cast<qsizetype>(competence)];
    const QString dimension = framework.dimensions[static_cast<qsizetype>(c.dimension)].id;
    const QString band = audience.target.value(c.code, audience.target.value(dimension));
    return framework.bandIndex(band).value_or(0);
}

QList<CompetenceResult> competenceSigns(const AttemptRecord &attempt, const Content &content)
{
    QList<CompetenceResult> result;
    const auto abilities = competenceAbilities(attempt, content.framework);
    const bank::Audience *audience = content.framework.audience(attempt.audience);
    for (std::size_t c = 0; c < abilities.size(); ++c) {
        CompetenceResult sign {c, Sign::NotAsked, abilities[c].answers};
        if (abilities[c].answers > 0 && audience) {
            const auto band = targetBand(*audience, content.framework, c);
            const double centre = content.framework.bands[static_cast<qsizetype>(band)].centre;
            const double p = probabilityAbove(abilities[c], centre);
            const bank::PathSettings &path = content.framework.path;
            sign.sign = p >= path.ready ? Sign::Good
                : p >= 1.0 - path.ready ? Sign::Fair
                                        : Sign::StartHere;
        }
        result.append(sign);
    }
    return result;
}

QStringList strengthsOf(const AttemptRecord &attempt)
{
    QList<AnswerRecord> solved;
    for (const AnswerRecord &answer : attempt.answers) {
        if (answer.score == answer.highest)
            solved.append(answer);
    }
    std::ranges::stable_sort(solved, [](const AnswerRecord &left, const AnswerRecord &right) {
        return left.parameters.b[0] > right.parameters.b[0];
    });
    QStringList items;
    QList<std::size_t> taken;
    for (const AnswerRecord &answer : solved) {
        if (items.size() < 3 && !taken.contains(answer.competence)) {
            items.append(answer.item);
            taken.append(answer.competence);
        }
    }
    return items;
}

/// Picks the headline from the dimensions that are clear: the strongest, and the one farthest
/// below the audience's target.
void chooseHeadline(LiteracyProfile &profile, const Content &content)
{
    const bank::Audience *audience = content.framework.audience(profile.audience);
    double best = 0.0;
    double widest = 0.0;
    for (const DimensionResult &d : profile.dimensions) {
        if (d.word.kind == WordKind::Unclear || !audience)
            continue;
        if (!profile.strongest || d.theta > best) {
            profile.strongest = d.dimension;
            best = d.theta;
        }
        const QString id = content.framework.dimensions[static_cast<qsizetype>(d.dimension)].id;
        const auto band = content.framework.bandIndex(audience->target.value(id)).value_or(0);
        const double gap = content.framework.bands[static_cast<qsizetype>(band)].centre - d.theta;
        if (!profile.startWith || gap > widest) {
            profile.startWith = d.dimension;
            widest = gap;
        }
    }
    if (profile.strongest == profile.startWith)
        profile.strongest.reset();
}

SelfView selfView(const DimensionResult &result, const QString &rated, const Content &content)
{
    const auto band = content.framework.bandIndex(rated);
    if (!band || result.word.kind == WordKind::Unclear)
        return SelfView::NotRated;
    if (*band < result.word.lower)
        return SelfView::MeasuredHigher;
    return *band > result.word.upper ? SelfView::MeasuredLower : SelfView::AboutEqual;
}

} // namespace

LevelWord wordFor(
    const std::vector<double> &bandProbabilities, int answers, const bank::WordSettings &settings)
{
    if (answers < settings.minimumAnswers)
        return {};
    const std::size_t first = largest(bandProbabilities);
    if (bandProbabilities[first] >= settings.oneBand)
        return {WordKind::OneBand, first, first};
    std::size_t second = first;
    double secondValue = -1.0;
    for (std::size_t i = 0; i < bandProbabilities.size(); ++i) {
        if (i != first && bandProbabilities[i] > secondValue) {
            second = i;
            secondValue = bandProbabilities[i];
        }
    }
    const bool adjacent = first + 1 == second || second + 1 == first;
    if (adjacent && bandProbabilities[first] + secondValue >= settings.twoBands)
        return {WordKind::BetweenBands, std::min(first, second), std::max(first, second)};
    return {};
}

double ladderPosition(double theta, const bank::ScaleSettings &scale)
{
    std::vector<double> borders {scale.lowest};
    borders.insert(borders.end(), scale.bandCuts.begin(), scale.bandCuts.end());
    borders.push_back(scale.highest);
    if (theta <= borders.front())
        return 0.0;
    for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
        if (theta < borders[i + 1])
            return static_cast<double>(i) + (theta - borders[i]) / (borders[i + 1] - borders[i]);
    }
    return static_cast<double>(borders.size() - 1);
}

LiteracyProfile literacyProfile(
    const AttemptRecord &attempt, const ProfileRecord &profile, const Content &content)
{
    LiteracyProfile result;
    result.attempt = attempt.id;
    result.audience = attempt.audience;
    result.takenAt = attempt.lastAt;
    result.answered = static_cast<int>(attempt.answers.size());
    result.milliseconds = attempt.milliseconds();
    const engine::JointPosterior posterior = attempt.posterior();
    for (std::size_t d = 0; d < posterior.dimensions(); ++d) {
        const auto dimension = dimensionResult(posterior, d, attempt, content.framework);
        const QString id = content.framework.dimensions[static_cast<qsizetype>(d)].id;
        result.selfViews.append(selfView(dimension, profile.selfRating.value(id), content));
        result.dimensions.append(dimension);
    }
    result.competences = competenceSigns(attempt, content);
    result.strengths = strengthsOf(attempt);
    chooseHeadline(result, content);
    return result;
}

} // namespace suyang::session
