#include "check.h"
#include "information_curve.h"

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr double Middle = 4.0; ///< over [-2, 1.5]
constexpr double Ends = 2.5; ///< to 2.5 on either side
constexpr int HalfSteps = 5;

double limitAt(double theta)
{
    return theta >= -2.0 && theta <= 1.5 ? Middle : Ends;
}

} // namespace

// A right/wrong item of slope 1 gives at most 0.25, eight of them 2.0: a rated bank of slope 1
// cannot reach these limits, whatever it holds. While one of the eight items is only rated, the
// shortfall says more about the missing calibration than about the bank and is a warning.
void informationGap(const Subject &subject, Log &log)
{
    for (std::size_t d = 0; d < static_cast<std::size_t>(subject.framework.dimensions.size());
         ++d) {
        const auto items = modelledItems(subject.items, subject.framework, d);
        if (items.empty())
            continue;
        const QString name = subject.framework.dimensions[static_cast<qsizetype>(d)].id;
        double worst = 1.0;
        double worstTheta = 0.0;
        BestInformation worstBest;
        QStringList curve;
        for (int step = -HalfSteps; step <= HalfSteps; ++step) {
            const double theta = step * 0.5;
            const BestInformation best = bestEight(items, theta);
            curve.append(QString::number(best.value, 'f', 2));
            if (best.value / limitAt(theta) < worst) {
                worst = best.value / limitAt(theta);
                worstTheta = theta;
                worstBest = best;
            }
        }
        log.figure(u"%1, best eight from -2.5 to 2.5: %2"_s.arg(name, curve.join(u' ')));
        if (worst >= 1.0)
            continue;
        const QString text = u"%1: the best eight items give %2 at %3, wanted %4"_s.arg(name)
                                 .arg(worstBest.value, 0, 'f', 2)
                                 .arg(worstTheta, 0, 'f', 1)
                                 .arg(limitAt(worstTheta), 0, 'f', 1);
        if (worstBest.provisional > 0)
            log.warn({}, text + u"; %1 of them are not calibrated"_s.arg(worstBest.provisional));
        else
            log.error({}, text);
    }
}

} // namespace suyang::bank::checks
