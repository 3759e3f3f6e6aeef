#pragma once

#include "session/learning_path.h"
#include "session/literacy_profile.h"

#include <QWidget>

class QVBoxLayout;

namespace suyang::ui {

class ActionButton;
class AppState;
class Card;
class IconText;
class Note;
class ReportButtons;
class TextLabel;

/// Beside the chart: what goes well already, what to learn next, and what is not clear yet.
class ResultAside final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultAside(QWidget *parent = nullptr);

    /// `showsPath` is false for an earlier result: the path belongs to the newest one.
    void setResult(const AppState &state, const session::LiteracyProfile &result, bool showsPath);
    /// In elder mode the button stands below the chart.
    void setButtonShown(bool shown);
    /// Whether there were answers enough for a path.
    bool hasPath() const noexcept { return m_hasPath; }

    ActionButton *pathButton() const noexcept { return m_seePath; }
    ActionButton *retestButton() const noexcept { return m_retest; }
    ReportButtons *reportButtons() const noexcept { return m_report; }

Q_SIGNALS:
    void pathRequested();
    void retestRequested();

private:
    void setStrengths(const AppState &state, const session::LiteracyProfile &result);
    void setPath(const AppState &state, const session::LearningPath &path);
    void setUnclear(const AppState &state, const session::LiteracyProfile &result);

    bool m_showsButton = true;
    bool m_hasPath = false;
    Card *m_strengths;
    IconText *m_strengthsTitle;
    QVBoxLayout *m_strengthLines;
    Card *m_next;
    IconText *m_nextTitle;
    QVBoxLayout *m_steps;
    ActionButton *m_seePath;
    Note *m_unclear;
    QVBoxLayout *m_unclearLines;
    ActionButton *m_retest;
    ReportButtons *m_report;
};

} // namespace suyang::ui
