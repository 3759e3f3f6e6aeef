#include "ui/report_export.h"

#include "report/html_report.h"
#include "report/pdf_report.h"
#include "ui/app_state.h"
#include "ui/save_file.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace suyang::ui {

using namespace Qt::StringLiterals;

ReportExport::ReportExport(AppState &state, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_window(window)
{
}

void ReportExport::askToSave(const QString &attempt)
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save the result"),
        tr("My digital skills profile") + u".pdf"_s,
        tr("PDF, to print or send (*.pdf)") + u";;"_s
            + tr("Web page, for screen readers (*.html)"));
    if (path.isEmpty())
        return;
    if (const auto done = saveTo(attempt, path); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT saved(path);
}

void ReportExport::askToPrint(const QString &attempt)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, m_window);
    dialog.setWindowTitle(tr("Print the result"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto done = printTo(attempt, printer); !done)
        Q_EMIT failed(done.error());
}

template <class Use>
Result<void> ReportExport::withReport(const QString &attempt, Use use)
{
    const session::ProfileRecord &record = m_state.record();
    const session::AttemptRecord *taken
        = attempt.isEmpty() ? record.latest() : record.attempt(attempt);
    const auto result = taken ? m_state.result(taken->id) : std::nullopt;
    if (!result)
        return fail(ErrorCode::NotFound, "no such result", attempt.toStdString());
    const auto path = taken == record.latest()
        ? m_state.path()
        : session::learningPath(*taken, record, m_state.content(), m_state.language());
    return use(report::ReportInput {
        m_state.content(), *result, path, m_state.language(), m_state.shownName()});
}

Result<void> ReportExport::saveTo(const QString &attempt, const QString &path)
{
    return withReport(attempt, [&](const report::ReportInput &input) {
        return path.endsWith(u".html"_s, Qt::CaseInsensitive)
            ? saveFile(path, report::htmlReport(input).toUtf8())
            : report::writePdfReport(input, path);
    });
}

Result<void> ReportExport::printTo(const QString &attempt, QPagedPaintDevice &device)
{
    return withReport(attempt, [&](const report::ReportInput &input) -> Result<void> {
        report::printReport(input, device);
        return {};
    });
}

} // namespace suyang::ui
