#include "svg_plot.h"

#include <algorithm>
#include <cmath>

namespace suyang::bank_study {

using namespace Qt::StringLiterals;

namespace {

constexpr double PanelWidth = 430.0;
constexpr double PanelHeight = 300.0;
constexpr double Left = 62.0;
constexpr double Right = 16.0;
constexpr double Top = 30.0;
constexpr double Bottom = 50.0;
constexpr double HeadHeight = 66.0; ///< title and legend
constexpr double LegendGap = 34.0;
constexpr double LetterWidth = 6.6; ///< of legend text, about
constexpr QLatin1StringView Ink("#1C2A2E");
constexpr QLatin1StringView Faint("#4A585C");
constexpr QLatin1StringView Grid("#E4E0D7");
constexpr QLatin1StringView Frame("#7F7A6E");

/// At most two decimals: finer than any screen, and small.
QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0"_s ? u"0"_s : text;
}

QString tickLabel(double value, int decimals)
{
    const QString text = QString::number(std::abs(value), 'f', decimals);
    return value < 0.0 ? u'\u2212' + text : text;
}

struct TextStyle
{
    QLatin1StringView anchor = "middle"_L1;
    int size = 12;
    QLatin1StringView colour = Faint;
    bool bold = false;
    double turn = 0.0;
};

QString textAt(double x, double y, const QString &text, const TextStyle &style = {})
{
    QString more;
    if (style.bold)
        more += u" font-weight=\"bold\""_s;
    if (style.turn != 0.0)
        more += u" transform=\"rotate(%1 %2 %3)\""_s.arg(number(style.turn), number(x), number(y));
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" font-size=\"%4\" fill=\"%5\"%6>%7</text>\n"_s
        .arg(number(x), number(y), style.anchor, QString::number(style.size), style.colour, more,
            text.toHtmlEscaped());
}

QString lineAt(QPointF from, QPointF to, const QString &colour, const QString &more = {})
{
    return u"<path d=\"M%1 %2L%3 %4\" stroke=\"%5\"%6/>\n"_s.arg(
        number(from.x()), number(from.y()), number(to.x()), number(to.y()), colour, more);
}

QString markerPath(Marker marker, QPointF at)
{
    const QString start = u"M%1 %2"_s;
    switch (marker) {
    case Marker::Circle:
        return start.arg(number(at.x() - 3), number(at.y())) + u"a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z"_s;
    case Marker::Square:
        return start.arg(number(at.x() - 2.7), number(at.y() - 2.7)) + u"h5.4v5.4h-5.4z"_s;
    case Marker::Triangle:
        return start.arg(number(at.x()), number(at.y() - 3.6)) + u"l3.6 6.2h-7.2z"_s;
    case Marker::Diamond:
        return start.arg(number(at.x()), number(at.y() - 3.9)) + u"l3.9 3.9l-3.9 3.9l-3.9 -3.9z"_s;
    }
    return {};
}

/// Where values of a panel stand in the picture.
struct Plane
{
    const Panel &panel;
    QPointF origin; ///< of the panel

