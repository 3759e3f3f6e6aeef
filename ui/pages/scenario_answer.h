#pragma once

#include "ui/pages/answer_view.h"

#include <vector>

namespace suyang::ui {

class ActionButton;
class TextLabel;

/// The parts of a scenario, one at a time. Each is answered by the view of its kind; one can go
/// back and change answers until all of them are confirmed together.
class ScenarioAnswer final : public AnswerView
{
    Q_OBJECT

public:
    /// REQUIRES: question.item is a scenario
    ScenarioAnswer(
        const session::Question &question, const QString &language, QWidget *parent = nullptr);

    bool isComplete() const override;
    /// Only the parts that are answered.
    QJsonValue response() const override;
    void restore(const QJsonValue &response) override;
    void takeOver(const AnswerView &other) override;
    QString instruction() const override;
    bool explainsItself() const override { return true; }
    QString missing() const override;
    std::optional<QString> objection() override;
    bool goOn() override;
    bool handleKey(QKeyEvent *event) override;
    QList<QWidget *> tabStops() const override;
    void takeFocus() override;

    /// From 0.
    int current() const noexcept { return m_current; }
    AnswerView *part(int index) const;
    /// "Part 1 of 3"
    TextLabel *title() const noexcept { return m_title; }
    TextLabel *prompt() const noexcept { return m_prompt; }
    ActionButton *previousButton() const noexcept { return m_previous; }
    ActionButton *nextButton() const noexcept { return m_next; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        QString id;
        QString prompt;
        AnswerView *view;
        bool seen = false; ///< an order that nobody has looked at is no answer
        bool answered = false; ///< as it was when last told
    };

    QWidget *makeNavigation();
    bool isAnswered(const Part &part) const;
    /// The first unanswered part after the current one, in a circle; -1 when there is none.
    int nextOpen() const;
    void showPart(int index);
    /// showPart(), and the focus on the question there.
    void turnTo(int index);
    void bringIntoSight();
    void noteChange(int index);
    void showTexts();

    std::vector<Part> m_parts;
    int m_current = 0;
    TextLabel *m_title;
    TextLabel *m_prompt;
    TextLabel *m_hint;
    QWidget *m_navigation;
    ActionButton *m_previous;
    ActionButton *m_next;
};

} // namespace suyang::ui
