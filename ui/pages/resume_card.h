#pragma once

#include <QWidget>

namespace suyang::ui {

class ActionButton;
class Chip;
class QuizProgress;
class TextLabel;
struct HomeResume;

/// The check that was left before its end.
class ResumeCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ResumeCard(QWidget *parent = nullptr);

    void setResume(const HomeResume &resume);
    ActionButton *resumeButton() const noexcept { return m_resume; }

Q_SIGNALS:
    void resumeRequested();
    void startOverRequested();

private:
    Chip *m_chip;
    TextLabel *m_when;
    TextLabel *m_title;
    TextLabel *m_text;
    QuizProgress *m_progress;
    ActionButton *m_resume;
    ActionButton *m_startOver;
};

} // namespace suyang::ui
