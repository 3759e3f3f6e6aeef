#include "engine/adaptive_test.h"

#include "engine/content_balance.h"
#include "engine/draw.h"
#include "engine/value_of_information.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace suyang::engine {

namespace {

constexpr std::uint64_t DimensionStream = 1U << 20U;

} // namespace

Result<AdaptiveTest> AdaptiveTest::create(ItemPool pool, TestSettings settings,
    const AbilityPrior &prior, std::uint64_t seed, std::vector<bool> barred,
    std::vector<bool> heldBack)
{
    auto design = TestDesign::create(std::move(pool), std::move(settings), prior);
    if (!design)
        return design.error();
    return create(std::move(*design), seed, std::move(barred), std::move(heldBack));
}

Result<AdaptiveTest> AdaptiveTest::create(std::shared_ptr<const TestDesign> design,
    std::uint64_t seed, std::vector<bool> barred, std::vector<bool> heldBack,
    std::unique_ptr<ItemSelector> selector)
{
    if (barred.size() != design->pool().size() || heldBack.size() != design->pool().size())
        return fail(ErrorCode::OutOfRange, "the item marks do not fit the pool");
    return AdaptiveTest(
        std::move(design), seed, std::move(barred), std::move(heldBack), std::move(selector));
}

AdaptiveTest::AdaptiveTest(std::shared_ptr<const TestDesign> design, std::uint64_t seed,
    std::vector<bool> barred, std::vector<bool> heldBack, std::unique_ptr<ItemSelector> selector)
    : m_design(std::move(design))
    , m_posterior(m_design->rule())
    , m_seed(seed)
    , m_blocked(std::move(barred))
    , m_heldBack(std::move(heldBack))
    , m_counts(m_design->dimensions(), 0)
    , m_competenceCounts(m_design->competences(), 0)
    , m_selector(std::move(selector))
{
    m_asked.reserve(std::min(settings().maximumItems, pool().size()));
    m_answers.reserve(m_asked.capacity());
    m_candidates.resize(pool().size());
    const CriterionKind kind = settings().criterion;
    if (kind != CriterionKind::MaximumInformation && kind != CriterionKind::DOptimality
        && kind != CriterionKind::AOptimality)
        m_criterion = makeCriterion(kind);
    decide();
}

bool AdaptiveTest::fitsAfterLast(std::size_t item) const
{
    if (m_asked.empty())
        return true;
    const PoolItem &last = pool()[m_asked.back()];
    return last.competence != pool()[item].competence && !(last.longTask && pool()[item].longTask);
}

void AdaptiveTest::block(std::size_t item)
{
    for (const std::size_t other : m_design->clashing(item))
        m_blocked[other] = true;
}

std::optional<Choice> AdaptiveTest::returning() const
{
    if (!m_deferred || !fitsAfterLast(*m_deferred))
        return std::nullopt;
    const PoolItem &item = pool()[*m_deferred];
    const double theta = m_posterior.estimate().mean[item.dimension];
    const double information = item.model.information(theta);
    return Choice {{*m_deferred, information, information}, {}, true};
}

void AdaptiveTest::decide()
{
    const std::size_t n = m_asked.size();
    m_next.reset();
    if (n < settings().maximumItems) {
        const bool blockIsOver
            = m_lastDeferralBlock && n / settings().blockLength > *m_lastDeferralBlock;
        const bool lastChance = n + 1 == settings().maximumItems;
        if (blockIsOver || lastChance)
            m_next = returning();
        if (m_next)
            return;
    }
    if (!m_deferred || n >= settings().maximumItems) {
        m_stopped = stopReason(settings(), m_posterior, n, bestGain());
        if (m_stopped)
            return;
    }
    m_next = m_selector ? chooseBySelector() : chooseByNeed();
    if (!m_next)
        m_next = returning();
    if (!m_next)
        m_stopped = StopReason::NoItem;
}

std::optional<Choice> AdaptiveTest::chooseBySelector()
{
    prepareCriterion();
    std::size_t found = 0;
    for (std::size_t i = 0; i < pool().size(); ++i) {
        if (!m_blocked[i])
            m_candidates[found++] = {i, criterionValue(i)};
    }
    const auto free = std::span<const Candidate>(m_candidates).first(found);
    if (auto choice = m_selector->choose(*this, free, occasion()))
        return *choice;
    auto choice = chooseByNeed();
    if (choice)
        choice->relaxed.selector = true;
    return choice;
}

std::optional<Choice> AdaptiveTest::chooseByNeed()
{
    if (settings().mix.empty()) {
        std::optional<Choice> best;
        for (std::size_t d = 0; d < m_design->dimensions(); ++d) {
            const auto choice = chooseFrom(d);
            if (choice && (!best || choice->pick.criterion > best->pick.criterion))
                best = choice;
        }
        return best;
    }
    // A question put aside still belongs to its dimension's share.
    std::array<std::size_t, AbilityPrior::MaxDimensions> counts {};
    std::ranges::copy(m_counts, counts.begin());
    if (m_deferred)
        ++counts[pool()[*m_deferred].dimension];
    const auto order = dimensionsByNeed(std::span(counts).first(m_counts.size()), settings().mix,
        drawAt(m_seed, position(), DimensionStream));
    for (std::size_t rank = 0; rank < order.size; ++rank) {
        if (auto choice = chooseFrom(order.dimension[rank])) {
            choice->relaxed.dimension = rank > 0;
            return choice;
        }
    }
    return std::nullopt;
}

