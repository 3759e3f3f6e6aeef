#include "session/learning_path.h"

#include "session/competence_ability.h"

#include <algorithm>
#include <utility>

namespace suyang::session {

using namespace Qt::StringLiterals;

namespace {

qsizetype at(std::size_t index)
{
    return static_cast<qsizetype>(index);
}

/// One run of the planner over one attempt.
class Planner
{
public:
    Planner(const AttemptRecord &attempt, const ProfileRecord &profile, const Content &content,
        const bank::Audience &audience, QString language)
        : m_attempt(attempt)
        , m_profile(profile)
        , m_framework(content.framework)
        , m_audience(audience)
        , m_language(std::move(language))
    {
        const auto abilities = competenceAbilities(attempt, m_framework);
        for (const bank::Node &node : m_framework.nodes) {
            const double threshold = m_framework.bands[at(node.band)].centre;
            m_mastery.push_back(probabilityAbove(abilities[node.competence], threshold));
        }
    }

    QList<PathStep> plan()
    {
        QList<PathStep> steps = doneSteps();
        QList<PathStep> fringe;
        QList<PathStep> rest;
        for (std::size_t node = 0; node < m_mastery.size(); ++node) {
            if (!isWanted(node))
                continue;
            PathStep step = stepFor(node);
            (step.waitsFor.isEmpty() ? fringe : rest).append(step);
        }
        order(fringe);
        const qsizetype shown = std::min<qsizetype>(m_framework.path.stepsShown, fringe.size());
        for (qsizetype i = 0; i < fringe.size(); ++i)
            fringe[i].state = i < shown ? StepState::Open : StepState::Later;
        steps.append(fringe);
        steps.append(inOrderOfLearning(rest));
        return steps;
    }

    bool isAtTarget() const
    {
        for (std::size_t node = 0; node < m_mastery.size(); ++node) {
            if (isWanted(node))
                return false;
        }
        return true;
    }

private:
    bool isDone(std::size_t node) const
    {
        return m_profile.stepsDone.contains(m_framework.nodes[at(node)].id);
    }
    bool isReady(std::size_t node) const
    {
        return isDone(node) || m_mastery[node] >= m_framework.path.ready;
    }
    bool isWanted(std::size_t node) const
    {
        return m_framework.nodes[at(node)].band <= targetBand(node) && !isDone(node)
            && m_mastery[node] < m_framework.path.mastered;
    }
    bool isUrgent(std::size_t node) const
    {
        return m_framework.path.urgentNodes.contains(m_framework.nodes[at(node)].id);
    }

    /// Harm comes first: 2 for an urgent node, 1 for one that an urgent node waits for, else 0.
    int urgency(std::size_t node) const
    {
        if (isUrgent(node))
            return 2;
        const bool leads = std::ranges::any_of(m_framework.prerequisites, [&](const auto &edge) {
            return edge.from == node && isUrgent(edge.to) && isWanted(edge.to);
        });
        return leads ? 1 : 0;
    }

    std::size_t targetBand(std::size_t node) const
    {
        const auto &competence
            = m_framework.competences[at(m_framework.nodes[at(node)].competence)];
        const QString dimension = m_framework.dimensions[at(competence.dimension)].id;
        const QString band
            = m_audience.target.value(competence.code, m_audience.target.value(dimension));
        return m_framework.bandIndex(band).value_or(0);
    }

    QList<PathStep> doneSteps() const
    {
        QList<PathStep> steps;
        for (std::size_t node = 0; node < m_mastery.size(); ++node) {
            if (isDone(node)) {
                PathStep step = stepFor(node);
                step.state = StepState::Done;
                steps.append(step);
            }
        }
        return steps;
    }

    /// Wanted nodes that stand, directly or not, on this one.
    int unlocks(std::size_t node) const
    {
        std::vector<bool> behind(m_mastery.size(), false);
        QList<std::size_t> open {node};
        int count = 0;
        while (!open.isEmpty()) {
            const std::size_t here = open.takeFirst();
            for (const bank::Prerequisite &edge : m_framework.prerequisites) {
                if (edge.from != here || behind[edge.to])
                    continue;
                behind[edge.to] = true;
                open.append(edge.to);
                count += isWanted(edge.to) ? 1 : 0;
            }
        }
        return count;
    }

    PathStep stepFor(std::size_t node) const
    {
        PathStep step;
        step.node = node;
        step.mastery = m_mastery[node];
        const bank::Node &data = m_framework.nodes[at(node)];
        step.minutes = m_framework.path.minutes.value(m_framework.bands[at(data.band)].id, 20);
        for (const bank::Prerequisite &edge : m_framework.prerequisites) {
            if (edge.to == node && !isReady(edge.from))
                step.waitsFor.append(edge.from);
        }
        step.reasons = reasonsFor(node);
        step.resources = resourcesFor(node);
        return step;
    }

