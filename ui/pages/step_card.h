#pragma once

#include "ui/pages/path_model.h"

#include <QWidget>

namespace suyang::ui {

class ActionButton;
class PathStep;

/// A step of the path; the one to do now with its reasons, resources and the button that ends it.
class StepCard final : public QWidget
{
    Q_OBJECT

public:
    /// `primary`: its button is the page's one filled button.
    StepCard(const StepModel &step, bool primary, QWidget *parent = nullptr);

    const QString &node() const noexcept { return m_step.node; }
    StepPlace place() const noexcept { return m_step.place; }
    void setLast(bool last);
    /// What there is to do with the step: mark it, begin it, or take it back.
    ActionButton *button() const;
    /// nullptr when the step has no lesson, or is still to come.
    ActionButton *lessonButton() const noexcept { return m_lesson; }

Q_SIGNALS:
    void beginRequested();
    void doneChanged(bool done);
    void lessonRequested();
    void linkRequested(const suyang::bank::Resource &resource);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *makeDetails(bool primary);
    QWidget *makeLesson(bool primary);
    void dressButton();

    StepModel m_step;
    PathStep *m_card;
    ActionButton *m_lesson = nullptr;
    ActionButton *m_mark = nullptr;
};

} // namespace suyang::ui
