#pragma once

#include "bank/item.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace suyang::bank {

enum class BlockKind {
    Heading,
    Paragraph,
    Bullet, ///< one line of a list
    Number, ///< one line of a numbered list
    Picture,
};

/// A piece of a lesson. `text` may hold `**bold**` and no other markup.
struct LessonBlock
{
    BlockKind kind = BlockKind::Paragraph;
    QString text = {}; ///< Picture: what it shows, in words
    int number = 0; ///< Number: as counted, from 1
    QString picture = {}; ///< Picture: the name in Lesson::pictures

    bool operator==(const LessonBlock &) const = default;
};

/// A lesson in one language.
struct LessonText
{
    QString title;
    QList<LessonBlock> blocks;
};

/// A question to practise on. It belongs to its lesson and is never asked in a test.
struct PracticeQuestion : Step
{
    LocalizedText material; ///< what the question is about, in lines; may be empty
};

/// A three-minute lesson about one node of the framework. A plain value; lesson_reader.h makes it.
struct Lesson
{
    QString node; ///< "S2A"
    QMap<QString, LessonText> texts; ///< by language: "zh-CN", "en"
    QMap<QString, QByteArray> pictures; ///< checked SVG by file name
    QList<PracticeQuestion> practice;

    /// The text in this language, else the English one, else any.
    const LessonText &in(const QString &language) const;
};

} // namespace suyang::bank
