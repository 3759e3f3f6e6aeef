#include "ladder_svg.h"

#include "wording/words.h"

#include <algorithm>
#include <array>

namespace suyang::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double Left = 190.0;
constexpr double Zone = 130.0;
constexpr double Top = 34.0;
constexpr double RowHeight = 56.0;

struct Look
{
    QLatin1String mark;
    QLatin1String soft;
};

constexpr std::array<Look, 4> Looks {{
    {QLatin1String("#15609F"), QLatin1String("#E0ECF7")},
    {QLatin1String("#AE6C16"), QLatin1String("#F8ECD9")},
    {QLatin1String("#661C40"), QLatin1String("#F4E3EA")},
    {QLatin1String("#1D9677"), QLatin1String("#DDF1EA")},
}};

/// Circle, square, triangle, diamond: a shape a dimension, so that colour is never the only sign.
QString mark(std::size_t dimension, double x, double y, const QString &colour)
{
    switch (dimension % 4) {
    case 0:
        return u"<circle cx=\"%1\" cy=\"%2\" r=\"8\" fill=\"%3\"/>"_s.arg(x).arg(y).arg(colour);
    case 1:
        return u"<rect x=\"%1\" y=\"%2\" width=\"15\" height=\"15\" fill=\"%3\"/>"_s.arg(x - 7.5)
            .arg(y - 7.5)
            .arg(colour);
    case 2:
        return u"<path d=\"M%1 %2 l9 16 h-18 z\" fill=\"%3\"/>"_s.arg(x).arg(y - 9).arg(colour);
    default:
        return u"<path d=\"M%1 %2 l9 10 -9 10 -9 -10 z\" fill=\"%3\"/>"_s.arg(x).arg(y - 10).arg(
            colour);
    }
}

} // namespace

QString ladderSvg(const ReportInput &input)
{
    const wording::Voice voice {input.content.framework, input.language};
    const auto bands = static_cast<double>(voice.framework.bands.size());
    const double height = Top + RowHeight * static_cast<double>(input.profile.dimensions.size());
    QString svg = u"<svg role=\"img\" aria-hidden=\"true\" viewBox=\"0 0 %1 %2\" width=\"100%\">"_s
                      .arg(Left + Zone * bands + 10)
                      .arg(height + 8);
    for (qsizetype b = 0; b < voice.framework.bands.size(); ++b) {
        const double x = Left + Zone * static_cast<double>(b);
        svg += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"/>"_s.arg(x)
                   .arg(Top)
                   .arg(Zone)
                   .arg(height - Top)
                   .arg(b % 2 == 0 ? u"#ECE9E1"_s : u"#FFFFFF"_s);
        svg += u"<text x=\"%1\" y=\"22\" text-anchor=\"middle\" font-size=\"15\">%2</text>"_s
                   .arg(x + Zone / 2)
                   .arg(wording::bandName(voice, static_cast<std::size_t>(b)).toHtmlEscaped());
    }
    for (qsizetype d = 0; d < input.profile.dimensions.size(); ++d) {
        const session::DimensionResult &result = input.profile.dimensions[d];
        const Look &look = Looks[result.dimension % Looks.size()];
        const double y = Top + RowHeight * (static_cast<double>(d) + 0.5);
        const QString dash = result.word.kind == session::WordKind::Unclear
            ? u" stroke-dasharray=\"6 4\""_s
            : QString();
        svg += u"<text x=\"4\" y=\"%1\" font-size=\"16\" font-weight=\"bold\">%2</text>"_s
                   .arg(y + 5)
                   .arg(wording::dimensionName(voice, result.dimension).toHtmlEscaped());
        svg += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"24\" rx=\"12\" fill=\"%4\" "
               "stroke=\"%5\" stroke-width=\"2\"%6/>"_s.arg(Left + Zone * result.low)
                   .arg(y - 12)
                   .arg(std::max(24.0, Zone * (result.high - result.low)))
                   .arg(look.soft)
                   .arg(look.mark)
                   .arg(dash);
        svg += mark(result.dimension, Left + Zone * result.estimate, y, look.mark);
    }
    return svg + u"</svg>"_s;
}

} // namespace suyang::report
