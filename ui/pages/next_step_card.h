#pragma once

#include <QWidget>

namespace suyang::ui {

class ActionButton;
class DimensionChip;
class IconText;
class TextLabel;
struct HomeStep;

/// The step of the learning path that comes next.
class NextStepCard final : public QWidget
{
    Q_OBJECT

public:
    explicit NextStepCard(QWidget *parent = nullptr);

    void setStep(const HomeStep &step);
    ActionButton *learnButton() const noexcept { return m_learn; }

Q_SIGNALS:
    void stepRequested(const QString &node);
    void pathRequested();

private:
    DimensionChip *m_chip;
    IconText *m_minutes;
    TextLabel *m_title;
    TextLabel *m_text;
    ActionButton *m_learn;
    ActionButton *m_all;
    QString m_node;
};

} // namespace suyang::ui
