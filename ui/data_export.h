#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

class QWidget;

namespace suyang::ui {

class AppState;

/// Hands people everything that is kept about them, as a file of their choice.
class DataExport final : public QObject
{
    Q_OBJECT

public:
    DataExport(AppState &state, QWidget *window);

    /// Asks where to, and saves; says how it went.
    void ask();
    /// Fails with NotFound without a person, or with StoreUnavailable.
    Result<void> saveTo(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const suyang::Error &error);

private:
    AppState &m_state;
    QWidget *m_window;
};

} // namespace suyang::ui
