#pragma once

#include "bank/lesson.h"

#include <QString>

class QPagedPaintDevice;

namespace suyang::report {

/// A lesson to take along: the text, its two questions, and below a line the answers, in the
/// subset of HTML that Qt's text engine lays out. Pictures are named as in Lesson::pictures.
QString lessonSheetHtml(const bank::Lesson &lesson, const QString &language);

/// The same on the pages of a printer, in the margins it is set to. REQUIRES: a QGuiApplication
void printLessonSheet(
    const bank::Lesson &lesson, const QString &language, QPagedPaintDevice &device);

} // namespace suyang::report
