#include "engine/test_design.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <utility>

namespace suyang::engine {

namespace {

Result<void> checkSettings(const TestSettings &settings, std::size_t dimensions)
{
    if (!settings.mix.empty()) {
        if (settings.mix.size() != dimensions)
            return fail(ErrorCode::OutOfRange, "the mix does not fit the dimensions of the prior");
        const double total = std::accumulate(settings.mix.begin(), settings.mix.end(), 0.0);
        if (std::abs(total - 1.0) > 1e-9)
            return fail(ErrorCode::OutOfRange, "the mix does not sum to 1");
    }
    if (settings.minimumItems == 0 || settings.minimumItems > settings.maximumItems
        || settings.blockLength == 0)
        return fail(ErrorCode::OutOfRange, "the test length is not a range");
    if (!std::ranges::is_sorted(settings.classification.cuts))
        return fail(ErrorCode::OutOfRange, "the cuts between the bands do not ascend");
    return {};
}

Result<void> checkPool(const ItemPool &pool, std::size_t dimensions)
{
    for (std::size_t i = 0; i < pool.size(); ++i) {
        if (pool[i].dimension >= dimensions)
            return fail(ErrorCode::OutOfRange, "item " + std::to_string(i) + ": no such dimension");
        for (const std::size_t enemy : pool[i].enemies) {
            if (enemy >= pool.size())
                return fail(ErrorCode::OutOfRange, "item " + std::to_string(i) + ": no such enemy");
        }
    }
    return {};
}

double mostInformationOf(const ItemPool &pool, std::size_t items)
{
    double most = 0.0;
    for (const PoolItem &item : pool)
        most = std::max(most, mostInformation(std::span(&item.model, 1), items));
    return most;
}

/// Whether the choice in a dimension hangs on information alone.
bool bestItemWins(const ItemPool &pool, const TestSettings &settings)
{
    constexpr std::size_t SmallestIndexed = 100;
    const bool byInformation = settings.criterion == CriterionKind::MaximumInformation
        || settings.criterion == CriterionKind::DOptimality
        || settings.criterion == CriterionKind::AOptimality;
    const bool byRank = settings.exposure.kind == ExposureKind::None
        || settings.exposure.kind == ExposureKind::Randomesque;
    if (!byInformation || !byRank || pool.size() < SmallestIndexed)
        return false;
    std::set<std::size_t> competences;
    return std::ranges::all_of(
        pool, [&](const PoolItem &item) { return competences.insert(item.competence).second; });
}

} // namespace

Result<std::shared_ptr<const TestDesign>> TestDesign::create(
    ItemPool pool, TestSettings settings, const AbilityPrior &prior)
{
    if (pool.empty())
        return fail(ErrorCode::NoEligibleItem, "the bank has no scored item");
    if (const auto good = checkSettings(settings, prior.dimensions()); !good)
        return good.error();
    if (const auto good = checkPool(pool, prior.dimensions()); !good)
        return good.error();
    return std::shared_ptr<const TestDesign>(
        new TestDesign(std::move(pool), std::move(settings), prior));
}

TestDesign::TestDesign(ItemPool pool, TestSettings settings, const AbilityPrior &prior)
    : m_pool(std::move(pool))
    , m_settings(std::move(settings))
    , m_rule(PosteriorRule::create(prior,
          mostInformationOf(m_pool,
              m_settings.mix.empty() ? m_settings.maximumItems : m_settings.maximumItems / 2 + 1)))
{
    for (const PoolItem &item : m_pool) {
        m_models.push_back(item.model);
        m_dimensionOf.push_back(item.dimension);
    }
    m_itemsOf.resize(prior.dimensions());
    for (std::size_t i = 0; i < m_pool.size(); ++i)
        m_itemsOf[m_pool[i].dimension].push_back(i);
    for (const PoolItem &item : m_pool)
        m_competences = std::max(m_competences, item.competence + 1);
    m_stressed.assign(m_competences, false);
    for (const std::size_t competence : m_settings.stressed) {
        if (competence < m_competences)
            m_stressed[competence] = true;
    }
    std::map<std::size_t, std::vector<std::size_t>> families;
    std::vector<std::vector<std::size_t>> clashes(m_pool.size());
    for (std::size_t i = 0; i < m_pool.size(); ++i)
        families[m_pool[i].family].push_back(i);
    for (std::size_t i = 0; i < m_pool.size(); ++i) {
        for (const std::size_t twin : families[m_pool[i].family])
            clashes[i].push_back(twin);
        for (const std::size_t enemy : m_pool[i].enemies) {
            clashes[i].push_back(enemy);
            clashes[enemy].push_back(i);
        }
    }
    for (const std::vector<std::size_t> &list : clashes) {
        m_clashStart.push_back(m_clashes.size());
        m_clashes.insert(m_clashes.end(), list.begin(), list.end());
    }
    m_clashStart.push_back(m_clashes.size());
    if (bestItemWins(m_pool, m_settings)) {
        for (const std::vector<std::size_t> &items : m_itemsOf)
            m_indices.emplace_back(m_models, items);
    }
}

} // namespace suyang::engine
