#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

class QPagedPaintDevice;
class QWidget;

namespace suyang::ui {

class AppState;

/// Puts a lesson on paper, in the language of the window.
class LessonPrint final : public QObject
{
    Q_OBJECT

public:
    LessonPrint(AppState &state, QWidget *window);

    /// Asks for the printer first, which may be a PDF file.
    void ask(const QString &node);
    /// Fails with the errors of bank::readLesson().
    Result<void> printTo(const QString &node, QPagedPaintDevice &device) const;

Q_SIGNALS:
    void failed(const suyang::Error &error);

private:
    AppState &m_state;
    QWidget *m_window;
};

} // namespace suyang::ui
