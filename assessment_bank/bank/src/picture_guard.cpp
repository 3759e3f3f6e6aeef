#include "bank/picture_guard.h"

#include <QSet>
#include <QXmlStreamReader>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumBytes = 256 << 10;
constexpr int MaximumElements = 5000;
constexpr int MaximumDepth = 32;
constexpr double MaximumSide = 4096.0;

const QSet<QString> allowedElements {u"svg"_s, u"g"_s, u"rect"_s, u"circle"_s, u"ellipse"_s,
    u"line"_s, u"polyline"_s, u"polygon"_s, u"path"_s, u"text"_s, u"tspan"_s, u"title"_s,
    u"desc"_s};

/// The number at the start of "720px"; anything else counts as too large.
double leadingNumber(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && (text[end].isDigit() || text[end] == u'.'))
        ++end;
    bool fine = false;
    const double value = text.left(end).toDouble(&fine);
    const bool unit = text.mid(end).isEmpty() || text.mid(end) == u"px";
    return fine && unit ? value : MaximumSide + 1.0;
}

QString complaintAboutAttributes(const QXmlStreamReader &reader)
{
    const QString name = reader.name().toString();
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        const QString key = attribute.name().toString();
        if (key == u"href" || key == u"style" || key.startsWith(u"on"))
            return u"the attribute %1 is not allowed in a picture"_s.arg(key);
        if (attribute.value().contains(u"url("_s, Qt::CaseInsensitive))
            return u"a picture may not refer to anything"_s;
        // Qt takes minutes over a fine dash pattern on a long line.
        if (key == u"stroke-dasharray")
            return u"dashed lines are not allowed in a picture"_s;
        if (name == u"svg" && (key == u"width" || key == u"height")
            && leadingNumber(attribute.value()) > MaximumSide)
            return u"the picture is wider or higher than 4096"_s;
    }
    return {};
}

QString complaintAbout(const QXmlStreamReader &reader, int elements, int depth)
{
    const QString name = reader.name().toString();
    if (elements == 1 && name != u"svg")
        return u"this is not an SVG picture"_s;
    if (elements > MaximumElements || depth > MaximumDepth)
        return u"the picture is too complicated"_s;
    if (!allowedElements.contains(name))
        return u"the element <%1> is not allowed in a picture"_s.arg(name);
    return complaintAboutAttributes(reader);
}

} // namespace

Result<void> checkPicture(const QByteArray &svg, const QString &file)
{
    const auto refuse = [&](const QString &text, qint64 line) {
        return fail(ErrorCode::MalformedFile, text.toStdString(),
            u"%1:%2"_s.arg(file).arg(line).toStdString());
    };
    if (svg.size() > MaximumBytes)
        return refuse(u"the picture is larger than 256 kB"_s, 1);
    QXmlStreamReader reader(svg);
    int elements = 0;
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            return refuse(u"a picture may not define anything"_s, reader.lineNumber());
        case QXmlStreamReader::StartElement:
            if (const QString text = complaintAbout(reader, ++elements, ++depth); !text.isEmpty())
                return refuse(text, reader.lineNumber());
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    if (reader.hasError())
        return refuse(reader.errorString(), reader.lineNumber());
    return {};
}

} // namespace suyang::bank
