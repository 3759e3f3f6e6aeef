#include "measurement_files/csv_reader.h"

#include <QFile>
#include <QSet>
#include <QStringDecoder>

#include <cstdio>

namespace suyang::measurement_files {

using namespace Qt::StringLiterals;

namespace {

/// The text of the bytes, or nothing when no encoding that we read fits them.
std::optional<QString> decoded(const QByteArray &bytes)
{
    const auto read = [&](QStringDecoder decoder) -> std::optional<QString> {
        if (!decoder.isValid())
            return std::nullopt;
        QString text = decoder.decode(bytes);
        if (decoder.hasError())
            return std::nullopt;
        return text;
    };
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return read(QStringDecoder(QStringDecoder::Utf16));
    if (auto text = read(QStringDecoder(QStringDecoder::Utf8)))
        return text;
    return read(QStringDecoder("GB18030"));
}

} // namespace

CsvReader::CsvReader(QString text, QString name)
    : m_text(std::move(text))
    , m_name(std::move(name))
{
}

Result<CsvReader> CsvReader::open(const QString &path)
{
    QFile file(path);
    const bool isInput = path == u"-";
    if (isInput) {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, "standard input cannot be read");
    } else {
        if (!file.exists())
            return fail(ErrorCode::FileMissing, "there is no such file", path.toStdString());
        if (!file.open(QIODevice::ReadOnly))
            return fail(
                ErrorCode::FileUnreadable, file.errorString().toStdString(), path.toStdString());
        if (file.size() > LargestFile)
            return fail(
                ErrorCode::FileTooLarge, "the file is larger than 512 MiB", path.toStdString());
    }
    const QByteArray bytes = file.read(LargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(
            ErrorCode::FileUnreadable, file.errorString().toStdString(), path.toStdString());
    if (bytes.size() > LargestFile)
        return fail(ErrorCode::FileTooLarge, "the input is larger than 512 MiB");
    return fromBytes(bytes, isInput ? u"(standard input)"_s : path);
}

Result<CsvReader> CsvReader::fromBytes(const QByteArray &bytes, const QString &name)
{
    auto text = decoded(bytes);
    if (!text)
        return fail(ErrorCode::MalformedFile,
            "the text is neither UTF-8 nor UTF-16 with a byte order mark nor GB18030",
            name.toStdString());
    if (text->contains(QChar(u'\0')))
        return fail(ErrorCode::MalformedFile, "this is no text file", name.toStdString());
    CsvReader reader(std::move(*text), name);
    const auto found = reader.readRow();
    if (!found)
        return found.error();
    if (!*found)
        return fail(ErrorCode::MalformedFile, "the file is empty", name.toStdString());
    if (reader.m_cells.size() > static_cast<std::size_t>(MostColumns))
        return reader.complaint(u"the header has more than %1 columns"_s.arg(MostColumns));
    QSet<QString> seen;
    for (const QStringView cell : reader.m_cells) {
        const QString title = cell.toString();
        if (title.isEmpty())
            return reader.complaint(u"a column has no name"_s);
        if (seen.contains(title))
            return reader.complaint(u"two columns are named \"%1\""_s.arg(title));
        seen.insert(title);
        reader.m_header.append(title);
    }
    return reader;
}

Result<qsizetype> CsvReader::column(const QString &name) const
{
    const qsizetype place = m_header.indexOf(name);
    if (place < 0)
        return fail(ErrorCode::MalformedFile,
            u"there is no column \"%1\""_s.arg(name).toStdString(), m_name.toStdString() + ":1");
    return place;
}

Result<bool> CsvReader::next()
{
    for (;;) {
        auto found = readRow();
        if (!found || !*found)
            return found;
        const bool blank = m_cells.size() == 1 && m_cells[0].isEmpty() && m_header.size() > 1;
        if (blank)
            continue;
        if (m_cells.size() != static_cast<std::size_t>(m_header.size()))
            return complaint(
                u"%1 cells where the header has %2"_s.arg(m_cells.size()).arg(m_header.size()));
        return true;
    }
}

Result<bool> CsvReader::readRow()
{
    m_cells.clear();
    m_unquoted.clear();
    const QStringView text(m_text);
    const qsizetype size = text.size();
    qsizetype at = m_position;
    if (at >= size)
        return false;
    m_rowLine = m_line;
    const auto isEnd
        = [&](qsizetype i) { return i >= size || text[i] == u'\n' || text[i] == u'\r'; };
    for (;;) {
        if (at < size && text[at] == u'"') {
            const qsizetype from = ++at;
            bool doubled = false;
            while (at < size && (text[at] != u'"' || (at + 1 < size && text[at + 1] == u'"'))) {
                if (text[at] == u'"') {
                    doubled = true;
                    ++at;
                } else if (text[at] == u'\n') {
                    ++m_line;
                }
                ++at;
            }
            if (at >= size)
                return complaint(u"a quote is not closed"_s);
            QStringView inside = text.mid(from, at - from);
            ++at;
            if (doubled) {
                m_unquoted.push_back(inside.toString().replace(u"\"\""_s, u"\""_s));
                inside = m_unquoted.back();
            }
            m_cells.push_back(inside.trimmed());
            if (!isEnd(at) && text[at] != u',')
                return complaint(u"text stands behind a closing quote"_s);
        } else {
            const qsizetype from = at;
            while (!isEnd(at) && text[at] != u',')
                ++at;
            m_cells.push_back(text.mid(from, at - from).trimmed());
        }
        if (isEnd(at))
            break;
        ++at; // the comma
    }
    if (at < size) {
        at += text[at] == u'\r' && at + 1 < size && text[at + 1] == u'\n' ? 2 : 1;
        ++m_line;
    }
    m_position = at;
    return true;
}

Error CsvReader::complaint(const QString &message) const
{
    return fail(ErrorCode::MalformedFile, message.toStdString(), place());
}

std::string CsvReader::place() const
{
    return m_name.toStdString() + ":" + std::to_string(m_rowLine);
}

} // namespace suyang::measurement_files
