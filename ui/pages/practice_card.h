#pragma once

#include "bank/lesson.h"

#include <QWidget>

namespace suyang::ui {

class ActionButton;
class AnswerView;
class LiveRegion;
class Note;
class TextLabel;

/// A question to practise on: answer, look, try again, or see the answer. Nothing is kept.
class PracticeCard final : public QWidget
{
    Q_OBJECT

public:
    PracticeCard(bank::PracticeQuestion question, int count, const QString &language,
        QWidget *parent = nullptr);

    AnswerView *answer() const noexcept { return m_answer; }
    ActionButton *checkButton() const noexcept { return m_check; }
    ActionButton *showButton() const noexcept { return m_show; }
    /// What was said about the answer; empty before.
    QString verdict() const;
    /// The same question in another language; the answer stays.
    void takeOver(const PracticeCard &other);

private:
    void build(int count);
    void check();
    void showAnswer();
    void say(bool isRight, const QStringList &lines);
    void forget();

    bank::PracticeQuestion m_question; ///< a copy: the lesson may be another one by now
    QString m_language;
    TextLabel *m_number;
    AnswerView *m_answer;
    ActionButton *m_check;
    ActionButton *m_show;
    Note *m_note;
    LiveRegion *m_live;
};

} // namespace suyang::ui
