#pragma once

#include <span>
#include <vector>

namespace suyang::engine {

/// How long an item takes: log time ~ N(intensity - speed, 1 / discrimination^2), with time in
/// seconds (van der Linden 2006, J. Educ. Behav. Stat. 31, 181-204).
struct ItemTime
{
    double intensity = 3.5; ///< log seconds of a person of average speed
    double discrimination = 1.7; ///< 1 / SD of log time, positive
};

/// One answer's time, on an item.
struct TimedAnswer
{
    ItemTime item;
    double seconds = 0.0; ///< 0 and less: not measured
};

/// A person's speed on the scale of log seconds; positive is faster than average.
struct SpeedEstimate
{
    double mean = 0.0;
    double sd = 0.0;
};

/// The posterior of the speed under a normal prior of mean 0. Rapid guesses say nothing of speed
/// and are left out, as are times that were not measured. REQUIRES: priorSd > 0
SpeedEstimate estimateSpeed(std::span<const TimedAnswer> answers, double priorSd = 0.35);

/// Too fast to have been read: less than `share` of the item's own time, as in the normative
/// threshold of Wise and Ma (2012), and at most `longest` seconds, so that a quick reader of a long
/// question is not taken for a guesser. A flag is a doubt about one answer, never a penalty.
bool isRapid(const TimedAnswer &answer, double share = 0.10, double longest = 10.0);

/// The same for an item whose typical time is known in seconds: rapid is below
/// min(longest, share * typicalSeconds), the threshold itself is not. 0 and less: not known.
bool isRapid(double seconds, double typicalSeconds, double share, double longest);

/// How far a time is off what item and person lead one to expect, in SDs; 0 when not measured.
double timeResidual(const TimedAnswer &answer, const SpeedEstimate &speed);

} // namespace suyang::engine
