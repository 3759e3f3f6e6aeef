#include "ui/data_export.h"

#include "ui/app_state.h"
#include "ui/save_file.h"

#include <QFileDialog>
#include <QJsonDocument>

namespace suyang::ui {

using namespace Qt::StringLiterals;

DataExport::DataExport(AppState &state, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_window(window)
{
}

void DataExport::ask()
{
    const QString path = QFileDialog::getSaveFileName(m_window,
        tr("Save everything kept about you"), u"suyang.json"_s, tr("JSON files (*.json)"));
    if (path.isEmpty())
        return;
    if (const auto done = saveTo(path); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT saved(path);
}

Result<void> DataExport::saveTo(const QString &path)
{
    const auto document = m_state.exportDocument();
    if (!document)
        return document.error();
    return saveFile(path, QJsonDocument(*document).toJson());
}

} // namespace suyang::ui
