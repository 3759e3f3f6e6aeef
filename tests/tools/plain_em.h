#pragma once

#include "engine/response_matrix.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace suyang::test {

struct PlainEmFit
{
    std::vector<double> a;
    std::vector<double> d;
    double logLikelihood = 0.0;
    std::size_t iterations = 0;
};

/// The textbook EM of Bock and Aitkin (1981) for two parameters, 61 points on [-6, 6], person after
/// person and item after item: what the calibration is measured against. Ends when no parameter
/// moves more than `tolerance`.
inline PlainEmFit plainEm(
    const engine::ResponseMatrix &answers, double tolerance, std::size_t mostIterations = 2000)
{
    constexpr std::size_t Points = 61;
    const std::size_t items = answers.items();
    std::vector<double> theta(Points), weight(Points);
    double sum = 0.0;
    for (std::size_t q = 0; q < Points; ++q) {
        theta[q] = -6.0 + 0.2 * static_cast<double>(q);
        weight[q] = std::exp(-0.5 * theta[q] * theta[q]);
        sum += weight[q];
    }
    for (double &w : weight)
        w /= sum;
    PlainEmFit fit {std::vector<double>(items, 1.0), std::vector<double>(items, 0.0)};
    for (; fit.iterations < mostIterations; ++fit.iterations) {
        std::vector<double> logRight(items * Points), logWrong(items * Points);
        for (std::size_t i = 0; i < items; ++i) {
            for (std::size_t q = 0; q < Points; ++q) {
                const double z = fit.a[i] * theta[q] + fit.d[i];
                logRight[i * Points + q] = -std::log1p(std::exp(-z));
                logWrong[i * Points + q] = -std::log1p(std::exp(z));
            }
        }
        std::vector<double> right(items * Points, 0.0), all(items * Points, 0.0);
        std::vector<double> posterior(Points);
        fit.logLikelihood = 0.0;
        for (std::size_t person = 0; person < answers.persons(); ++person) {
            std::fill(posterior.begin(), posterior.end(), 0.0);
            for (std::size_t i = 0; i < items; ++i) {
                if (answers.isMissing(person, i))
                    continue;
                const double *const log
                    = (answers.at(person, i) == 1 ? logRight : logWrong).data() + i * Points;
                for (std::size_t q = 0; q < Points; ++q)
                    posterior[q] += log[q];
            }
            const double largest = *std::max_element(posterior.begin(), posterior.end());
            double total = 0.0;
            for (std::size_t q = 0; q < Points; ++q) {
                posterior[q] = std::exp(posterior[q] - largest) * weight[q];
                total += posterior[q];
            }
            fit.logLikelihood += std::log(total) + largest;
            for (double &p : posterior)
                p /= total;
            for (std::size_t i = 0; i < items; ++i) {
                if (answers.isMissing(person, i))
                    continue;
                double *const n = all.data() + i * Points;
                for (std::size_t q = 0; q < Points; ++q)
                    n[q] += posterior[q];
                if (answers.at(person, i) != 1)
                    continue;
                double *const r = right.data() + i * Points;
                for (std::size_t q = 0; q < Points; ++q)
                    r[q] += posterior[q];
            }
        }
        double moved = 0.0;
        for (std::size_t i = 0; i < items; ++i) {
            const double before[2] = {fit.a[i], fit.d[i]};
            for (int step = 0; step < 5; ++step) {
                double g0 = 0.0, g1 = 0.0, h00 = 0.0, h01 = 0.0, h11 = 0.0;
                for (std::size_t q = 0; q < Points; ++q) {
                    const double p = 1.0 / (1.0 + std::exp(-fit.a[i] * theta[q] - fit.d[i]));
                    const double e = right[i * Points + q] - all[i * Points + q] * p;
                    const double w = all[i * Points + q] * p * (1.0 - p);
                    g0 += e * theta[q];
                    g1 += e;
                    h00 += w * theta[q] * theta[q];
                    h01 += w * theta[q];
                    h11 += w;
                }
                const double determinant = h00 * h11 - h01 * h01;
                fit.a[i] += (h11 * g0 - h01 * g1) / determinant;
                fit.d[i] += (h00 * g1 - h01 * g0) / determinant;
            }
            moved
                = std::max({moved, std::abs(fit.a[i] - before[0]), std::abs(fit.d[i] - before[1])});
        }
        if (moved < tolerance)
            break;
    }
    return fit;
}

} // namespace suyang::test
