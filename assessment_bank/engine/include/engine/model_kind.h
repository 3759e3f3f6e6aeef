#pragma once

#include <optional>
#include <string_view>

namespace suyang::engine {

/// The response models. Scale constant D = 1 throughout.
enum class ModelKind {
    TwoPl, ///< "2pl": P(1) = logistic(a(theta - b)); Rasch is a = 1
    ThreePl, ///< "3pl": with lower asymptote c
    FourPl, ///< "4pl": with lower asymptote c and upper asymptote d
    Graded, ///< "grm": graded response (Samejima 1969): P(X >= k) = logistic(a(theta - b_k))
    PartialCredit, ///< "gpcm": generalised partial credit (Muraki 1992):
                   ///< P(k) ~ exp(sum_{j<=k} a(theta - b_j))
};

/// The names above, which stand in every file and report.
std::string_view modelName(ModelKind kind);
std::optional<ModelKind> modelNamed(std::string_view name);

/// Whether an item has thresholds b_1 ... b_K instead of one b, and no asymptotes.
bool isPolytomous(ModelKind kind);

} // namespace suyang::engine
