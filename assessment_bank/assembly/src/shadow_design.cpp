#include "assembly/shadow_design.h"

#include "assembly/assemble.h"
#include "assembly/blueprint_rules.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace suyang::assembly {

ShadowDesign::ShadowDesign(std::shared_ptr<const engine::TestDesign> design)
    : m_design(std::move(design))
    , m_rules(blueprintRules(*m_design))
    , m_competences(m_design->competences())
{
    for (std::size_t i = 0; i < m_design->pool().size(); ++i) {
        m_competences[m_design->pool()[i].competence].push_back({i, 1.0});
        if (m_design->pool()[i].longTask)
            m_longTasks.push_back({i, 1.0});
    }
    for (const std::vector<Term> &items : m_competences)
        m_mostOf.push_back(items.size());
    for (const TestRule &rule : m_rules.rules) {
        if (rule.group != static_cast<std::size_t>(BlueprintGroup::Competences))
            continue;
        std::size_t &most = m_mostOf[m_design->pool()[rule.terms.front().item].competence];
        most = std::min(most, static_cast<std::size_t>(rule.most));
    }
}

Result<std::shared_ptr<const ShadowDesign>> ShadowDesign::create(
    std::shared_ptr<const engine::TestDesign> design)
{
    if (design->settings().criterion == engine::CriterionKind::AInformation) {
        return fail(ErrorCode::OutOfRange,
            "a-info has no value until every dimension was asked about: no shadow test can use it");
    }
    std::shared_ptr<const ShadowDesign> result(new ShadowDesign(std::move(design)));
    const std::vector<double> values(result->design().pool().size(), 0.0);
    std::vector<std::size_t> free(values.size());
    std::iota(free.begin(), free.end(), std::size_t {0});
    const auto possible = assemble({result->rules(), values, {}, free});
    if (!possible)
        return possible.error();
    return result;
}

} // namespace suyang::assembly
