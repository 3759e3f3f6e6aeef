#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace suyang::bank {

/// A comma-separated table with a header line (RFC 4180, UTF-8, a BOM and CRLF are taken too).
class CsvFile
{
public:
    /// Fails with MalformedFile (with the line) when a row has more or fewer cells than the header,
    /// a quote is not closed or the text is not UTF-8, and as readFile() does.
    static Result<CsvFile> read(const QString &path);
    static Result<CsvFile> parse(const QByteArray &bytes, const QString &file);

    qsizetype rowCount() const noexcept { return m_rows.size(); }
    bool hasColumn(const QString &name) const { return m_columns.contains(name); }
    /// The cell, or an empty text where the column does not exist.
    QString cell(qsizetype row, const QString &column) const;
    QStringList columns() const { return m_header; }
    /// `file:line` of a row, for messages.
    QString place(qsizetype row) const;

private:
    QString m_file;
    QStringList m_header;
    QHash<QString, qsizetype> m_columns;
    QList<QStringList> m_rows;
    QList<int> m_lines;
};

} // namespace suyang::bank
