#include "picture_scene.h"

#include "path_outline.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// What an element hands down to those inside it.
struct Inherited
{
    QString fill = QStringLiteral("black");
    QPointF shift;
    double fontSize = 16.0;
    QString anchor = QStringLiteral("start");
};

double numberOf(const QXmlStreamAttributes &attributes, const char *name)
{
    return attributes.value(QLatin1String(name)).toDouble();
}

Inherited inheritedBy(const QXmlStreamAttributes &attributes, Inherited from)
{
    static const QRegularExpression move(u"translate\\(\\s*(-?[0-9.]+)(?:[ ,]+(-?[0-9.]+))?"_s);
    if (attributes.hasAttribute(u"fill"_s))
        from.fill = attributes.value(u"fill"_s).toString();
    if (attributes.hasAttribute(u"font-size"_s))
        from.fontSize = attributes.value(u"font-size"_s).toString().remove(u"px"_s).toDouble();
    if (attributes.hasAttribute(u"text-anchor"_s))
        from.anchor = attributes.value(u"text-anchor"_s).toString();
    const auto match = move.match(attributes.value(u"transform"_s).toString());
    if (match.hasMatch())
        from.shift += QPointF(match.captured(1).toDouble(), match.captured(2).toDouble());
    return from;
}

QRectF boxOf(const QString &kind, const QXmlStreamAttributes &attributes)
{
    if (kind == u"rect")
        return {numberOf(attributes, "x"), numberOf(attributes, "y"), numberOf(attributes, "width"),
            numberOf(attributes, "height")};
    if (kind == u"circle" || kind == u"ellipse") {
        const bool round = kind == u"circle";
        const double rx = numberOf(attributes, round ? "r" : "rx");
        const double ry = numberOf(attributes, round ? "r" : "ry");
        return {numberOf(attributes, "cx") - rx, numberOf(attributes, "cy") - ry, 2 * rx, 2 * ry};
    }
    if (kind == u"polygon")
        return boxOfPath(u'M' + attributes.value(u"points"_s).toString());
    return kind == u"path" ? boxOfPath(attributes.value(u"d"_s).toString()) : QRectF();
}

QRectF boxOfText(const QString &text, QPointF start, const Inherited &style)
{
    double width = 0.0;
    for (const QChar c : text)
        width += (c.unicode() >= 0x2e80 ? 1.0 : 0.55) * style.fontSize;
    const double left = style.anchor == u"middle" ? start.x() - width / 2
        : style.anchor == u"end"                  ? start.x() - width
                                                  : start.x();
    return {left, start.y() - 0.8 * style.fontSize, width, style.fontSize};
}

/// Walks through the elements with what each inherits.
class Walk
{
public:
    explicit Walk(const QByteArray &svg)
        : m_xml(svg)
    {
        m_styles.append(Inherited());
    }

    QList<PaintedThing> things()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                open();
            else if (token == QXmlStreamReader::Characters)
                write();
            else if (token == QXmlStreamReader::EndElement && m_styles.size() > 1)
                m_styles.removeLast();
        }
        return m_things;
    }

private:
    void open()
    {
        const QString kind = m_xml.name().toString();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        m_styles.append(inheritedBy(attributes, m_styles.last()));
        if (kind == u"text" || kind == u"tspan") {
            if (attributes.hasAttribute(u"x"_s))
                m_pen.setX(numberOf(attributes, "x"));
            if (attributes.hasAttribute(u"y"_s))
                m_pen.setY(numberOf(attributes, "y"));
            m_writing = true;
            return;
        }
        m_writing = false;
        const QRectF box = boxOf(kind, attributes).translated(m_styles.last().shift);
        const auto fill = colourFrom(m_styles.last().fill);
        if (fill && box.isValid())
            m_things.append({kind, box, *fill, {}});
    }

    void write()
    {
        const QString text = m_xml.text().toString().trimmed();
        const auto fill = colourFrom(m_styles.last().fill);
        if (!m_writing || text.isEmpty() || !fill)
            return;
        const QRectF box = boxOfText(text, m_pen + m_styles.last().shift, m_styles.last());
        m_things.append({u"text"_s, box, *fill, text});
    }

    QXmlStreamReader m_xml;
    QList<Inherited> m_styles;
    QList<PaintedThing> m_things;
    QPointF m_pen;
    bool m_writing = false;
};

} // namespace

std::optional<Colour> colourFrom(const QString &text)
{
    if (text == u"white")
        return Colour {1.0, 1.0, 1.0};
    if (text == u"black")
        return Colour {};
    static const QRegularExpression hexadecimal(u"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"_s);
    if (!hexadecimal.match(text).hasMatch())
        return std::nullopt;
    const bool brief = text.size() == 4;
    const auto channel = [&](qsizetype i) {
        const QString digits = brief ? QString(2, text[1 + i]) : text.mid(1 + 2 * i, 2);
        return digits.toInt(nullptr, 16) / 255.0;
    };
    return Colour {channel(0), channel(1), channel(2)};
}

double luminanceOf(const Colour &colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green)
        + 0.0722 * linear(colour.blue);
}

double contrastOf(const Colour &left, const Colour &right)
{
    const double a = luminanceOf(left);
    const double b = luminanceOf(right);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QList<PaintedThing> paintedThings(const QByteArray &svg)
{
    return Walk(svg).things();
}

} // namespace suyang::bank::checks
