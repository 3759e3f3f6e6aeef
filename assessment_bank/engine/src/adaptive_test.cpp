#include "engine/adaptive_test.h"

#include "engine/content_balance.h"
#include "engine/draw.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <string>
#include <utility>

namespace suyang::engine {

namespace {

constexpr std::uint64_t DimensionStream = 1U << 20U;
constexpr std::uint64_t OpeningStream = DimensionStream + 1;

} // namespace

Result<AdaptiveTest> AdaptiveTest::create(ItemPool pool, TestSettings settings,
    const AbilityPrior &prior, std::uint64_t seed, std::vector<bool> barred,
    std::vector<bool> heldBack)
{
    if (pool.empty())
        return fail(ErrorCode::NoEligibleItem, "the bank has no scored item");
    if (barred.size() != pool.size() || heldBack.size() != pool.size())
        return fail(ErrorCode::OutOfRange, "the item marks do not fit the pool");
    if (settings.mix.size() != prior.dimensions())
        return fail(ErrorCode::OutOfRange, "the mix does not fit the dimensions of the prior");
    const double total = std::accumulate(settings.mix.begin(), settings.mix.end(), 0.0);
    if (std::abs(total - 1.0) > 1e-9)
        return fail(ErrorCode::OutOfRange, "the mix does not sum to 1");
    if (settings.minimumItems == 0 || settings.minimumItems > settings.maximumItems
        || settings.blockLength == 0)
        return fail(ErrorCode::OutOfRange, "the test length is not a range");
    for (std::size_t i = 0; i < pool.size(); ++i) {
        if (pool[i].dimension >= prior.dimensions())
            return fail(ErrorCode::OutOfRange, "item " + std::to_string(i) + ": no such dimension");
        for (const std::size_t enemy : pool[i].enemies) {
            if (enemy >= pool.size())
                return fail(ErrorCode::OutOfRange, "item " + std::to_string(i) + ": no such enemy");
        }
    }
    return AdaptiveTest(
        std::move(pool), std::move(settings), prior, seed, std::move(barred), std::move(heldBack));
}

AdaptiveTest::AdaptiveTest(ItemPool pool, TestSettings settings, const AbilityPrior &prior,
    std::uint64_t seed, std::vector<bool> barred, std::vector<bool> heldBack)
    : m_pool(std::move(pool))
    , m_settings(std::move(settings))
    , m_posterior(prior)
    , m_seed(seed)
    , m_barred(std::move(barred))
    , m_heldBack(std::move(heldBack))
    , m_counts(prior.dimensions(), 0)
    , m_wasDeferred(m_pool.size(), false)
{
}

bool AdaptiveTest::isAllowed(std::size_t item) const
{
    if (m_barred[item] || m_wasDeferred[item])
        return false;
    const auto clashes = [&](std::size_t other) {
        return other == item || m_pool[other].family == m_pool[item].family
            || std::ranges::count(m_pool[item].enemies, other) > 0
            || std::ranges::count(m_pool[other].enemies, item) > 0;
    };
    return std::ranges::none_of(m_asked, clashes) && !(m_deferred && clashes(*m_deferred));
}

bool AdaptiveTest::fitsAfterLast(std::size_t item) const
{
    if (m_asked.empty())
        return true;
    const PoolItem &last = m_pool[m_asked.back()];
    return last.competence != m_pool[item].competence && !(last.longTask && m_pool[item].longTask);
}

bool AdaptiveTest::isPrecise() const
{
    return std::ranges::all_of(
        m_posterior.estimate().sd, [&](double sd) { return sd <= m_settings.stopSd; });
}

bool AdaptiveTest::isFinished() const
{
    return !next().has_value();
}

std::optional<Choice> AdaptiveTest::returning() const
{
    if (!m_deferred || !fitsAfterLast(*m_deferred))
        return std::nullopt;
    const PoolItem &item = m_pool[*m_deferred];
    const double theta = m_posterior.estimate().mean[item.dimension];
    const double information = item.model.information(theta);
    return Choice {{*m_deferred, information, information}, {}, true};
}

std::optional<Choice> AdaptiveTest::next() const
{
    const std::size_t n = m_asked.size();
    if (n >= m_settings.maximumItems)
        return std::nullopt;
    const bool blockIsOver
        = m_lastDeferralBlock && n / m_settings.blockLength > *m_lastDeferralBlock;
    const bool lastChance = n + 1 == m_settings.maximumItems;
    if (blockIsOver || lastChance) {
        if (const auto back = returning())
            return back;
    }
    if (n >= m_settings.minimumItems && !m_deferred && isPrecise())
        return std::nullopt;
    std::vector<std::size_t> allowed;
    for (std::size_t i = 0; i < m_pool.size(); ++i) {
        if (isAllowed(i) && fitsAfterLast(i))
            allowed.push_back(i);
    }
    if (auto choice = chooseFrom(allowed))
        return choice;
    return returning();
}

std::optional<Choice> AdaptiveTest::chooseFrom(const std::vector<std::size_t> &allowed) const
{
    // A question put aside still belongs to its dimension's share.
    std::vector<std::size_t> counts = m_counts;
    if (m_deferred)
        ++counts[m_pool[*m_deferred].dimension];
    const std::uint64_t position = m_asked.size() + m_deferrals;
    const auto order
        = dimensionsByNeed(counts, m_settings, drawAt(m_seed, position, DimensionStream));
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        std::vector<std::size_t> here;
        std::vector<std::size_t> fresh;
        for (const std::size_t item : allowed) {
            if (m_pool[item].dimension != order[rank])
                continue;
            here.push_back(item);
            if (!m_heldBack[item])
                fresh.push_back(item);
        }
        if (here.empty())
            continue;
        const Relaxed relaxed {fresh.empty(), rank > 0};
        return Choice {pickOne(fresh.empty() ? here : fresh, position), relaxed, false};
    }
    return std::nullopt;
}

