#include "item_maximiser.h"

#include "prior_terms.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <limits>

namespace suyang::calibration {

namespace {

using SmallMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, MostItemParameters,
    MostItemParameters>;
using SmallVector = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, MostItemParameters, 1>;

constexpr double LeastGap = 1e-5; ///< between the thresholds of a graded item
constexpr double LargestStep = 3.0;

/// The parameters that may move: not held, and not at a bound that the gradient pushes against.
struct FreeParameters
{
    std::array<std::size_t, MostItemParameters> index = {};
    Eigen::Index size = 0;
};

FreeParameters freeParameters(ItemState &item, const ItemObjective &here)
{
    FreeParameters free;
    for (std::size_t i = 0; i < item.size; ++i) {
        if (!item.isFree(i))
            continue;
        const auto [least, most] = boundsOf(item, i);
        item.atBound[i] = (item.values[i] >= most && here.gradient[i] > 0.0)
            || (item.values[i] <= least && here.gradient[i] < 0.0);
        if (!item.atBound[i])
            free.index[static_cast<std::size_t>(free.size++)] = i;
    }
    return free;
}

/// The complete-data information, positive definite wherever the nodes tell the parameters apart.
SmallMatrix expectedInformation(const ItemState &item, const ItemTask &task)
{
    const auto size = static_cast<Eigen::Index>(item.size);
    SmallMatrix information = SmallMatrix::Identity(size, size) * 1e-6;
    CurvePoint point;
    for (std::size_t q = 0; q < task.nodes.size(); ++q) {
        curveAt(item, task.nodes[q], point);
        double total = 0.0;
        for (std::size_t c = 0; c < item.categories; ++c)
            total += task.counts[c * task.nodes.size() + q];
        for (std::size_t c = 0; c < item.categories; ++c) {
            const Eigen::Map<const Eigen::VectorXd> score(point.score[c].data(), size);
            information += total * point.probability[c] * score * score.transpose();
        }
    }
    if (task.priors.slope && item.slopeFree)
        information(0, 0) += 1.0 / std::pow(task.priors.slope->sd * item.values[0], 2);
    if (item.shape == Shape::Guessing)
        information(2, 2) += 1.0;
    return information;
}

/// The step towards the maximum of a quadratic, at most LargestStep long in any parameter.
SmallVector stepUp(const ItemState &item, const ItemTask &task, const ItemObjective &here,
    const FreeParameters &free)
{
    SmallVector gradient(free.size);
    SmallMatrix matrix(free.size, free.size);
    for (Eigen::Index i = 0; i < free.size; ++i) {
        const std::size_t row = free.index[static_cast<std::size_t>(i)];
        gradient[i] = here.gradient[row];
        for (Eigen::Index j = 0; j <= i; ++j)
            matrix(i, j) = -here.curvature[row][free.index[static_cast<std::size_t>(j)]];
    }
    Eigen::LLT<SmallMatrix> factor(matrix);
    if (factor.info() != Eigen::Success) {
        const SmallMatrix information = expectedInformation(item, task);
        for (Eigen::Index i = 0; i < free.size; ++i) {
            for (Eigen::Index j = 0; j <= i; ++j) {
                matrix(i, j) = information(
                    static_cast<Eigen::Index>(free.index[static_cast<std::size_t>(i)]),
                    static_cast<Eigen::Index>(free.index[static_cast<std::size_t>(j)]));
            }
        }
        factor.compute(matrix);
    }
    SmallVector step = factor.info() == Eigen::Success ? SmallVector(factor.solve(gradient))
                                                       : SmallVector(gradient * 1e-3);
    if (!step.allFinite())
        return SmallVector::Zero(free.size);
    const double longest = step.cwiseAbs().maxCoeff();
    return longest > LargestStep ? SmallVector(step * (LargestStep / longest)) : step;
}

} // namespace

ParameterBounds boundsOf(const ItemState &item, std::size_t parameter)
{
    if (parameter == 0)
        return {-CalibrationSettings::SteepestSlope, CalibrationSettings::SteepestSlope};
    if (item.shape == Shape::Guessing && parameter == 2)
        return {-9.21, 2.2}; // c from 0.0001 to 0.9
    return {-400.0, 400.0};
}

bool isValid(const ItemState &item, const ItemPriors &priors)
{
    for (std::size_t i = 0; i < item.size; ++i) {
        const auto [least, most] = boundsOf(item, i);
        if (!(item.values[i] >= least && item.values[i] <= most))
            return false;
        if (item.shape == Shape::Graded && i > 1
            && !(item.values[i - 1] - item.values[i] >= LeastGap))
            return false;
    }
    return item.size == 0 || !item.slopeFree || !priors.slope || item.values[0] > 0.0;
}

ItemObjective objectiveOf(const ItemState &item, const ItemTask &task)
{
    ItemObjective objective;
    objective.value = logPriorOf(item, task.priors);
    CurvePoint point;
    CurvePoint::Row counts {};
    const std::size_t points = task.nodes.size();
    for (std::size_t q = 0; q < points; ++q) {
        const double theta = task.nodes[q];
        curveAt(item, theta, point);
        for (std::size_t c = 0; c < item.categories; ++c) {
            counts[c] = task.counts[c * points + q];
            objective.value += counts[c] * std::log(point.probability[c]);
            for (std::size_t i = 0; i < item.size; ++i)
                objective.gradient[i] += counts[c] * point.score[c][i];
        }
        addCurvature(item, theta, counts, point, objective.curvature);
    }
    addPriorDerivatives(item, task.priors, objective.gradient, objective.curvature);
    return objective;
}

namespace {

/// The item after a part of the step, within its bounds.
ItemState moved(
    const ItemState &item, const FreeParameters &free, const SmallVector &step, double length)
{
    ItemState next = item;
    for (Eigen::Index i = 0; i < free.size; ++i) {
        const std::size_t p = free.index[static_cast<std::size_t>(i)];
        const auto [least, most] = boundsOf(item, p);
        next.values[p] = std::clamp(next.values[p] + length * step[i], least, most);
    }
    return next;
}

} // namespace

void maximise(ItemState &item, const ItemTask &task)
{
    constexpr int MostSteps = 6;
    constexpr int MostHalvings = 25;
    ItemObjective here = objectiveOf(item, task);
    for (int n = 0; n < MostSteps; ++n) {
        const FreeParameters free = freeParameters(item, here);
        if (free.size == 0)
            return;
        const SmallVector step = stepUp(item, task, here, free);
        double length = 1.0;
        bool climbed = false;
        for (int halving = 0; halving < MostHalvings && !climbed; ++halving, length *= 0.5) {
            const ItemState next = moved(item, free, step, length);
            if (!isValid(next, task.priors))
                continue;
            const ItemObjective there = objectiveOf(next, task);
            if (there.value >= here.value) {
                item = next;
                here = there;
                climbed = true;
            }
        }
        if (!climbed || step.cwiseAbs().maxCoeff() < 1e-5)
            return;
    }
}

} // namespace suyang::calibration