    double x(double value) const
    {
        const Axis &axis = panel.x;
        return origin.x() + Left
            + (value - axis.low) / (axis.high - axis.low) * (PanelWidth - Left - Right);
    }
    double y(double value) const
    {
        const Axis &axis = panel.y;
        return origin.y() + PanelHeight - Bottom
            - (value - axis.low) / (axis.high - axis.low) * (PanelHeight - Top - Bottom);
    }
    QPointF at(QPointF value) const { return {x(value.x()), y(value.y())}; }
};

/// Where the ticks of an axis stand.
std::vector<double> ticksOf(const Axis &axis)
{
    std::vector<double> ticks;
    const double slack = 1e-9 * axis.step;
    for (double k = std::ceil((axis.low - slack) / axis.step); k * axis.step <= axis.high + slack;
         k += 1.0)
        ticks.push_back(k * axis.step);
    return ticks;
}

QString drawAxes(const Plane &plane)
{
    const Panel &panel = plane.panel;
    const double left = plane.x(panel.x.low);
    const double right = plane.x(panel.x.high);
    const double bottom = plane.y(panel.y.low);
    const double top = plane.y(panel.y.high);
    QString svg;
    for (const double tick : ticksOf(panel.y)) {
        const double y = plane.y(tick);
        svg += lineAt({left, y}, {right, y}, Grid);
        svg += textAt(left - 8, y + 4, tickLabel(tick, panel.y.decimals), {.anchor = "end"_L1});
    }
    for (const double tick : ticksOf(panel.x)) {
        const double x = plane.x(tick);
        svg += lineAt({x, bottom}, {x, bottom + 5}, Frame);
        svg += textAt(x, bottom + 19, tickLabel(tick, panel.x.decimals));
    }
    svg += lineAt({left, bottom}, {right, bottom}, Frame);
    svg += textAt((left + right) / 2, bottom + 39, panel.x.title, {.colour = Ink});
    const double middle = (top + bottom) / 2;
    svg += textAt(left - 46, middle, panel.y.title, {.colour = Ink, .turn = -90});
    return svg
        + textAt(left, top - 11, panel.title,
            {.anchor = "start"_L1, .size = 13, .colour = Ink, .bold = true});
}

QString drawReferences(const Plane &plane)
{
    const Panel &panel = plane.panel;
    QString svg;
    for (const Reference &line : panel.references) {
        const QString dash = u" stroke-dasharray=\"2 3\""_s;
        if (line.upright) {
            const double x = plane.x(line.value);
            svg += lineAt({x, plane.y(panel.y.low)}, {x, plane.y(panel.y.high)}, Frame, dash);
            svg += textAt(
                x + 4, plane.y(panel.y.high) + 11, line.label, {.anchor = "start"_L1, .size = 11});
        } else {
            const double y = plane.y(line.value);
            svg += lineAt({plane.x(panel.x.low), y}, {plane.x(panel.x.high), y}, Ink, dash);
            svg += textAt(
                plane.x(panel.x.high) - 2, y - 5, line.label, {.anchor = "end"_L1, .size = 11});
        }
    }
    return svg;
}

QString drawLine(const Plane &plane, const Series &series)
{
    QString path;
    QString markers;
    for (const QPointF &point : series.points) {
        const QPointF at = plane.at(point);
        path += (path.isEmpty() ? u"M%1 %2"_s : u"L%1 %2"_s).arg(number(at.x()), number(at.y()));
        if (series.mark == Mark::Line)
            markers += markerPath(series.marker, at);
    }
    const QString dash = series.mark == Mark::Dashed ? u" stroke-dasharray=\"6 4\""_s : QString();
    QString svg = u"<path d=\"%1\" stroke=\"%2\" stroke-width=\"1.6\"%3/>\n"_s.arg(
        path, series.colour, dash);
    if (!markers.isEmpty())
        svg += u"<path d=\"%1\" fill=\"%2\"/>\n"_s.arg(markers, series.colour);
    return svg;
}

/// The bars of one of several series stand beside each other within a step of the x values.
QString drawBars(const Plane &plane, const Series &series, std::size_t place, std::size_t places)
{
    constexpr double Filled = 0.84;
    QString path;
    for (const QPointF &point : series.points) {
        const double width = (plane.x(1.0) - plane.x(0.0)) * Filled / static_cast<double>(places);
        const double left = plane.x(point.x() - Filled / 2.0) + width * static_cast<double>(place);
        const double height = plane.y(0.0) - plane.y(point.y());
        if (height > 0.0)
            path += u"M%1 %2v-%3h%4v%3z"_s.arg(
                number(left), number(plane.y(0.0)), number(height), number(width));
    }
    return u"<path d=\"%1\" fill=\"%2\"/>\n"_s.arg(path, series.colour);
}

QString drawPanel(const Panel &panel, QPointF origin)
{
    const Plane plane {panel, origin};
    QString svg = drawAxes(plane) + drawReferences(plane);
    const auto bars
        = static_cast<std::size_t>(std::ranges::count(panel.series, Mark::Bars, &Series::mark));
    std::size_t place = 0;
    for (const Series &series : panel.series)
        svg += series.mark == Mark::Bars ? drawBars(plane, series, place++, bars)
                                         : drawLine(plane, series);
    return svg;
}

QString drawLegend(const std::vector<Series> &entries)
{
    constexpr double Y = 48.0;
    double x = Left;
    QString svg;
    for (const Series &entry : entries) {
        if (entry.mark == Mark::Bars)
            svg += u"<path d=\"M%1 %2h14v10h-14z\" fill=\"%3\"/>\n"_s.arg(
                number(x + 5), number(Y - 5), entry.colour);
        else
            svg += lineAt({x, Y}, {x + 24, Y}, entry.colour,
                u" stroke-width=\"1.6\""_s
                    + (entry.mark == Mark::Dashed ? u" stroke-dasharray=\"6 4\""_s : QString()));
        if (entry.mark == Mark::Line)
            svg += u"<path d=\"%1\" fill=\"%2\"/>\n"_s.arg(
                markerPath(entry.marker, {x + 12, Y}), entry.colour);
        svg += textAt(x + 30, Y + 4, entry.name, {.anchor = "start"_L1, .colour = Ink});
        x += LegendGap + 18.0 + LetterWidth * static_cast<double>(entry.name.size());
    }
    return svg;
}

} // namespace

Axis axisAround(const QString &title, double low, double high)
{
    const double rough = (high - low) / 5.0;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10.0 * power;
    for (const double factor : {5.0, 2.0, 1.0}) {
        if (factor * power >= rough * 0.8)
            step = factor * power;
    }
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
    return {title, step * std::floor(low / step + 1e-9), step * std::ceil(high / step - 1e-9), step,
        decimals};
}

QByteArray toSvg(const Figure &figure)
{
    const std::size_t columns = std::min(figure.columns, figure.panels.size());
    const std::size_t rows = (figure.panels.size() + columns - 1) / columns;
    const double width = PanelWidth * static_cast<double>(columns);
    const double height = HeadHeight + PanelHeight * static_cast<double>(rows);
    QString svg
        = u"<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\" width=\"%1\" "
          "height=\"%2\" viewBox=\"0 0 %1 %2\" font-family=\"Noto Sans, DejaVu Sans, Arial, "
          "sans-serif\" fill=\"none\">\n<title>%3</title>\n<desc>%4</desc>\n"
          "<rect width=\"%1\" height=\"%2\" fill=\"#FFFFFF\"/>\n"_s.arg(number(width),
              number(height), figure.title.toHtmlEscaped(), figure.description.toHtmlEscaped());
    svg += textAt(
        Left, 26, figure.title, {.anchor = "start"_L1, .size = 16, .colour = Ink, .bold = true});
    svg += drawLegend(figure.panels.front().series);
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const QPointF origin {PanelWidth * static_cast<double>(i % columns),
            HeadHeight + PanelHeight * static_cast<double>(i / columns)};
        svg += drawPanel(figure.panels[i], origin);
    }
    return (svg + u"</svg>\n"_s).toUtf8();
}

} // namespace suyang::bank_study
