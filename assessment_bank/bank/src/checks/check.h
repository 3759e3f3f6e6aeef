#pragma once

#include "bank/bank_check.h"

#include <QString>

namespace suyang::bank::checks {

/// What a check may look at.
struct Subject
{
    const QList<Item> &items;
    const Framework &framework;
};

/// Where a check writes what it found, under its own id.
class Log
{
public:
    Log(CheckReport &report, const QString &check)
        : m_report(report)
        , m_check(check)
    {
    }

    void error(const QString &item, const QString &message) { add(Level::Error, item, message); }
    void warn(const QString &item, const QString &message) { add(Level::Warn, item, message); }
    /// One line of what was measured; several lines are joined.
    void figure(const QString &text)
    {
        QString &line = m_report.figures[m_check];
        line += (line.isEmpty() ? QString() : QStringLiteral("; ")) + text;
    }

private:
    void add(Level level, const QString &item, const QString &message)
    {
        m_report.findings.append({m_check, level, item, message});
    }

    CheckReport &m_report;
    QString m_check;
};

// key_cues.cpp
void keyIsLongest(const Subject &, Log &); // K01
void keyIsShortest(const Subject &, Log &); // K02
void keyPosition(const Subject &, Log &); // K03
void multipleResponsePattern(const Subject &, Log &); // K04

// wording.cpp
void allOfTheAbove(const Subject &, Log &); // K08
void optionsOverlap(const Subject &, Log &); // K12
void sameOpening(const Subject &, Log &); // K40

// duplicates.cpp
void nearDuplicates(const Subject &, Log &); // K11

// option_sets.cpp
void numbersUnordered(const Subject &, Log &); // K15
void optionCount(const Subject &, Log &); // K16
void missingMisconception(const Subject &, Log &); // K17

// real_world.cpp
void realNumbersAndLinks(const Subject &, Log &); // K24
void timeBomb(const Subject &, Log &); // K25
void missingProvenance(const Subject &, Log &); // K26

// translation.cpp
void translationDrift(const Subject &, Log &); // K28

// access.cpp
void missingTextTwin(const Subject &, Log &); // K30
void targetTooSmall(const Subject &, Log &); // K32

// scoring.cpp
void scoringEdgeCases(const Subject &, Log &); // K33

// coverage.cpp
void blueprintGap(const Subject &, Log &); // K35

} // namespace suyang::bank::checks
