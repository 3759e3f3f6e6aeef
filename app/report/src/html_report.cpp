#include "report/html_report.h"

#include "ladder_svg.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace suyang::report {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(report)
};

QString heading(const QString &text)
{
    return u"<h2>%1</h2>\n"_s.arg(text.toHtmlEscaped());
}

QString list(const QStringList &lines)
{
    QString html = u"<ul>\n"_s;
    for (const QString &line : lines)
        html += u"<li>%1</li>\n"_s.arg(line.toHtmlEscaped());
    return html + u"</ul>\n"_s;
}

QString levelTable(const ReportInput &input)
{
    const wording::Voice voice {input.content.framework, input.language};
    QString html
        = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"6\" width=\"100%\">\n<tr>"_s;
    for (const QString &title : {Words::tr("Area"), Words::tr("Level"), Words::tr("How sure")})
        html += u"<th scope=\"col\" align=\"left\">%1</th>"_s.arg(title.toHtmlEscaped());
    html += u"</tr>\n"_s;
    for (const session::DimensionResult &result : input.profile.dimensions) {
        html += u"<tr><th scope=\"row\" align=\"left\">%1</th><td>%2</td><td>%3</td></tr>\n"_s.arg(
            wording::dimensionName(voice, result.dimension).toHtmlEscaped(),
            wording::levelWords(voice, result.word).toHtmlEscaped(),
            wording::ladderRowText(voice, result, nullptr).toHtmlEscaped());
    }
    return html + u"</table>\n"_s;
}

QString strengths(const ReportInput &input)
{
    QStringList lines;
    for (const QString &id : input.profile.strengths) {
        if (const bank::Item *item = input.content.bank.item(id))
            lines.append(item->canDo.in(input.language));
    }
    return lines.isEmpty() ? QString()
                           : heading(Words::tr("What you can do already")) + list(lines);
}

QString nextSteps(const ReportInput &input)
{
    const wording::Voice voice {input.content.framework, input.language};
    QStringList lines;
    for (const session::PathStep &step : input.path.steps) {
        if (step.state == session::StepState::Open) {
            lines.append(
                Words::tr("%1 (%2). %3")
                    .arg(wording::canDo(voice, step.node), wording::minutesLabel(step.minutes),
                        wording::reasonsText(step.reasons)));
        }
    }
    QString html = heading(Words::tr("What to learn next"));
    return lines.isEmpty()
        ? html + u"<p>%1</p>\n"_s.arg(wording::adviceText(input.path.advice).toHtmlEscaped())
        : html + list(lines);
}

QString meanings(const ReportInput &input)
{
    const wording::Voice voice {input.content.framework, input.language};
    QStringList lines;
    for (qsizetype b = 0; b < voice.framework.bands.size(); ++b) {
        const auto band = static_cast<std::size_t>(b);
        lines.append(Words::tr("%1: %2").arg(
            wording::bandName(voice, band), wording::bandMeaning(voice, band)));
    }
    return heading(Words::tr("What the four levels mean")) + list(lines);
}

QString body(const ReportInput &input, const QString &drawing)
{
    const wording::Voice voice {input.content.framework, input.language};
    QString html = u"<h1>%1</h1>\n"_s.arg(Words::tr("My digital skills profile").toHtmlEscaped());
    QStringList facts;
    if (!input.name.isEmpty())
        facts.append(input.name);
    facts.append(wording::dateText(voice, input.profile.takenAt));
    facts.append(Words::tr("%n question(s)", nullptr, input.profile.answered));
    facts.append(wording::minutesText(input.profile.milliseconds));
    html += u"<p>%1</p>\n"_s.arg(facts.join(u" · "_s).toHtmlEscaped());
    html += u"<p><b>%1</b></p>\n"_s.arg(wording::headline(voice, input.profile).toHtmlEscaped());
    html += drawing + levelTable(input);
    html += u"<p>%1</p>\n"_s.arg(wording::intervalCaption().toHtmlEscaped());
    html += strengths(input) + nextSteps(input) + meanings(input);
    return html + u"<p>%1</p>\n"_s.arg(wording::disclaimer().toHtmlEscaped());
}

} // namespace

QString htmlReport(const ReportInput &input)
{
    static const QString style
        = u"body{font-family:'Noto Sans CJK SC',sans-serif;color:#1C2A2E;background:#F6F4EF;"
          "max-width:52rem;margin:2rem auto;padding:0 1rem;line-height:1.5}"
          "table{border-collapse:collapse;background:#fff}li{margin:.4rem 0}"_s;
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n<main>\n%4</main>\n</body>\n"
           "</html>\n"_s.arg(input.language, Words::tr("My digital skills profile").toHtmlEscaped(),
               style, body(input, ladderSvg(input)));
}

QString printableHtml(const ReportInput &input)
{
    return u"<html><body>%1</body></html>"_s.arg(body(input, QString()));
}

} // namespace suyang::report
