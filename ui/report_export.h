#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

class QPagedPaintDevice;
class QWidget;

namespace suyang::ui {

class AppState;

/// Takes a result out of the program: on paper, or as a file to keep or show to somebody.
class ReportExport final : public QObject
{
    Q_OBJECT

public:
    ReportExport(AppState &state, QWidget *window);

    /// Each asks for the details first and says how it went. An empty `attempt` is the newest.
    void askToSave(const QString &attempt);
    void askToPrint(const QString &attempt);

    /// A web page when the name ends in .html, which a screen reader reads best; else a PDF.
    /// Fails with NotFound without such a result, or with StoreUnavailable.
    Result<void> saveTo(const QString &attempt, const QString &path);
    /// Fails with NotFound without such a result.
    Result<void> printTo(const QString &attempt, QPagedPaintDevice &device);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const suyang::Error &error);

private:
    template <class Use>
    Result<void> withReport(const QString &attempt, Use use);

    AppState &m_state;
    QWidget *m_window;
};

} // namespace suyang::ui
