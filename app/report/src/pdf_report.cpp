#include "report/pdf_report.h"

#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace suyang::report {

using namespace Qt::StringLiterals;

Result<void> writePdfReport(const ReportInput &input, const QString &path)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(16, 16, 16, 16), QPageLayout::Millimeter);
    writer.setTitle(u"Suyang"_s);
    writer.setCreator(u"Suyang " SUYANG_VERSION ""_s);
    printReport(input, writer);
    if (QFileInfo(path).size() <= 0)
        return fail(
            ErrorCode::StoreUnavailable, "the PDF could not be written", path.toStdString());
    return {};
}

void printReport(const ReportInput &input, QPagedPaintDevice &device)
{
    QTextDocument document;
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPointSize(11);
    document.setDefaultFont(font);
    document.setHtml(printableHtml(input)); // our own text; everything from outside is escaped
    document.print(&device);
}

} // namespace suyang::report
