#include "engine/item_derivatives.h"

#include <cmath>
#include <span>

namespace suyang::engine {

namespace {

/// s = logistic(x) and t = 1 - s, both with all their digits.
struct Logistic
{
    double s;
    double t;

    explicit Logistic(double x)
    {
        const double e = std::exp(-std::abs(x));
        const double large = 1.0 / (1.0 + e);
        s = x >= 0.0 ? large : e * large;
        t = x >= 0.0 ? e * large : large;
    }
    double product() const noexcept { return s * t; }
};

/// Derivatives of log P from the ratios P'/P, P''/P, P'''/P.
CategoryDerivatives fromRatios(double probability, double one, double two, double three)
{
    return {probability, one, two - one * one, three - 3.0 * one * two + 2.0 * one * one * one};
}

/// P(1) = c + (d - c) s and P(0) = (1 - d) + (d - c) t. The ratios P'/P are written as (share of P
/// that varies) times (s'/s or t'/t), which needs no quotient of two numbers near 0.
void rightWrong(const ItemParameters &p, double theta, std::span<CategoryDerivatives> out)
{
    const Logistic l(p.a * (theta - p.b[0]));
    const double a2 = p.a * p.a;
    const double skew = l.t - l.s;
    const double cubic = 1.0 - 6.0 * l.product();
    const double width = p.d - p.c;
    const double right = p.c + width * l.s;
    const double wrong = (1.0 - p.d) + width * l.t;
    if (p.c == 0.0) {
        out[1] = {right, p.a * l.t, -a2 * l.product(), -a2 * p.a * l.product() * skew};
    } else {
        const double share = width * l.s / right;
        out[1] = fromRatios(
            right, share * p.a * l.t, share * a2 * l.t * skew, share * a2 * p.a * l.t * cubic);
    }
    if (p.d == 1.0) {
        out[0] = {wrong, -p.a * l.s, -a2 * l.product(), -a2 * p.a * l.product() * skew};
    } else {
        const double share = width * l.t / wrong;
        out[0] = fromRatios(
            wrong, -share * p.a * l.s, -share * a2 * l.s * skew, -share * a2 * p.a * l.s * cubic);
    }
}

/// d log P_k / d theta = a (1 - s_k - s_{k+1}) with s_0 = 1 and s_{K+1} = 0; P_k itself as the
/// product s_k t_{k+1} (1 - exp(x_{k+1} - x_k)).
void graded(const ItemParameters &p, double theta, std::span<CategoryDerivatives> out)
{
    Logistic upper(0.0);
    upper.s = 1.0;
    upper.t = 0.0;
    const double a2 = p.a * p.a;
    for (std::size_t k = 0; k <= p.thresholds; ++k) {
        Logistic lower(0.0);
        lower.s = 0.0;
        lower.t = 1.0;
        if (k < p.thresholds)
            lower = Logistic(p.a * (theta - p.b[k]));
        double probability = upper.s * lower.t;
        if (k > 0 && k < p.thresholds)
            probability *= -std::expm1(p.a * (p.b[k - 1] - p.b[k]));
        out[k] = {probability, p.a * (upper.t - lower.s), -a2 * (upper.product() + lower.product()),
            -a2 * p.a
                * (upper.product() * (upper.t - upper.s) + lower.product() * (lower.t - lower.s))};
        upper = lower;
    }
}

/// log P_k = k a theta + ... - log(sum), so its derivatives are those of the cumulants of the
/// score.
void partialCredit(const ItemModel &model, double theta, std::span<CategoryDerivatives> out)
{
    const double a = model.parameters().a;
    std::array<double, ItemParameters::MaxThresholds + 1> probability {};
    model.probabilities(theta, probability);
    double mean = 0.0;
    for (std::size_t k = 1; k < model.categories(); ++k)
        mean += static_cast<double>(k) * probability[k];
    double variance = 0.0;
    double skew = 0.0;
    for (std::size_t k = 0; k < model.categories(); ++k) {
        const double distance = static_cast<double>(k) - mean;
        variance += probability[k] * distance * distance;
        skew += probability[k] * distance * distance * distance;
    }
    for (std::size_t k = 0; k < model.categories(); ++k)
        out[k] = {probability[k], a * (static_cast<double>(k) - mean), -a * a * variance,
            -a * a * a * skew};
}

} // namespace

ItemDerivatives::ItemDerivatives(const ItemModel &model, double theta)
    : m_size(model.categories())
{
    switch (model.parameters().kind) {
    case ModelKind::TwoPl:
    case ModelKind::ThreePl:
    case ModelKind::FourPl:
        rightWrong(model.parameters(), theta, m_categories);
        break;
    case ModelKind::Graded:
        graded(model.parameters(), theta, m_categories);
        break;
    case ModelKind::PartialCredit:
        partialCredit(model, theta, m_categories);
        break;
    }
}

double ItemDerivatives::information() const
{
    double sum = 0.0;
    for (std::size_t k = 0; k < m_size; ++k)
        sum += m_categories[k].slope() * m_categories[k].first;
    return sum;
}

double ItemDerivatives::informationSlope() const
{
    double sum = 0.0;
    for (std::size_t k = 0; k < m_size; ++k) {
        const auto &[probability, one, two, three] = m_categories[k];
        sum += probability * one * (2.0 * two + one * one);
    }
    return sum;
}

double ItemDerivatives::informationBend() const
{
    double sum = 0.0;
    for (std::size_t k = 0; k < m_size; ++k) {
        const auto &[probability, one, two, three] = m_categories[k];
        const double square = one * one;
        sum += probability
            * (5.0 * square * two + square * square + 2.0 * two * two + 2.0 * one * three);
    }
    return sum;
}

double ItemDerivatives::warm() const
{
    double sum = 0.0;
    for (std::size_t k = 0; k < m_size; ++k) {
        const auto &[probability, one, two, three] = m_categories[k];
        sum += probability * one * (two + one * one);
    }
    return sum;
}

} // namespace suyang::engine
