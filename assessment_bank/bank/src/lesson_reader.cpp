#include "bank/lesson_reader.h"

#include "bank/json_file.h"
#include "bank/json_reader.h"
#include "bank/picture_guard.h"
#include "step_reader.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostBytes = 64 << 10;
constexpr qsizetype MostQuestions = 6;
const QStringList languages {u"zh-CN"_s, u"en"_s};

/// Only what can be a node: the name becomes part of a path.
bool isNodeName(const QString &node)
{
    static const QRegularExpression name(u"^[A-Z][0-9][A-Z]$"_s);
    return name.match(node).hasMatch();
}

QString folderOf(const QString &bankFolder, const QString &node)
{
    return bankFolder + u"/lessons/"_s + node;
}

Result<void> loadPictures(Lesson &lesson, const QString &folder)
{
    for (const LessonText &text : std::as_const(lesson.texts)) {
        for (const LessonBlock &block : text.blocks) {
            if (block.kind != BlockKind::Picture || lesson.pictures.contains(block.picture))
                continue;
            const QString path = folder + u'/' + block.picture;
            auto svg = readFile(path, MostBytes);
            if (!svg)
                return svg.error();
            if (auto good = checkPicture(*svg, path); !good)
                return good;
            lesson.pictures.insert(block.picture, *svg);
        }
    }
    return {};
}

PracticeQuestion readQuestion(JsonReader &reader, const QString &id)
{
    PracticeQuestion question {readStep(reader, id), {}};
    question.material = reader.optionalLocalized(u"material"_s, languages);
    return question;
}

Result<void> loadPractice(Lesson &lesson, const QString &folder)
{
    const QString path = folder + u"/practice.json"_s;
    const auto bytes = readFile(path, MostBytes);
    if (!bytes)
        return bytes.error();
    const auto json = parseJsonObject(*bytes, path);
    if (!json)
        return json.error();
    JsonReader reader(*json, path, *bytes);
    if (reader.text(u"format"_s) != u"suyang-practice/1")
        reader.complain(u"format"_s, u"this program reads suyang-practice/1"_s);
    if (reader.text(u"node"_s) != lesson.node)
        reader.complain(u"node"_s, u"this is the folder of %1"_s.arg(lesson.node));
    for (JsonReader &inner : reader.innerList(u"questions"_s)) {
        lesson.practice.append(readQuestion(inner, QString::number(lesson.practice.size() + 1)));
        reader.adopt(inner);
    }
    if (lesson.practice.isEmpty() || lesson.practice.size() > MostQuestions)
        reader.complain(u"questions"_s, u"1 to %1 questions"_s.arg(MostQuestions));
    if (reader.error())
        return *reader.error();
    return {};
}

} // namespace

const LessonText &Lesson::in(const QString &language) const
{
    const auto found = texts.constFind(language);
    if (found != texts.cend())
        return *found;
    const auto english = texts.constFind(u"en"_s);
    return english != texts.cend() ? *english : texts.first();
}

bool hasLesson(const QString &bankFolder, const QString &node)
{
    return isNodeName(node) && QFileInfo::exists(folderOf(bankFolder, node) + u"/practice.json"_s);
}

QStringList lessonNodes(const QString &bankFolder)
{
    QStringList nodes;
    for (const QString &name :
        QDir(bankFolder + u"/lessons"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (isNodeName(name))
            nodes.append(name);
    }
    return nodes;
}

Result<Lesson> readLesson(const QString &bankFolder, const QString &node)
{
    if (!isNodeName(node))
        return fail(ErrorCode::NotFound, "no node has this name", node.toStdString());
    const QString folder = folderOf(bankFolder, node);
    Lesson lesson;
    lesson.node = node;
    for (const QString &language : languages) {
        const QString path = u"%1/lesson.%2.md"_s.arg(folder, language);
        const auto bytes = readFile(path, MostBytes);
        if (!bytes)
            return bytes.error();
        auto text = parseLesson(*bytes, path);
        if (!text)
            return text.error();
        lesson.texts.insert(language, std::move(*text));
    }
    if (auto pictures = loadPictures(lesson, folder); !pictures)
        return pictures.error();
    if (auto practice = loadPractice(lesson, folder); !practice)
        return practice.error();
    return lesson;
}

} // namespace suyang::bank
