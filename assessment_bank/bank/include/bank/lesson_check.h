#pragma once

#include "bank/bank_check.h"
#include "bank/framework.h"
#include "bank/lesson.h"

#include <QList>

namespace suyang::bank {

/// The lessons of a bank folder: those that could be read and the reasons for those that could not.
struct LessonReading
{
    QList<Lesson> lessons;
    QList<Error> problems;
};

/// Reads the lesson of every folder below `lessons`, and goes on after a bad one.
LessonReading readLessons(const QString &bankFolder);

/// The checks of lessons: C01 a lesson for every node, C02 it can be read, C03 its length (an adult
/// reads 250 to 800 Chinese characters or 150 to 500 words in about three minutes), C04 it ends
/// with one thing to do today, C05 both languages are built alike, C06 its two questions explain
/// every answer and ask briefly, C07 they are no test items. Findings name the node and are added
/// to `report`, figures too.
///
/// A lesson missing from a draft is a warning, from a released bank an error; a draft without any
/// lesson is left alone.
void checkLessons(CheckReport &report, const LessonReading &reading, const BankReading &bank,
    const Framework &framework);

} // namespace suyang::bank
