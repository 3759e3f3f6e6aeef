#include "report/result_json.h"

namespace suyang::report {

using namespace Qt::StringLiterals;

namespace {

qsizetype at(std::size_t index)
{
    return static_cast<qsizetype>(index);
}

QString stateName(session::StepState state)
{
    switch (state) {
    case session::StepState::Open:
        return u"open"_s;
    case session::StepState::Later:
        return u"later"_s;
    case session::StepState::Done:
        break;
    }
    return u"done"_s;
}

QString signName(session::Sign sign)
{
    switch (sign) {
    case session::Sign::Good:
        return u"good"_s;
    case session::Sign::Fair:
        return u"fair"_s;
    case session::Sign::StartHere:
        return u"start-here"_s;
    case session::Sign::NotAsked:
        break;
    }
    return u"not-asked"_s;
}

QJsonObject dimensionJson(const session::DimensionResult &result, const wording::Voice &voice)
{
    QJsonObject probabilities;
    for (std::size_t b = 0; b < result.bandProbabilities.size(); ++b)
        probabilities.insert(voice.framework.bands[at(b)].id, result.bandProbabilities[b]);
    return {{u"id"_s, voice.framework.dimensions[at(result.dimension)].id},
        {u"theta"_s, result.theta}, {u"se"_s, result.sd}, {u"level"_s, result.level},
        {u"band"_s, voice.framework.bands[at(result.band)].id},
        {u"band_probabilities"_s, probabilities}, {u"answered"_s, result.answered},
        {u"rapid_answers"_s, result.rapidAnswers},
        {u"answered_very_fast"_s, result.answeredVeryFast},
        {u"words"_s, wording::levelWords(voice, result.word)}};
}

} // namespace

QJsonArray pathJson(
    const session::LearningPath &path, const session::Content &content, const QString &language)
{
    QJsonArray steps;
    const wording::Voice voice {content.framework, language};
    for (const session::PathStep &step : path.steps) {
        steps.append(QJsonObject {{u"node"_s, content.framework.nodes[at(step.node)].id},
            {u"reason"_s, wording::reasonsText(step.reasons)}, {u"minutes"_s, step.minutes},
            {u"state"_s, stateName(step.state)},
            {u"resources"_s, QJsonArray::fromStringList(step.resources)},
            {u"can_do"_s, wording::canDo(voice, step.node)}, {u"lesson"_s, QString()}});
    }
    return steps;
}

QJsonObject resultJson(const session::LiteracyProfile &profile, const session::LearningPath &path,
    const session::Content &content, const QString &language)
{
    const wording::Voice voice {content.framework, language};
    QJsonArray dimensions;
    for (const session::DimensionResult &result : profile.dimensions)
        dimensions.append(dimensionJson(result, voice));
    QJsonArray competences;
    for (const session::CompetenceResult &result : profile.competences) {
        competences.append(
            QJsonObject {{u"id"_s, content.framework.competences[at(result.competence)].code},
                {u"sign"_s, signName(result.sign)}, {u"answered"_s, result.answered}});
    }
    return {{u"type"_s, u"result"_s}, {u"attempt"_s, profile.attempt},
        {u"audience"_s, profile.audience}, {u"answered"_s, profile.answered},
        {u"dimensions"_s, dimensions}, {u"competences"_s, competences},
        {u"path"_s, pathJson(path, content, language)}};
}

} // namespace suyang::report
