#include "bank/csv_file.h"

#include "bank/json_file.h"

#include <QStringDecoder>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaximumBytes = 8 << 20;

struct Row
{
    QStringList cells;
    int line = 1;
};

/// Cuts a text into rows of cells, one character after the other.
class Splitter
{
public:
    QList<Row> split(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i)
            i += take(text[i], i + 1 < text.size() ? text[i + 1] : QChar());
        if (!m_cell.isEmpty() || !m_row.cells.isEmpty())
            endRow();
        return m_rows;
    }

    /// The line of a quote that never ended, or 0.
    int unclosedLine() const noexcept { return m_quoted ? m_quoteLine : 0; }

private:
    /// Returns how many characters of what follows were taken too.
    qsizetype take(QChar c, QChar next)
    {
        m_line += c == u'\n' ? 1 : 0;
        if (m_quoted) {
            if (c != u'"') {
                m_cell += c;
            } else if (next == u'"') {
                m_cell += c;
                return 1;
            } else {
                m_quoted = false;
            }
        } else if (c == u'"' && m_cell.isEmpty()) {
            m_quoted = true;
            m_quoteLine = m_line;
        } else if (c == u',') {
            endCell();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            m_cell += c;
        }
        return 0;
    }

    void endCell()
    {
        m_row.cells.append(m_cell);
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        if (m_row.cells.size() > 1 || !m_row.cells.first().isEmpty())
            m_rows.append(m_row);
        m_row = Row {{}, m_line};
    }

    QList<Row> m_rows;
    Row m_row;
    QString m_cell;
    bool m_quoted = false;
    int m_line = 1;
    int m_quoteLine = 0;
};

} // namespace

Result<CsvFile> CsvFile::read(const QString &path)
{
    auto bytes = readFile(path, MaximumBytes);
    if (!bytes)
        return bytes.error();
    return parse(*bytes, path);
}

Result<CsvFile> CsvFile::parse(const QByteArray &bytes, const QString &file)
{
    auto decoder = QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(ErrorCode::MalformedFile, "the text is not valid UTF-8", file.toStdString());
    CsvFile result;
    result.m_file = file;
    Splitter splitter;
    QList<Row> rows = splitter.split(text);
    if (const int unclosedLine = splitter.unclosedLine(); unclosedLine > 0) {
        return fail(ErrorCode::MalformedFile, "a quote is not closed",
            u"%1:%2"_s.arg(file).arg(unclosedLine).toStdString());
    }
    if (rows.isEmpty())
        return fail(ErrorCode::MalformedFile, "the table has no header line", file.toStdString());
    result.m_header = rows.takeFirst().cells;
    for (qsizetype i = 0; i < result.m_header.size(); ++i) {
        if (result.m_columns.contains(result.m_header[i])) {
            return fail(ErrorCode::MalformedFile,
                "the column " + result.m_header[i].toStdString() + " stands twice",
                file.toStdString() + ":1");
        }
        result.m_columns.insert(result.m_header[i], i);
    }
    for (const Row &row : rows) {
        if (row.cells.size() != result.m_header.size()) {
            return fail(ErrorCode::MalformedFile,
                u"%1 cells where the header has %2"_s.arg(row.cells.size())
                    .arg(result.m_header.size())
                    .toStdString(),
                u"%1:%2"_s.arg(file).arg(row.line).toStdString());
        }
        result.m_rows.append(row.cells);
        result.m_lines.append(row.line);
    }
    return result;
}

QString CsvFile::cell(qsizetype row, const QString &column) const
{
    const auto found = m_columns.constFind(column);
    return found == m_columns.cend() ? QString() : m_rows[row][*found];
}

QString CsvFile::place(qsizetype row) const
{
    return u"%1:%2"_s.arg(m_file).arg(m_lines[row]);
}

} // namespace suyang::bank
