#pragma once

#include "item_state.h"

#include <Eigen/Core>
#include <vector>

namespace suyang::calibration {

/// The normal distribution of ability while it is being estimated.
struct Population
{
    Eigen::VectorXd mean;
    Eigen::VectorXd sd;
    Eigen::MatrixXd correlation;
    std::vector<bool> meanFree;
    std::vector<bool> varianceFree;

    Eigen::Index dimensions() const { return mean.size(); }
};

/// Everything that a calibration estimates.
struct ModelState
{
    std::vector<ItemState> items;
    Population population;
};

} // namespace suyang::calibration
