#include "integer_program.h"

#include <algorithm>
#include <glpk.h>
#include <memory>
#include <mutex>
#include <optional>

namespace suyang::assembly {

namespace {

/// Shadow tests take one node, seldom more than ten; this is some seconds.
constexpr int MostNodes = 20000;

using Problem = std::unique_ptr<glp_prob, decltype(&glp_delete_prob)>;

/// GLPK keeps its memory in an environment a thread, if it was built so. The problems of a thread
/// never outlive a call of solve().
struct Environment
{
    Environment() { glp_term_out(GLP_OFF); }
    ~Environment() { glp_free_env(); }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;
};

/// Owns the solver until the end of the call: alone where threads would share its memory.
class Turn
{
public:
    Turn()
    {
        if (isSolverReentrant()) {
            thread_local const Environment environment;
        } else {
            static std::mutex mutex;
            m_lock.emplace(mutex);
            glp_term_out(GLP_OFF);
        }
    }

private:
    std::optional<std::scoped_lock<std::mutex>> m_lock;
};

void endAtLimit(glp_tree *tree, void * /*info*/)
{
    int all = 0;
    glp_ios_tree_size(tree, nullptr, nullptr, &all);
    if (all > MostNodes)
        glp_ios_terminate(tree);
}

Problem load(const IntegerProgram &program)
{
    Problem problem(glp_create_prob(), &glp_delete_prob);
    glp_set_obj_dir(problem.get(), GLP_MAX);
    glp_add_cols(problem.get(), static_cast<int>(program.costs.size()));
    for (std::size_t c = 0; c < program.costs.size(); ++c) {
        glp_set_col_kind(problem.get(), static_cast<int>(c + 1), GLP_BV);
        glp_set_obj_coef(problem.get(), static_cast<int>(c + 1), program.costs[c]);
    }
    glp_add_rows(problem.get(), static_cast<int>(program.rows.size()));
    for (std::size_t r = 0; r < program.rows.size(); ++r) {
        const auto [least, most] = program.rows[r];
        const bool hasLeast = least > -1e300;
        const bool hasMost = most < 1e300;
        int kind = hasLeast ? (hasMost ? GLP_DB : GLP_LO) : (hasMost ? GLP_UP : GLP_FR);
        if (kind == GLP_DB && least == most)
            kind = GLP_FX;
        glp_set_row_bnds(problem.get(), static_cast<int>(r + 1), kind, least, most);
    }
    std::vector<int> rows {0}; // GLPK counts from 1
    std::vector<int> columns {0};
    std::vector<double> amounts {0.0};
    for (const IntegerProgram::Entry &entry : program.entries) {
        rows.push_back(static_cast<int>(entry.row + 1));
        columns.push_back(static_cast<int>(entry.column + 1));
        amounts.push_back(entry.amount);
    }
    glp_load_matrix(problem.get(), static_cast<int>(program.entries.size()), rows.data(),
        columns.data(), amounts.data());
    return problem;
}

/// No column or no row: nothing for a solver, which would refuse it.
IntegerSolution solveTrivially(const IntegerProgram &program)
{
    IntegerSolution solution {SearchEnd::Optimal, {}};
    for (const IntegerProgram::Row &row : program.rows) {
        if (row.least > 0.0 || row.most < 0.0)
            return {SearchEnd::Infeasible, {}};
    }
    for (const double cost : program.costs)
        solution.chosen.push_back(cost > 0.0);
    return solution;
}

SearchEnd search(glp_prob *problem)
{
    glp_smcp relaxed;
    glp_init_smcp(&relaxed);
    relaxed.msg_lev = GLP_MSG_OFF;
    relaxed.meth = GLP_DUALP;
    relaxed.tol_dj = 1e-9;
    const bool isRelaxedSolved = glp_simplex(problem, &relaxed) == 0;
    if (isRelaxedSolved && glp_get_status(problem) == GLP_NOFEAS)
        return SearchEnd::Infeasible;
    glp_iocp whole;
    glp_init_iocp(&whole);
    whole.msg_lev = GLP_MSG_OFF;
    whole.tol_obj = 1e-10;
    whole.cb_func = endAtLimit;
    whole.presolve = isRelaxedSolved && glp_get_status(problem) == GLP_OPT ? GLP_OFF : GLP_ON;
    const int failed = glp_intopt(problem, &whole);
    const int status = glp_mip_status(problem);
    if (status == GLP_OPT && failed == 0)
        return SearchEnd::Optimal;
    if (status == GLP_OPT || status == GLP_FEAS)
        return SearchEnd::Feasible;
    const bool hasNone = failed == GLP_ENOPFS || (failed == 0 && status == GLP_NOFEAS);
    return hasNone ? SearchEnd::Infeasible : SearchEnd::GaveUp;
}

} // namespace

bool isSolverReentrant()
{
    return glp_config("TLS") != nullptr;
}

IntegerSolution solve(const IntegerProgram &program)
{
    if (program.costs.empty() || program.rows.empty())
        return solveTrivially(program);
    const Turn turn;
    const Problem problem = load(program);
    IntegerSolution solution {search(problem.get()), {}};
    if (solution.end == SearchEnd::Infeasible || solution.end == SearchEnd::GaveUp)
        return solution;
    for (std::size_t c = 0; c < program.costs.size(); ++c)
        solution.chosen.push_back(glp_mip_col_val(problem.get(), static_cast<int>(c + 1)) > 0.5);
    return solution;
}

} // namespace suyang::assembly
