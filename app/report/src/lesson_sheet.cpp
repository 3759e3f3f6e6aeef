#include "report/lesson_sheet.h"

#include <QCoreApplication>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QUrl>

namespace suyang::report {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LessonSheet)
};

/// Escaped, with `**bold**` and line breaks kept.
QString marked(const QString &text)
{
    const QStringList parts = text.toHtmlEscaped().replace(u'\n', u"<br/>"_s).split(u"**"_s);
    QString html;
    for (qsizetype i = 0; i < parts.size(); ++i)
        html += i % 2 == 1 ? u"<b>%1</b>"_s.arg(parts[i]) : parts[i];
    return html;
}

QString element(const char *tag, const QString &html)
{
    return u"<%1>%2</%1>\n"_s.arg(QLatin1String(tag), html);
}

QString blockHtml(const bank::LessonBlock &block)
{
    switch (block.kind) {
    case bank::BlockKind::Heading:
        return element("h2", marked(block.text));
    case bank::BlockKind::Paragraph:
        return element("p", marked(block.text));
    case bank::BlockKind::Bullet:
        return u"<ul><li>%1</li></ul>\n"_s.arg(marked(block.text));
    case bank::BlockKind::Number:
        return u"<ol start=\"%1\"><li>%2</li></ol>\n"_s.arg(block.number).arg(marked(block.text));
    case bank::BlockKind::Picture:
        return u"<p><img src=\"%1\" alt=\"%2\"/></p>\n"_s.arg(
            block.picture.toHtmlEscaped(), block.text.toHtmlEscaped());
    }
    Q_UNREACHABLE();
    return {};
}

QString letter(qsizetype index)
{
    return QString(QChar(char16_t(u'A' + index)));
}

QString questionHtml(const bank::PracticeQuestion &question, const QString &language)
{
    QString html
        = element("p", u"<b>%1.</b> "_s.arg(question.id) + marked(question.prompt.in(language)));
    if (!question.material.isEmpty())
        html += element("blockquote", marked(question.material.in(language)));
    for (qsizetype i = 0; i < question.options.size(); ++i)
        html += u"<p style=\"margin-left: 24px\">%1  %2</p>\n"_s.arg(
            letter(i), marked(question.options[i].text.in(language)));
    return html;
}

/// "B", "A, C", "C, A, B" or a number with its unit.
QString answerText(const bank::PracticeQuestion &question, const QString &language)
{
    QStringList ids {question.key.option};
    if (!question.key.options.isEmpty())
        ids = question.key.options;
    for (const QStringList &group : question.key.order)
        ids += group;
    QStringList letters;
    for (const QString &id : ids) {
        for (qsizetype i = 0; i < question.options.size(); ++i) {
            if (question.options[i].id == id)
                letters.append(letter(i));
        }
    }
    if (question.kind == bank::ItemKind::Number)
        return u"%1 %2"_s.arg(QString::number(question.key.value), question.unit.in(language))
            .trimmed();
    if (question.kind == bank::ItemKind::ShortText)
        return question.key.accepted.value(language).value(0);
    return letters.join(u", "_s);
}

QString answerHtml(const bank::PracticeQuestion &question, const QString &language)
{
    return element("p",
        u"<b>%1. %2</b>  %3"_s.arg(question.id, answerText(question, language).toHtmlEscaped(),
            marked(question.rationale.in(language))));
}

} // namespace

QString lessonSheetHtml(const bank::Lesson &lesson, const QString &language)
{
    const bank::LessonText &text = lesson.in(language);
    QString html = element("h1", marked(text.title));
    for (const bank::LessonBlock &block : text.blocks)
        html += blockHtml(block);
    html.replace(u"</ul>\n<ul>"_s, u""_s); // lines of one list
    html += element("h2", Words::tr("Try it"));
    for (const bank::PracticeQuestion &question : lesson.practice)
        html += questionHtml(question, language);
    html += u"<hr/>\n"_s + element("h3", Words::tr("Answers"));
    for (const bank::PracticeQuestion &question : lesson.practice)
        html += answerHtml(question, language);
    html += element("p",
        u"<small>%1</small>"_s.arg(
            Words::tr("Suyang, lesson %1, CC BY-SA 4.0").arg(lesson.node.toHtmlEscaped())));
    return u"<html><body>%1</body></html>"_s.arg(html);
}

void printLessonSheet(
    const bank::Lesson &lesson, const QString &language, QPagedPaintDevice &device)
{
    constexpr int Sharpness = 3; // pixels a unit of the drawing; paper is finer than a screen
    QTextDocument document;
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPointSize(11);
    document.setDefaultFont(font);
    for (auto picture = lesson.pictures.cbegin(); picture != lesson.pictures.cend(); ++picture) {
        QSvgRenderer renderer(*picture);
        QImage image(renderer.defaultSize() * Sharpness, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        image.setDevicePixelRatio(Sharpness);
        document.addResource(QTextDocument::ImageResource, QUrl(picture.key()), image);
    }
    document.setHtml(lessonSheetHtml(lesson, language)); // our own text, and escaped
    document.print(&device);
}

} // namespace suyang::report
