#pragma once

#include "session/assessment.h"

#include <QStringList>

namespace suyang::ui {

/// What is to be answered, an item or a step of a scenario, as it stands on the screen. A view of
/// the bank's item, which lives as long as the program.
struct ShownInteraction
{
    const bank::Interaction &asked;
    QStringList order; ///< the ids of the options, or regions, in the order to show
};

/// REQUIRES: question.item
inline ShownInteraction shownInteraction(const session::Question &question)
{
    return {*question.item, question.order};
}

/// REQUIRES: the question is a scenario and `step` one of its steps
inline ShownInteraction shownInteraction(const session::Question &question, const bank::Step &step)
{
    return {step, question.stepOrders.value(step.id)};
}

} // namespace suyang::ui
