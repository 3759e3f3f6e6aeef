#include "ui/pages/answer_factory.h"

#include "ui/pages/hotspot_answer.h"
#include "ui/pages/matching_answer.h"
#include "ui/pages/multiple_choice_answer.h"
#include "ui/pages/ordering_answer.h"
#include "ui/pages/scenario_answer.h"
#include "ui/pages/single_choice_answer.h"
#include "ui/pages/typed_answer.h"

namespace suyang::ui {

AnswerView *makeAnswerView(
    const session::Question &question, const QString &language, QWidget *parent)
{
    if (question.item->kind == bank::ItemKind::Scenario)
        return new ScenarioAnswer(question, language, parent);
    return makeAnswerView(shownInteraction(question), language, parent);
}

AnswerView *makeAnswerView(const ShownInteraction &shown, const QString &language, QWidget *parent)
{
    switch (shown.asked.kind) {
    case bank::ItemKind::SingleChoice:
        return new SingleChoiceAnswer(shown, language, parent);
    case bank::ItemKind::MultipleResponse:
        return new MultipleChoiceAnswer(shown, language, parent);
    case bank::ItemKind::Ordering:
        return new OrderingAnswer(shown, language, parent);
    case bank::ItemKind::Matching:
        return new MatchingAnswer(shown, language, parent);
    case bank::ItemKind::Hotspot:
        return new HotspotAnswer(shown, language, parent);
    case bank::ItemKind::Number:
    case bank::ItemKind::ShortText:
        return new TypedAnswer(shown, language, parent);
    case bank::ItemKind::Scenario:
        break;
    }
    Q_UNREACHABLE();
    return nullptr;
}

} // namespace suyang::ui
