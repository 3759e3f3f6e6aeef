#include "measurement_files/csv_writer.h"

#include <array>
#include <charconv>

namespace suyang::measurement_files {

void CsvWriter::separate()
{
    if (m_rowStarted)
        m_bytes.append(',');
    m_rowStarted = true;
}

CsvWriter &CsvWriter::cell(QStringView text)
{
    separate();
    const bool quotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n')
        || text.contains(u'\r') || text.trimmed().size() != text.size();
    if (!quotes) {
        m_bytes.append(text.toUtf8());
        return *this;
    }
    QByteArray inside = text.toUtf8();
    inside.replace('"', "\"\"");
    m_bytes.append('"').append(inside).append('"');
    return *this;
}

CsvWriter &CsvWriter::cell(double number)
{
    separate();
    std::array<char, 32> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    m_bytes.append(digits.data(), end - digits.data());
    return *this;
}

CsvWriter &CsvWriter::cell(qint64 number)
{
    separate();
    m_bytes.append(QByteArray::number(number));
    return *this;
}

CsvWriter &CsvWriter::empty()
{
    separate();
    return *this;
}

void CsvWriter::endRow()
{
    m_bytes.append('\n');
    m_rowStarted = false;
}

} // namespace suyang::measurement_files