std::size_t AdaptiveTest::gather(std::size_t dimension, bool withHeldBack)
{
    const auto allowed = [&](std::size_t item) {
        return !m_blocked[item] && fitsAfterLast(item) && (withHeldBack || !m_heldBack[item]);
    };
    const InformationIndex *index = m_design->index(dimension);
    if (index && !isOpening()) {
        const ExposureRule &exposure = settings().exposure;
        const std::size_t wanted = exposure.kind == ExposureKind::Randomesque ? exposure.width : 1;
        return index->best(m_design->models(), m_posterior.estimate().mean[dimension], allowed,
            std::span(m_candidates).first(std::min(wanted, m_candidates.size())));
    }
    std::size_t found = 0;
    for (const std::size_t item : m_design->itemsOf(dimension)) {
        if (allowed(item))
            m_candidates[found++] = {item, 0.0};
    }
    return found;
}

std::optional<Choice> AdaptiveTest::chooseFrom(std::size_t dimension)
{
    const std::size_t fresh = gather(dimension, false);
    const std::size_t found = fresh ? fresh : gather(dimension, true);
    if (!found)
        return std::nullopt;
    const auto candidates = std::span(m_candidates).first(found);
    return Choice {pickOne(dimension, candidates), {fresh == 0, false}, false};
}

Pick AdaptiveTest::pickOne(std::size_t dimension, std::span<Candidate> candidates)
{
    const auto &theta = m_posterior.estimate().mean;
    if (isOpening())
        return openingPick(pool(), candidates, theta, settings().firstItemSuccess, occasion());
    const auto kept = candidates.first(keepLeastAsked(*m_design, m_competenceCounts, candidates));
    prepareCriterion();
    for (Candidate &candidate : kept)
        candidate.value = criterionValue(candidate.item);
    const Candidate &chosen = kept[chooseCandidate(settings().exposure, kept, occasion())];
    return {
        chosen.item, chosen.value, m_design->models()[chosen.item].information(theta[dimension])};
}

double AdaptiveTest::progress() const noexcept
{
    return std::min(
        1.0, static_cast<double>(position()) / static_cast<double>(settings().maximumItems));
}

Occasion AdaptiveTest::occasion() const
{
    return {m_seed, position(), progress()};
}

void AdaptiveTest::prepareCriterion()
{
    if (m_criterion)
        m_criterion->prepare({m_design->models(), m_design->dimensionOf(), m_answers,
            m_posterior.estimate().mean, m_posterior.prior()});
}

double AdaptiveTest::criterionValue(std::size_t item) const
{
    if (m_criterion) {
        const double value = m_criterion->value(item);
        return m_criterion->prefersSmall() ? 1.0 / (1.0 + value) : value;
    }
    const std::size_t d = m_design->dimensionOf()[item];
    return valueOfInformation(settings().criterion, m_posterior.estimate(), d,
        m_design->models()[item].information(m_posterior.estimate().mean[d]));
}

double AdaptiveTest::bestGain() const
{
    if (settings().leastGain <= 0.0)
        return 1.0;
    const AbilityEstimate &estimate = m_posterior.estimate();
    double best = 0.0;
    for (std::size_t i = 0; i < pool().size(); ++i) {
        if (m_blocked[i] || !fitsAfterLast(i))
            continue;
        const std::size_t d = pool()[i].dimension;
        const double gain
            = pool()[i].model.information(estimate.mean[d]) * estimate.sd[d] * estimate.sd[d];
        best = std::max(best, gain / (1.0 + gain));
    }
    return best;
}

void AdaptiveTest::record(std::size_t item, std::size_t category)
{
    assert(item < pool().size());
    const PoolItem &asked = pool()[item];
    m_posterior.add(asked.model, asked.dimension, category);
    m_asked.push_back(item);
    m_answers.push_back({item, category});
    ++m_counts[asked.dimension];
    ++m_competenceCounts[asked.competence];
    block(item);
    if (m_deferred == item)
        m_deferred.reset();
    decide();
}

bool AdaptiveTest::canDefer() const
{
    if (!m_next || m_next->returned || m_deferred)
        return false;
    const std::size_t n = m_asked.size();
    // There must be a later question to be asked in its place.
    return m_lastDeferralBlock != n / settings().blockLength && n + 1 < settings().maximumItems;
}

void AdaptiveTest::defer(std::size_t item)
{
    assert(item < pool().size() && !m_deferred);
    m_deferred = item;
    ++m_deferrals;
    m_lastDeferralBlock = m_asked.size() / settings().blockLength;
    block(item);
    decide();
}

LengthForecast AdaptiveTest::forecast() const
{
    std::array<double, AbilityPrior::MaxDimensions> perItem {};
    const auto &theta = m_posterior.estimate().mean;
    for (std::size_t i = 0; i < pool().size(); ++i) {
        if (!m_blocked[i]) {
            const std::size_t d = pool()[i].dimension;
            perItem[d] = std::max(perItem[d], pool()[i].model.information(theta[d]));
        }
    }
    return forecastLength(m_posterior.estimate(), settings(), m_asked.size(),
        std::span(perItem).first(m_counts.size()));
}

} // namespace suyang::engine
