#pragma once

#include "base/result.h"
#include "engine/item_selector.h"
#include "engine/test_design.h"
#include "simulation/study.h"

#include <QJsonObject>

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace suyang::cli {

/// How well the tests of a study kept the rules of a whole test (see blueprintRules()).
struct RuleReport
{
    std::size_t brokenTests = 0;
    std::vector<std::string> groups;
    std::vector<std::size_t> brokenIn; ///< tests that broke a group, one a group
    std::size_t chosenByNeed = 0; ///< questions for which no shadow test could be assembled
};

/// What makes the selector of each test: nothing for "need", shadow tests for "shadow". Fails with
/// OutOfRange for another name or an exposure rule that does not go with it, or with the errors of
/// ShadowDesign::create().
Result<std::function<std::unique_ptr<engine::ItemSelector>()>> selectorFor(
    const std::string &selection, const std::shared_ptr<const engine::TestDesign> &design);

RuleReport reportRules(
    const engine::TestDesign &design, std::span<const simulation::PersonOutcome> outcomes);
QJsonObject toJson(const RuleReport &report);

} // namespace suyang::cli
