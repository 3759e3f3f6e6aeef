#pragma once

class QString;
class QWidget;

namespace suyang::session {
struct Question;
}

namespace suyang::ui {

class AnswerView;
struct ShownInteraction;

/// The view for the kind of the question, its texts in `language`. `parent` owns it.
/// REQUIRES: question.item
AnswerView *makeAnswerView(
    const session::Question &question, const QString &language, QWidget *parent);
/// The same for one question that is not a scenario, such as one of its steps.
AnswerView *makeAnswerView(const ShownInteraction &shown, const QString &language, QWidget *parent);

} // namespace suyang::ui