Pick AdaptiveTest::pickOne(const std::vector<std::size_t> &candidates, std::uint64_t position) const
{
    const auto &theta = m_posterior.estimate().mean;
    if (m_asked.empty()) {
        return openingPick(m_pool, candidates, theta, m_settings.firstItemSuccess,
            drawAt(m_seed, position, OpeningStream));
    }
    const auto balanced = leastAskedCompetences(m_pool, candidates, m_asked, m_settings);
    const double weight
        = static_cast<double>(position) / static_cast<double>(m_settings.maximumItems);
    return progressivePick(m_pool, balanced, theta, std::min(1.0, weight), m_seed, position);
}

void AdaptiveTest::record(std::size_t item, std::size_t category)
{
    assert(item < m_pool.size());
    const PoolItem &asked = m_pool[item];
    m_posterior.add(asked.model, asked.dimension, category);
    m_asked.push_back(item);
    ++m_counts[asked.dimension];
    if (m_deferred == item)
        m_deferred.reset();
}

bool AdaptiveTest::canDefer() const
{
    const auto choice = next();
    if (!choice || choice->returned || m_deferred)
        return false;
    const std::size_t n = m_asked.size();
    const std::size_t block = n / m_settings.blockLength;
    // There must be a later question to be asked in its place.
    return m_lastDeferralBlock != block && n + 1 < m_settings.maximumItems;
}

void AdaptiveTest::defer(std::size_t item)
{
    assert(item < m_pool.size() && !m_deferred);
    m_deferred = item;
    m_wasDeferred[item] = true;
    ++m_deferrals;
    m_lastDeferralBlock = m_asked.size() / m_settings.blockLength;
}

LengthForecast AdaptiveTest::forecast() const
{
    std::vector<double> perItem(m_counts.size(), 0.0);
    const auto &theta = m_posterior.estimate().mean;
    for (std::size_t i = 0; i < m_pool.size(); ++i) {
        if (isAllowed(i)) {
            const std::size_t d = m_pool[i].dimension;
            perItem[d] = std::max(perItem[d], m_pool[i].model.information(theta[d]));
        }
    }
    return forecastLength(m_posterior.estimate(), m_settings, m_asked.size(), perItem);
}

} // namespace suyang::engine
