#include "row_writer.h"

#include <QJsonDocument>

#include <cmath>
#include <cstdio>
#include <utility>

namespace suyang::cli {

RowWriter::RowWriter(QStringList columns, bool asJson)
    : m_columns(std::move(columns))
    , m_asJson(asJson)
{
    if (m_asJson)
        return;
    for (const QString &column : std::as_const(m_columns))
        m_csv.cell(column);
    m_csv.endRow();
}

const QString &RowWriter::nextColumn()
{
    return m_columns[m_column++];
}

RowWriter &RowWriter::cell(const QString &text)
{
    if (m_asJson)
        m_object.insert(nextColumn(), text);
    else
        m_csv.cell(text);
    return *this;
}

RowWriter &RowWriter::cell(double number)
{
    if (!std::isfinite(number))
        return empty();
    if (m_asJson)
        m_object.insert(nextColumn(), number);
    else
        m_csv.cell(number);
    return *this;
}

RowWriter &RowWriter::cell(std::size_t number)
{
    if (m_asJson)
        m_object.insert(nextColumn(), static_cast<qint64>(number));
    else
        m_csv.cell(static_cast<qint64>(number));
    return *this;
}

RowWriter &RowWriter::empty()
{
    if (m_asJson)
        m_object.insert(nextColumn(), QJsonValue::Null);
    else
        m_csv.empty();
    return *this;
}

void RowWriter::endRow()
{
    constexpr qsizetype Piece = 1 << 20;
    if (m_asJson) {
        m_bytes += m_isFirst ? "[\n" : ",\n";
        m_bytes += QJsonDocument(m_object).toJson(QJsonDocument::Compact);
        m_object = {};
        m_column = 0;
    } else {
        m_csv.endRow();
    }
    m_isFirst = false;
    if (m_bytes.size() > Piece || m_csv.bytes().size() > Piece)
        flush();
}

void RowWriter::flush()
{
    for (const QByteArray &bytes : {m_csv.bytes(), m_bytes})
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    m_csv = {};
    m_bytes.clear();
}

void RowWriter::finish()
{
    if (m_asJson)
        m_bytes += m_isFirst ? "[]\n" : "\n]\n";
    flush();
}

} // namespace suyang::cli
