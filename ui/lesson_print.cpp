#include "ui/lesson_print.h"

#include "bank/lesson_reader.h"
#include "report/lesson_sheet.h"
#include "ui/app_state.h"

#include <QPrintDialog>
#include <QPrinter>

namespace suyang::ui {

LessonPrint::LessonPrint(AppState &state, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_window(window)
{
}

void LessonPrint::ask(const QString &node)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, m_window);
    dialog.setWindowTitle(tr("Print the lesson"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto done = printTo(node, printer); !done)
        Q_EMIT failed(done.error());
}

Result<void> LessonPrint::printTo(const QString &node, QPagedPaintDevice &device) const
{
    const auto lesson = bank::readLesson(m_state.content().bankFolder, node);
    if (!lesson)
        return lesson.error();
    report::printLessonSheet(*lesson, m_state.language(), device);
    return {};
}

} // namespace suyang::ui
