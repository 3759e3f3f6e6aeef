#pragma once

class QString;
class QWidget;

namespace suyang::session {
struct Question;
}

namespace suyang::ui {

class AnswerView;

/// The view for the kind of the question, its texts in `language`. `parent` owns it.
/// REQUIRES: question.item
AnswerView *makeAnswerView(
    const session::Question &question, const QString &language, QWidget *parent);

} // namespace suyang::ui
