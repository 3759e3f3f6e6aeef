#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <deque>
#include <vector>

namespace suyang::measurement_files {

/// Reads a CSV file row by row (RFC 4180; also LF or CR line ends). The encoding is UTF-8 with or
/// without a BOM, UTF-16 with a BOM, or else GB18030. The whole file is held in memory, at most
/// LargestFile bytes of it; rows are read from it without copying.
class CsvReader
{
public:
    static constexpr qint64 LargestFile = 512LL * 1024 * 1024;
    static constexpr qsizetype MostColumns = 100000;

    /// Reads the header row. "-" is standard input. Fails with FileMissing, FileUnreadable,
    /// FileTooLarge, or MalformedFile for an encoding that is none of the above, an empty file, an
    /// empty or doubled column name.
    static Result<CsvReader> open(const QString &path);
    static Result<CsvReader> fromBytes(const QByteArray &bytes, const QString &name);

    const QStringList &header() const noexcept { return m_header; }
    /// The place of a column, or MalformedFile that names the file and the missing column.
    Result<qsizetype> column(const QString &name) const;

    /// Goes to the next row that is not blank. False at the end of the file; MalformedFile when the
    /// row has another number of cells than the header or a quote is not closed.
    Result<bool> next();
    /// A cell of the row at hand, without blanks around it; valid until next().
    QStringView cell(qsizetype column) const { return m_cells[static_cast<std::size_t>(column)]; }
    qsizetype columns() const noexcept { return m_header.size(); }

    /// MalformedFile at the row at hand: "file:line: message".
    Error complaint(const QString &message) const;
    /// The line on which the row at hand begins, from 1.
    qsizetype line() const noexcept { return m_rowLine; }
    /// "file:line" of the row at hand.
    std::string place() const;

private:
    CsvReader(QString text, QString name);
    Result<bool> readRow();

    QString m_text;
    QString m_name;
    QStringList m_header;
    std::vector<QStringView> m_cells;
    std::deque<QString> m_unquoted; ///< cells that had doubled quotes inside
    qsizetype m_position = 0;
    qsizetype m_line = 1; ///< of the text at m_position
    qsizetype m_rowLine = 1;
};

} // namespace suyang::measurement_files
