#pragma once

#include "engine/item_model.h"
#include "item_analysis/free_parameters.h"
#include "item_analysis/latent_grid.h"

#include <Eigen/Core>
#include <span>
#include <vector>

namespace suyang::item_analysis {

/// One item at the nodes of a population: its category probabilities and how each free parameter
/// moves them. Rows are categories, columns nodes.
struct ResponseNodes
{
    Eigen::MatrixXd probabilities;
    std::vector<Eigen::MatrixXd> derivatives; ///< by the item's own free parameters
    Eigen::MatrixXd commonSlope; ///< by a slope shared by all items; empty when there is none

    /// E(score | node) of anything with one row a category: probabilities or a derivative.
    static Eigen::RowVectorXd meanScore(const Eigen::MatrixXd &byCategory);
    /// E(score^2 | node).
    Eigen::RowVectorXd meanSquare() const;
};

/// In slope-intercept form, z = a theta + intercept, whose tangent space is that of a and b.
std::vector<ResponseNodes> responseNodes(
    std::span<const engine::ItemModel> models, const LatentGrid &grid, const FreeParameters &free);

/// An item that does not depend on ability: one node, every category probability free.
ResponseNodes independentItem(const Eigen::VectorXd &categoryShares);

} // namespace suyang::item_analysis
