#pragma once

#include "assembly/test_rules.h"
#include "base/result.h"
#include "engine/item_selector.h"
#include "engine/test_design.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace suyang::assembly {

/// What all tests that choose by shadow tests share. Immutable, so that any number of tests may run
/// on it at once.
class ShadowDesign
{
public:
    /// Fails with the errors of assemble() when not even the first full-length test can be put
    /// together, or with OutOfRange for a criterion without a value in the first questions.
    static Result<std::shared_ptr<const ShadowDesign>> create(
        std::shared_ptr<const engine::TestDesign> design);

    const engine::TestDesign &design() const noexcept { return *m_design; }
    const TestRules &rules() const noexcept { return m_rules; }
    /// The items of each competence, in the order of the pool.
    const std::vector<std::vector<Term>> &competences() const noexcept { return m_competences; }
    /// How many of them a test holds at most by the blueprint, or by their number.
    std::size_t mostOf(std::size_t competence) const { return m_mostOf[competence]; }
    const std::vector<Term> &longTasks() const noexcept { return m_longTasks; }

private:
    explicit ShadowDesign(std::shared_ptr<const engine::TestDesign> design);

    std::shared_ptr<const engine::TestDesign> m_design;
    TestRules m_rules;
    std::vector<std::vector<Term>> m_competences;
    std::vector<std::size_t> m_mostOf;
    std::vector<Term> m_longTasks;
};

} // namespace suyang::assembly
