#pragma once

#include <cstddef>
#include <vector>

namespace suyang::assembly {

/// Maximise cost x, subject to least <= A x <= most with x in {0, 1}.
struct IntegerProgram
{
    struct Row
    {
        double least = 0.0;
        double most = 0.0;
    };
    struct Entry
    {
        std::size_t row = 0;
        std::size_t column = 0;
        double amount = 0.0; ///< not 0
    };

    std::vector<double> costs; ///< one a column; whole numbers, which lets the solver round bounds
    std::vector<Row> rows;
    std::vector<Entry> entries; ///< no place twice
};

enum class SearchEnd { Optimal, Feasible, Infeasible, GaveUp };

struct IntegerSolution
{
    SearchEnd end = SearchEnd::GaveUp;
    std::vector<bool> chosen; ///< one a column, with Optimal and Feasible
};

/// Solves by branch and bound (GLPK); deterministic.
IntegerSolution solve(const IntegerProgram &program);

/// Whether solve() runs in several threads at once.
bool isSolverReentrant();

} // namespace suyang::assembly
