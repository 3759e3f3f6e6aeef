#include "engine/exposure_control.h"

#include "engine/draw.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace suyang::engine {

namespace {

constexpr std::uint64_t ShortListStream = (1U << 20U) + 2;
/// One lottery an item and test: what fails it is out for the whole test.
constexpr std::uint64_t AdmissionStream = (1U << 20U) + 3;

std::size_t best(std::span<const Candidate> candidates)
{
    std::size_t result = 0;
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        if (candidates[i].value > candidates[result].value)
            result = i;
    }
    return result;
}

std::size_t amongTheBest(
    std::span<const Candidate> candidates, std::size_t width, const Occasion &occasion)
{
    std::array<std::size_t, WidestShortList> list {}; // best first
    const std::size_t wanted = std::clamp<std::size_t>(width, 1, WidestShortList);
    std::size_t size = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        std::size_t place = size;
        while (place > 0 && candidates[i].value > candidates[list[place - 1]].value)
            --place;
        if (place == wanted)
            continue;
        size = std::min(size + 1, wanted);
        for (std::size_t k = size - 1; k > place; --k)
            list[k] = list[k - 1];
        list[place] = i;
    }
    return list[drawAt(occasion.seed, occasion.position, ShortListStream) % size];
}

std::size_t progressively(std::span<const Candidate> candidates, const Occasion &occasion)
{
    const double highest = candidates[best(candidates)].value;
    std::size_t result = 0;
    double top = 0.0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const double value = progressiveValue(candidates[i], highest, occasion);
        if (i == 0 || value > top) {
            result = i;
            top = value;
        }
    }
    return result;
}

std::size_t bestAdmitted(std::span<const Candidate> candidates, std::span<const double> admission,
    const Occasion &occasion)
{
    std::size_t result = candidates.size();
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const std::size_t item = candidates[i].item;
        const bool admitted = item >= admission.size()
            || uniformAt(occasion.seed, AdmissionStream, item) < admission[item];
        if (admitted
            && (result == candidates.size() || candidates[i].value > candidates[result].value))
            result = i;
    }
    return result == candidates.size() ? best(candidates) : result;
}

} // namespace

double progressiveValue(const Candidate &candidate, double highest, const Occasion &occasion)
{
    const double chance = uniformAt(occasion.seed, occasion.position, candidate.item);
    return (1.0 - occasion.progress) * chance * highest + occasion.progress * candidate.value;
}

std::size_t chooseCandidate(
    const ExposureRule &rule, std::span<const Candidate> candidates, const Occasion &occasion)
{
    assert(!candidates.empty());
    switch (rule.kind) {
    case ExposureKind::None:
        break;
    case ExposureKind::Randomesque:
        return amongTheBest(candidates, rule.width, occasion);
    case ExposureKind::Progressive:
        return progressively(candidates, occasion);
    case ExposureKind::SympsonHetter:
        return bestAdmitted(candidates, rule.admission, occasion);
    }
    return best(candidates);
}

} // namespace suyang::engine
