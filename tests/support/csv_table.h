#pragma once

#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>

namespace suyang::test {

/// A plain comma-separated table of reference data (quotes only around whole cells).
struct CsvTable
{
    QHash<QString, qsizetype> columns;
    QList<QStringList> rows;

    QString text(qsizetype row, const QString &column) const
    {
        return rows[row].value(columns.value(column, -1));
    }
    double number(qsizetype row, const QString &column) const
    {
        return text(row, column).toDouble();
    }
    bool has(qsizetype row, const QString &column) const
    {
        const QString cell = text(row, column);
        return !cell.isEmpty() && cell != QStringLiteral("NA");
    }
};

inline QString sharedPath(const QString &path)
{
    return QStringLiteral(SUYANG_SHARED_DIR "/") + path;
}

inline CsvTable readCsv(const QString &path)
{
    CsvTable table;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const auto cells = [](QString line) {
        line.remove(u'\r');
        QStringList result = line.split(u',');
        for (QString &cell : result) {
            if (cell.startsWith(u'"') && cell.endsWith(u'"'))
                cell = cell.mid(1, cell.size() - 2);
        }
        return result;
    };
    const QStringList header = cells(lines.value(0));
    for (qsizetype i = 0; i < header.size(); ++i)
        table.columns.insert(header[i], i);
    for (qsizetype i = 1; i < lines.size(); ++i)
        table.rows.append(cells(lines[i]));
    return table;
}

} // namespace suyang::test

#define SKIP_WITHOUT_SHARED(path)                                                                  \
    if (!QFile::exists(suyang::test::sharedPath(QStringLiteral(path))))                            \
    QSKIP("reference data not found: ../shared/" path)