    QList<Reason> reasonsFor(std::size_t node) const
    {
        const bank::Node &data = m_framework.nodes[at(node)];
        const auto missed = std::ranges::count_if(m_attempt.answers, [&](const AnswerRecord &a) {
            return a.competence == data.competence && a.score < a.highest;
        });
        QList<Reason> reasons;
        if (isUrgent(node))
            reasons.append({ReasonKind::PreventsHarm, 0});
        if (missed > 0)
            reasons.append({ReasonKind::MissedQuestions, static_cast<int>(missed)});
        if (m_audience.stress.contains(m_framework.competences[at(data.competence)].code))
            reasons.append({ReasonKind::MattersForYou, 0});
        if (const int behind = unlocks(node); behind > 1)
            reasons.append({ReasonKind::OpensOthers, behind});
        if (reasons.isEmpty())
            reasons.append({ReasonKind::BelowTarget, 0});
        return reasons;
    }

    QStringList resourcesFor(std::size_t node) const
    {
        const bank::Node &data = m_framework.nodes[at(node)];
        const QString code = m_framework.competences[at(data.competence)].code;
        const int low = static_cast<int>(2 * data.band) + 1;
        const QString family = m_language.section(u'-', 0, 0);
        QList<std::pair<int, QString>> ranked;
        for (const bank::Resource &r : m_framework.resources) {
            const bool known = r.confidence == u"P" || r.confidence == u"C";
            const bool fits = r.competences.contains(code) && r.lowestLevel <= low + 1
                && r.highestLevel >= low && r.languages.contains(family);
            if (!known || !fits || r.reachable == u"unlikely")
                continue;
            const int rank = (r.checkedOn.isValid() ? 0 : 4) + (r.reachable == u"yes" ? 0 : 2)
                + (r.confidence == u"P" ? 0 : 1);
            ranked.append({rank, r.id});
        }
        std::ranges::sort(ranked);
        QStringList ids;
        for (qsizetype i = 0; i < std::min<qsizetype>(3, ranked.size()); ++i)
            ids.append(ranked[i].second);
        return ids;
    }

    double value(const PathStep &step) const
    {
        const bank::PathSettings &path = m_framework.path;
        const bank::Node &data = m_framework.nodes[at(step.node)];
        const QString code = m_framework.competences[at(data.competence)].code;
        const double stress = m_audience.stress.contains(code) ? path.stressWeight : 1.0;
        const double urgency = isUrgent(step.node) ? 1.0 + path.urgentBonus : 1.0;
        const double unlocking = 1.0 + path.unlockWeight * unlocks(step.node);
        return (1.0 - step.mastery) * stress * urgency * unlocking / step.minutes;
    }

    std::size_t dimensionOf(const PathStep &step) const
    {
        return m_framework.competences[at(m_framework.nodes[at(step.node)].competence)].dimension;
    }

    /// Urgent nodes and what leads to them first; then by value, but not twice in a row the same
    /// dimension while another one is nearly as good.
    void order(QList<PathStep> &fringe) const
    {
        struct Ranked
        {
            int urgency;
            double worth;
            PathStep step;
        };
        QList<Ranked> open;
        for (const PathStep &step : std::as_const(fringe))
            open.append({urgency(step.node), value(step), step});
        std::ranges::stable_sort(open, [](const Ranked &left, const Ranked &right) {
            return left.urgency != right.urgency ? left.urgency > right.urgency
                                                 : left.worth > right.worth;
        });
        constexpr double NearlyAsGood = 0.6;
        QList<PathStep> result;
        while (!open.isEmpty()) {
            qsizetype pick = 0;
            if (!result.isEmpty() && dimensionOf(open[0].step) == dimensionOf(result.last())) {
                for (qsizetype i = 1; i < open.size(); ++i) {
                    if (open[i].urgency == open[0].urgency
                        && open[i].worth >= NearlyAsGood * open[0].worth
                        && dimensionOf(open[i].step) != dimensionOf(result.last())) {
                        pick = i;
                        break;
                    }
                }
            }
            result.append(open.takeAt(pick).step);
        }
        fringe = result;
    }

    /// Steps that wait for others, each after what it waits for.
    QList<PathStep> inOrderOfLearning(QList<PathStep> rest) const
    {
        QList<PathStep> result;
        std::vector<bool> waiting(m_mastery.size(), false);
        for (const PathStep &step : std::as_const(rest))
            waiting[step.node] = true;
        while (!rest.isEmpty()) {
            qsizetype pick = 0; // the graph has no circle, so one is always free
            for (qsizetype i = 0; i < rest.size(); ++i) {
                const bool free = std::ranges::none_of(
                    rest[i].waitsFor, [&](std::size_t node) { return waiting[node]; });
                if (free) {
                    pick = i;
                    break;
                }
            }
            waiting[rest[pick].node] = false;
            result.append(rest.takeAt(pick));
        }
        return result;
    }

    const AttemptRecord &m_attempt;
    const ProfileRecord &m_profile;
    const bank::Framework &m_framework;
    const bank::Audience &m_audience;
    QString m_language;
    std::vector<double> m_mastery;
};

} // namespace

LearningPath learningPath(const AttemptRecord &attempt, const ProfileRecord &profile,
    const Content &content, const QString &language)
{
    LearningPath path;
    const bank::Audience *audience = content.framework.audience(attempt.audience);
    if (!audience || attempt.answers.size() < content.framework.path.minimumAnswers)
        return path;
    path.weeklyMinutes = audience->weeklyMinutes;
    Planner planner(attempt, profile, content, *audience, language);
    path.advice = planner.isAtTarget() ? PathAdvice::AtTarget : PathAdvice::Follow;
    path.steps = planner.plan();
    return path;
}

} // namespace suyang::session
