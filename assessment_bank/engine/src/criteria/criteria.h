#pragma once

#include "engine/selection_criterion.h"

#include <memory>

/// One maker a source file; makeCriterion() knows them all, they know nothing of each other.
namespace suyang::engine::criteria {

using Made = std::unique_ptr<SelectionCriterion>;

enum class Weighting { Likelihood, Posterior };
enum class InformationKind { Observed, Fisher };
enum class MatrixRule { Determinant, MinusTraceOfInverse, LeastEigenvalue, Trace, SumOfElements };
enum class Shift { Fixed, Growing };

Made maximumInformation();
Made expectedInformation(InformationKind kind);
Made expectedVariance();
Made kullbackLeibler(Weighting weighting);
Made weightedInformation(Weighting weighting);
Made globalDiscrimination(Weighting weighting);
Made closestDifficulty();
Made closestMaximum();
Made informationMatrix(MatrixRule rule, Weighting weighting);
Made localKullbackLeibler(Shift shift);

} // namespace suyang::engine::criteria
