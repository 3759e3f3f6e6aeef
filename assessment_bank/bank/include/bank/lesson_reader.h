#pragma once

#include "bank/lesson.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace suyang::bank {

/// Whether the bank folder has a lesson about a node; opens no file.
bool hasLesson(const QString &bankFolder, const QString &node);
/// The nodes that have a folder of their own below `lessons`, in order.
QStringList lessonNodes(const QString &bankFolder);

/// Reads `lessons/<node>`: lesson.zh-CN.md, lesson.en.md, the pictures they show and
/// practice.json ("suyang-practice/1"). Fails with the errors of readFile() and checkPicture(),
/// with MalformedFile (`where` is `file:line`) or with UnsupportedVersion.
Result<Lesson> readLesson(const QString &bankFolder, const QString &node);

/// The little of Markdown that lessons are written in: one `# title` first, `## headings`,
/// paragraphs, `- ` and `1. ` lists of one level, `**bold**`, and `![words](file.svg)` on a line of
/// its own. Anything else that Markdown would take for markup is refused, so that a lesson looks
/// the same everywhere and nothing in it can lead anywhere. Fails with MalformedFile.
Result<LessonText> parseLesson(const QByteArray &markdown, const QString &file);

} // namespace suyang::bank
