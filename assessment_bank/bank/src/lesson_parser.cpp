#include "bank/lesson_reader.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostBlocks = 80;
constexpr qsizetype LongestBlock = 1200;

/// A line that is a block of its own, or the beginning of one.
std::optional<LessonBlock> blockOf(const QString &line)
{
    static const QRegularExpression picture(u"^!\\[([^\\]]+)\\]\\(([a-zA-Z0-9._-]+\\.svg)\\)$"_s);
    static const QRegularExpression number(u"^([1-9][0-9]?)\\. +(.+)$"_s);
    if (line.startsWith(u"## "))
        return LessonBlock {BlockKind::Heading, line.mid(3).trimmed()};
    if (line.startsWith(u"- "))
        return LessonBlock {BlockKind::Bullet, line.mid(2).trimmed()};
    if (const auto match = number.match(line); match.hasMatch())
        return LessonBlock {BlockKind::Number, match.captured(2), match.captured(1).toInt()};
    if (const auto match = picture.match(line); match.hasMatch())
        return LessonBlock {BlockKind::Picture, match.captured(1), 0, match.captured(2)};
    return std::nullopt;
}

/// What is wrong with a line as it stands, if anything.
QString complaintAbout(const QString &line)
{
    static const QRegularExpression markup(
        u"^#|^>|^[*+] |^[-*_]{3,}$|^ {0,3}\\||`|\\]\\(|</?[A-Za-z!]|https?://|\\t"_s);
    const bool isPicture = line.startsWith(u"![") && blockOf(line);
    if (!isPicture && !line.startsWith(u"## ") && markup.match(line).hasMatch())
        return u"a lesson takes titles, paragraphs, lists of one level, bold and pictures of its "
               "own folder; this line is none of them"_s;
    if (line.count(u"**") % 2 != 0)
        return u"** that is not closed in its line"_s;
    return {};
}

/// Lines of one paragraph read on; between Chinese characters there is no blank.
void readOn(QString &text, const QString &line)
{
    const bool isSpaced = text.back().unicode() < 0x2E80 && line.front().unicode() < 0x2E80;
    text += isSpaced ? u' ' + line : line;
}

struct Parser
{
    QString file;
    LessonText lesson;
    bool isOpen = false; ///< the last block may go on in the next line

    std::optional<Error> take(const QString &line, int number)
    {
        const auto complain = [&](const QString &text) {
            return fail(ErrorCode::MalformedFile, text.toStdString(),
                u"%1:%2"_s.arg(file).arg(number).toStdString());
        };
        if (number == 1) {
            if (!line.startsWith(u"# ") || line.mid(2).trimmed().isEmpty())
                return complain(u"a lesson begins with \"# \" and its title"_s);
            lesson.title = line.mid(2).trimmed();
            return std::nullopt;
        }
        const QString text = line.trimmed();
        if (text.isEmpty()) {
            isOpen = false;
            return std::nullopt;
        }
        if (const QString complaint = complaintAbout(line.startsWith(u"  ") ? text : line);
            !complaint.isEmpty())
            return complain(complaint);
        if (!append(line, text))
            return complain(u"a list inside a list"_s);
        if (lesson.blocks.size() > MostBlocks || lesson.blocks.back().text.size() > LongestBlock)
            return complain(u"a lesson has at most %1 blocks of %2 characters"_s.arg(MostBlocks)
                                .arg(LongestBlock));
        return std::nullopt;
    }

    bool append(const QString &line, const QString &text)
    {
        const auto block = blockOf(text);
        if (block && line.startsWith(u' '))
            return false;
        if (block) {
            lesson.blocks.append(*block);
            isOpen = block->kind == BlockKind::Bullet || block->kind == BlockKind::Number;
        } else if (isOpen) {
            readOn(lesson.blocks.back().text, text);
        } else {
            lesson.blocks.append({BlockKind::Paragraph, text});
            isOpen = true;
        }
        return true;
    }
};

} // namespace

Result<LessonText> parseLesson(const QByteArray &markdown, const QString &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(markdown);
    if (decoder.hasError())
        return fail(ErrorCode::MalformedFile, "not valid UTF-8", file.toStdString());
    Parser parser {file, {}, false};
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        if (const auto error = parser.take(line, ++number))
            return *error;
    }
    if (parser.lesson.blocks.isEmpty())
        return fail(
            ErrorCode::MalformedFile, "a lesson has a text below its title", file.toStdString());
    return std::move(parser.lesson);
}

} // namespace suyang::bank
