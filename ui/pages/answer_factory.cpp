#include "ui/pages/answer_factory.h"

#include "ui/pages/hotspot_answer.h"
#include "ui/pages/matching_answer.h"
#include "ui/pages/multiple_choice_answer.h"
#include "ui/pages/ordering_answer.h"
#include "ui/pages/single_choice_answer.h"
#include "ui/pages/typed_answer.h"

namespace suyang::ui {

AnswerView *makeAnswerView(
    const session::Question &question, const QString &language, QWidget *parent)
{
    switch (question.item->kind) {
    case bank::ItemKind::SingleChoice:
        return new SingleChoiceAnswer(question, language, parent);
    case bank::ItemKind::MultipleResponse:
        return new MultipleChoiceAnswer(question, language, parent);
    case bank::ItemKind::Ordering:
        return new OrderingAnswer(question, language, parent);
    case bank::ItemKind::Matching:
        return new MatchingAnswer(question, language, parent);
    case bank::ItemKind::Hotspot:
        return new HotspotAnswer(question, language, parent);
    case bank::ItemKind::Number:
    case bank::ItemKind::ShortText:
        return new TypedAnswer(question, language, parent);
    case bank::ItemKind::Scenario:
        break; // no bank of the program asks one yet
    }
    Q_UNREACHABLE();
    return nullptr;
}

} // namespace suyang::ui
