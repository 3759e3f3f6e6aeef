#pragma once

#include "item_analysis/latent_grid.h"
#include "item_analysis/scale.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <functional>

namespace suyang::test {

/// M2 or C2 straight from the definition, for few items: all answer patterns with their
/// probabilities pi, Gamma = diag(pi) - pi pi', moments T pi, derivatives by central differences.
/// Slow, and nothing in common with the program's way.
class PatternOracle
{
public:
    PatternOracle(const item_analysis::Scale &scale, const item_analysis::LatentGrid &grid)
        : m_grid(grid)
    {
        for (const engine::ItemModel &model : scale.models()) {
            m_parameters.push_back(model.parameters());
            m_categories.push_back(model.categories());
        }
    }

    std::size_t patterns() const
    {
        std::size_t count = 1;
        for (const std::size_t categories : m_categories)
            count *= categories;
        return count;
    }

    std::vector<std::size_t> pattern(std::size_t number) const
    {
        std::vector<std::size_t> answers;
        for (const std::size_t categories : m_categories) {
            answers.push_back(number % categories);
            number /= categories;
        }
        return answers;
    }

    Eigen::VectorXd probabilities(const std::vector<engine::ItemParameters> &parameters) const
    {
        std::vector<engine::ItemModel> models;
        for (const auto &p : parameters)
            models.push_back(engine::ItemModel::create(p).value());
        Eigen::VectorXd result = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(patterns()));
        for (std::size_t q = 0; q < m_grid.size(); ++q) {
            for (std::size_t number = 0; number < patterns(); ++number) {
                double p = m_grid.weights()[q];
                const auto answers = pattern(number);
                for (std::size_t i = 0; i < models.size(); ++i)
                    p *= models[i].probability(m_grid.nodes()[q], answers[i]);
                result(static_cast<Eigen::Index>(number)) += p;
            }
        }
        return result;
    }

    /// Row by row the moments as functions of the pattern.
    Eigen::MatrixXd moments(bool categories) const
    {
        std::vector<std::function<double(const std::vector<std::size_t> &)>> functions;
        for (std::size_t i = 0; i < m_categories.size(); ++i) {
            for (std::size_t k = 1; categories && k < m_categories[i]; ++k)
                functions.emplace_back([i, k](const auto &x) { return x[i] == k ? 1.0 : 0.0; });
            if (!categories)
                functions.emplace_back([i](const auto &x) { return static_cast<double>(x[i]); });
        }
        for (std::size_t i = 0; i < m_categories.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                functions.emplace_back(
                    [i, j](const auto &x) { return static_cast<double>(x[i] * x[j]); });
        }
        Eigen::MatrixXd result(
            static_cast<Eigen::Index>(functions.size()), static_cast<Eigen::Index>(patterns()));
        for (std::size_t number = 0; number < patterns(); ++number) {
            for (std::size_t f = 0; f < functions.size(); ++f)
                result(static_cast<Eigen::Index>(f), static_cast<Eigen::Index>(number))
                    = functions[f](pattern(number));
        }
        return result;
    }

    /// By every parameter of every item.
    Eigen::MatrixXd derivatives() const
    {
        std::vector<Eigen::VectorXd> columns;
        for (std::size_t i = 0; i < m_parameters.size(); ++i) {
            columns.push_back(derivative([i](auto &p) -> double & { return p[i].a; }));
            for (std::size_t k = 0; k < m_parameters[i].thresholds; ++k)
                columns.push_back(derivative([i, k](auto &p) -> double & { return p[i].b[k]; }));
            const auto kind = m_parameters[i].kind;
            if (kind == engine::ModelKind::ThreePl || kind == engine::ModelKind::FourPl)
                columns.push_back(derivative([i](auto &p) -> double & { return p[i].c; }));
            if (kind == engine::ModelKind::FourPl)
                columns.push_back(derivative([i](auto &p) -> double & { return p[i].d; }));
        }
        Eigen::MatrixXd result(columns.front().size(), static_cast<Eigen::Index>(columns.size()));
        for (std::size_t c = 0; c < columns.size(); ++c)
            result.col(static_cast<Eigen::Index>(c)) = columns[c];
        return result;
    }

    const std::vector<engine::ItemParameters> &parameters() const { return m_parameters; }

private:
    template <typename Pick>
    Eigen::VectorXd derivative(Pick pick) const
    {
        constexpr double Step = 1e-5;
        auto up = m_parameters;
        auto down = m_parameters;
        pick(up) += Step;
        pick(down) -= Step;
        return (probabilities(up) - probabilities(down)) / (2.0 * Step);
    }

    const item_analysis::LatentGrid &m_grid;
    std::vector<engine::ItemParameters> m_parameters;
    std::vector<std::size_t> m_categories;
};

/// For complete answers.
inline double statisticByPatterns(
    const item_analysis::Scale &scale, const item_analysis::LatentGrid &grid, bool categories)
{
    const PatternOracle oracle(scale, grid);
    const Eigen::VectorXd pi = oracle.probabilities(oracle.parameters());
    Eigen::VectorXd seen = Eigen::VectorXd::Zero(pi.size());
    for (std::size_t person = 0; person < scale.persons(); ++person) {
        std::size_t number = 0;
        for (std::size_t i = scale.items(); i > 0; --i)
            number = number * scale.models()[i - 1].categories()
                + static_cast<std::size_t>(scale.responses().at(person, i - 1));
        seen(static_cast<Eigen::Index>(number)) += 1.0;
    }
    const auto persons = static_cast<double>(scale.persons());
    const Eigen::MatrixXd t = oracle.moments(categories);
    const Eigen::MatrixXd gamma = Eigen::MatrixXd(pi.asDiagonal()) - pi * pi.transpose();
    const Eigen::MatrixXd xi = t * gamma * t.transpose();
    const Eigen::MatrixXd delta = t * oracle.derivatives();
    const Eigen::VectorXd r = t * (seen / persons - pi);
    const Eigen::MatrixXd xiDelta = xi.ldlt().solve(delta);
    const Eigen::VectorXd xiR = xi.ldlt().solve(r);
    const Eigen::VectorXd projected
        = (delta.transpose() * xiDelta).ldlt().solve(delta.transpose() * xiR);
    return persons * (r.dot(xiR) - (delta.transpose() * xiR).dot(projected));
}

} // namespace suyang::test
