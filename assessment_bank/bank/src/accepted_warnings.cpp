#include "bank/accepted_warnings.h"

#include "bank/csv_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace suyang::bank {

using namespace Qt::StringLiterals;

Result<QList<AcceptedWarning>> readAcceptedWarnings(const QString &bankFolder)
{
    const QString path = QDir(bankFolder).filePath(u"accepted_warnings.csv"_s);
    if (!QFileInfo::exists(path))
        return QList<AcceptedWarning>();
    auto file = CsvFile::read(path);
    if (!file)
        return file.error();
    QList<AcceptedWarning> result;
    QSet<QString> seen;
    for (qsizetype row = 0; row < file->rowCount(); ++row) {
        const AcceptedWarning entry {file->cell(row, u"item"_s).trimmed(),
            file->cell(row, u"check"_s).trimmed(), file->cell(row, u"reason"_s).trimmed()};
        const QString name = entry.item + u' ' + entry.check;
        if (entry.item.isEmpty() || entry.check.isEmpty() || entry.reason.isEmpty())
            return fail(ErrorCode::MalformedFile, "an entry needs item, check and reason",
                file->place(row).toStdString());
        if (seen.contains(name))
            return fail(ErrorCode::MalformedFile, name.toStdString() + " stands twice",
                file->place(row).toStdString());
        seen.insert(name);
        result.append(entry);
    }
    return result;
}

} // namespace suyang::bank
