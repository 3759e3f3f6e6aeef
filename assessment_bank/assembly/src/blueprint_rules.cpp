#include "assembly/blueprint_rules.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace suyang::assembly {

namespace {

using engine::PoolItem;
using engine::TestDesign;

constexpr double Slack = 1e-9;

/// Collects the items for which `holds`.
template <typename Predicate>
std::vector<Term> termsWhere(const TestDesign &design, Predicate &&holds)
{
    std::vector<Term> terms;
    for (std::size_t i = 0; i < design.pool().size(); ++i) {
        if (holds(design.pool()[i]))
            terms.push_back({i, 1.0});
    }
    return terms;
}

class RuleMaker
{
public:
    explicit RuleMaker(const TestDesign &design)
        : m_design(design)
        , m_length(static_cast<double>(design.settings().maximumItems))
    {
        m_rules.groups = {"families", "enemies", "length", "order", "dimensions", "competences",
            "stressed competences"};
    }

    TestRules make()
    {
        addFamilies();
        addEnemies();
        add(BlueprintGroup::Length, termsWhere(m_design, [](const PoolItem &) { return true; }),
            m_length, m_length);
        addOrder();
        for (std::size_t d = 0; d < m_design.settings().mix.size(); ++d)
            addDimension(d);
        return std::move(m_rules);
    }

private:
    void add(BlueprintGroup group, std::vector<Term> terms, double least, double most)
    {
        m_rules.rules.push_back({static_cast<std::size_t>(group), std::move(terms), least, most});
    }

    void addFamilies()
    {
        std::map<std::size_t, std::vector<Term>> families;
        for (std::size_t i = 0; i < m_design.pool().size(); ++i)
            families[m_design.pool()[i].family].push_back({i, 1.0});
        for (auto &[family, terms] : families) {
            if (terms.size() > 1)
                add(BlueprintGroup::Families, std::move(terms), 0.0, 1.0);
        }
    }

    void addEnemies()
    {
        for (std::size_t i = 0; i < m_design.pool().size(); ++i) {
            std::vector<std::size_t> others;
            for (const std::size_t other : m_design.clashing(i)) {
                // Clashes of one family are a rule of their own.
                if (other > i && m_design.pool()[other].family != m_design.pool()[i].family)
                    others.push_back(other);
            }
            std::ranges::sort(others);
            others.erase(std::unique(others.begin(), others.end()), others.end());
            for (const std::size_t other : others)
                add(BlueprintGroup::Enemies, {{i, 1.0}, {other, 1.0}}, 0.0, 1.0);
        }
    }

    void addOrder()
    {
        const double half = std::floor((m_length + 1.0) / 2.0);
        add(BlueprintGroup::Order,
            termsWhere(m_design, [](const PoolItem &item) { return item.longTask; }), 0.0, half);
        for (std::size_t c = 0; c < m_design.competences(); ++c) {
            std::vector<Term> terms
                = termsWhere(m_design, [c](const PoolItem &item) { return item.competence == c; });
            if (static_cast<double>(terms.size()) > half)
                add(BlueprintGroup::Order, std::move(terms), 0.0, half);
        }
    }

    void addDimension(std::size_t dimension)
    {
        const double planned = m_design.settings().mix[dimension] * m_length;
        const double least = std::floor(planned + Slack);
        const double most = std::ceil(planned - Slack);
        std::map<std::size_t, std::vector<Term>> competences;
        std::vector<Term> terms;
        for (const std::size_t item : m_design.itemsOf(dimension)) {
            terms.push_back({item, 1.0});
            competences[m_design.pool()[item].competence].push_back({item, 1.0});
        }
        add(BlueprintGroup::Dimensions, std::move(terms), least, most);
        if (competences.empty())
            return;
        const auto count = static_cast<double>(competences.size());
        const double fewest = std::floor(least / count);
        const double odd = least - fewest * count;
        const auto stressed = static_cast<double>(std::ranges::count_if(
            competences, [&](const auto &entry) { return m_design.isStressed(entry.first); }));
        for (auto &[competence, items] : competences) {
            if (m_design.isStressed(competence) && stressed <= odd)
                add(BlueprintGroup::Stressed, items, fewest + 1.0, m_length);
            add(BlueprintGroup::Competences, std::move(items), fewest, std::ceil(most / count));
        }
    }

    const TestDesign &m_design;
    double m_length;
    TestRules m_rules;
};

} // namespace

TestRules blueprintRules(const TestDesign &design)
{
    return RuleMaker(design).make();
}

} // namespace suyang::assembly
