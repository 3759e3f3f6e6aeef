#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace suyang::ui {

class ActionButton;
class Stepper;

/// The frame of the pages before the first check: steps at the top, contents that scroll, and the
/// buttons that go back and on, always in sight.
class SetupFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit SetupFrame(QWidget *parent = nullptr);

    Stepper *stepper() const noexcept { return m_stepper; }
    QVBoxLayout *body() const noexcept { return m_body; }
    ActionButton *backButton() const noexcept { return m_back; }
    /// The way round: skip, do not keep.
    ActionButton *otherButton() const noexcept { return m_other; }
    ActionButton *nextButton() const noexcept { return m_next; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    Stepper *m_stepper;
    QVBoxLayout *m_body;
    QHBoxLayout *m_top;
    QHBoxLayout *m_footer;
    ActionButton *m_back;
    ActionButton *m_other;
    ActionButton *m_next;
};

} // namespace suyang::ui
