#include "simulate_selection.h"

#include "assembly/blueprint_rules.h"
#include "assembly/shadow_selector.h"

namespace suyang::cli {

using namespace Qt::StringLiterals;

Result<std::function<std::unique_ptr<engine::ItemSelector>()>> selectorFor(
    const std::string &selection, const std::shared_ptr<const engine::TestDesign> &design)
{
    using Made = std::function<std::unique_ptr<engine::ItemSelector>()>;
    if (selection == "need")
        return Made {};
    if (selection != "shadow")
        return fail(ErrorCode::OutOfRange, "--selection " + selection + ": use need or shadow");
    if (design->settings().exposure.kind == engine::ExposureKind::SympsonHetter) {
        return fail(ErrorCode::OutOfRange,
            "sympson-hetter finds its lottery by choosing by need; with --selection shadow use "
            "ineligibility:R");
    }
    auto shadow = assembly::ShadowDesign::create(design);
    if (!shadow)
        return fail(shadow.error().code, "--selection shadow: " + shadow.error().detail);
    return Made {[shared = std::move(*shadow)]() -> std::unique_ptr<engine::ItemSelector> {
        return std::make_unique<assembly::ShadowSelector>(shared);
    }};
}

RuleReport reportRules(
    const engine::TestDesign &design, std::span<const simulation::PersonOutcome> outcomes)
{
    const assembly::TestRules rules = assembly::blueprintRules(design);
    RuleReport report;
    report.groups = rules.groups;
    report.brokenIn.assign(rules.groups.size(), 0);
    for (const simulation::PersonOutcome &outcome : outcomes) {
        // A test that was precise enough early is not short of anything.
        const bool isFinished = outcome.asked.size() == design.settings().maximumItems
            || outcome.stopped == engine::StopReason::NoItem;
        const auto broken = assembly::brokenGroups(rules, outcome.asked, isFinished);
        for (const std::size_t group : broken)
            ++report.brokenIn[group];
        report.brokenTests += broken.empty() ? 0U : 1U;
        report.chosenByNeed += outcome.chosenByNeed;
    }
    return report;
}

QJsonObject toJson(const RuleReport &report)
{
    QJsonObject groups;
    for (std::size_t g = 0; g < report.groups.size(); ++g)
        groups.insert(
            QString::fromStdString(report.groups[g]), static_cast<qint64>(report.brokenIn[g]));
    return {{u"broken_tests"_s, static_cast<qint64>(report.brokenTests)}, {u"broken_in"_s, groups},
        {u"chosen_by_need"_s, static_cast<qint64>(report.chosenByNeed)}};
}

} // namespace suyang::cli
