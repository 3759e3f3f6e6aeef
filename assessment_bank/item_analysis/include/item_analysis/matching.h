#pragma once

#include "item_analysis/grouped_answers.h"

#include <cstddef>
#include <vector>

namespace suyang::item_analysis {

/// One person's answer to the item under study and the score that persons are matched by.
struct MatchedAnswer
{
    double score = 0.0;
    bool isFocal = false;
    std::size_t answer = 0;
};

/// The matching score is the sum over the anchors and the item under study itself (Holland &
/// Thayer 1988 show that it must be counted). With answers missing it is prorated: the points
/// earned, times the points that all these items offer, by the points that the answered ones
/// offer. Left out are persons who did not answer the item under study or answered under half of
/// the matching items. REQUIRES: anchors.size() == answers.items()
std::vector<MatchedAnswer> matchedAnswers(
    const GroupedAnswers &answers, std::size_t item, const std::vector<bool> &anchors);

/// The persons of one matching score, counted by group and answer.
struct Stratum
{
    std::vector<double> reference = {}; ///< one count a category
    std::vector<double> focal = {};

    double referencePersons() const;
    double focalPersons() const;
    double persons() const { return referencePersons() + focalPersons(); }
};

/// Scores rounded to whole ones (only prorated ones are not whole), in ascending order.
/// REQUIRES: every answer < categories
std::vector<Stratum> strataOf(const std::vector<MatchedAnswer> &answers, std::size_t categories);

} // namespace suyang::item_analysis
