#pragma once

#include <QByteArray>
#include <QStringView>

namespace suyang::measurement_files {

/// Writes CSV: RFC 4180, UTF-8, numbers in the C locale with 17 significant digits at most, as many
/// as it takes to read the same double back.
class CsvWriter
{
public:
    CsvWriter &cell(QStringView text);
    CsvWriter &cell(double number);
    CsvWriter &cell(qint64 number);
    CsvWriter &empty();
    void endRow();

    const QByteArray &bytes() const noexcept { return m_bytes; }

private:
    void separate();

    QByteArray m_bytes;
    bool m_rowStarted = false;
};

} // namespace suyang::measurement_files
