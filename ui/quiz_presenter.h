#pragma once

#include "base/error.h"
#include "session/assessment.h"

#include <QElapsedTimer>
#include <QJsonValue>
#include <QObject>

#include <memory>
#include <optional>

namespace suyang::ui {

class AppState;

/// Drives one assessment for the quiz page: store first, then the next question.
class QuizPresenter : public QObject
{
    Q_OBJECT

public:
    explicit QuizPresenter(AppState &state, QObject *parent = nullptr);
    ~QuizPresenter() override;

    /// Begins a new attempt for the current profile (a fixed seed only in tests and pictures).
    bool start(std::optional<quint64> seed = std::nullopt);
    /// Goes on with the profile's running attempt.
    bool resume();
    bool isRunning() const { return m_assessment && m_assessment->question().has_value(); }
    /// The question at hand. REQUIRES: isRunning()
    const session::Question &question() const;

    /// Each returns true when it is on disk; otherwise failed() said why and nothing changed.
    bool confirm(const QJsonValue &response);
    bool dontKnow();
    bool skip();
    /// Leaves in any case; what was saved is kept even when the note of the pause is not.
    bool pause();

Q_SIGNALS:
    void questionReady();
    /// The answer before is on disk.
    void saved(int position);
    void finished(const QString &attempt);
    void failed(const suyang::Error &error);
    /// The check cannot go on now; what was saved is safe and can be gone on with later.
    void interrupted();

private:
    bool settle(const Result<void> &done, int position);

    AppState &m_state;
    std::unique_ptr<session::Assessment> m_assessment;
    QElapsedTimer m_shown;
};

} // namespace suyang::ui
