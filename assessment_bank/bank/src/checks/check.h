#pragma once

#include "bank/bank_check.h"

#include <QString>

namespace suyang::bank::checks {

/// What a check may look at.
struct Subject
{
    const QList<Item> &items;
    const Framework &framework;
    const CheckData &data;
    const CheckEvidence &evidence;
    bool released = false;
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
    /// What blocks a release and is to be expected of a bank that is still being filled.
    void blockRelease(const Subject &subject, const QString &message)
    {
        add(subject.released ? Level::Error : Level::Warn, {}, message);
    }
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

// One function a check, in the order of the ids.
void keyIsLongest(const Subject &, Log &); // K01
void keyIsShortest(const Subject &, Log &); // K02
void keyPosition(const Subject &, Log &); // K03
void multipleResponsePattern(const Subject &, Log &); // K04
void stemKeyOverlap(const Subject &, Log &); // K05
void absoluteWords(const Subject &, Log &); // K06
void hedgingWords(const Subject &, Log &); // K07
void allOfTheAbove(const Subject &, Log &); // K08
void negativeStem(const Subject &, Log &); // K09
void doubleNegative(const Subject &, Log &); // K10
void nearDuplicates(const Subject &, Log &); // K11
void optionsOverlap(const Subject &, Log &); // K12
void optionsNotParallel(const Subject &, Log &); // K13
void grammarCue(const Subject &, Log &); // K14
void numbersUnordered(const Subject &, Log &); // K15
void optionCount(const Subject &, Log &); // K16
void missingMisconception(const Subject &, Log &); // K17
void deadDistractor(const Subject &, Log &); // K18, with answers
void keyNotBest(const Subject &, Log &); // K19, with answers
void optionsOnly(const Subject &, Log &); // K20
void virtueCue(const Subject &, Log &); // K21
void readingLoad(const Subject &, Log &); // K22
void foreignWords(const Subject &, Log &); // K23
void realNumbersAndLinks(const Subject &, Log &); // K24
void timeBomb(const Subject &, Log &); // K25
void missingProvenance(const Subject &, Log &); // K26
void copiedText(const Subject &, Log &); // K27, with sources
void translationDrift(const Subject &, Log &); // K28
void bandLabels(const Subject &, Log &); // K29, with answers where there are any
void missingTextTwin(const Subject &, Log &); // K30
void colourIsOnlySign(const Subject &, Log &); // K31
void targetTooSmall(const Subject &, Log &); // K32
void scoringEdgeCases(const Subject &, Log &); // K33
void blueprintGap(const Subject &, Log &); // K35
void informationGap(const Subject &, Log &); // K36
void peopleTilt(const Subject &, Log &); // K37
void sensitiveContent(const Subject &, Log &); // K38
void cluesFromOthers(const Subject &, Log &); // K39
void sameOpening(const Subject &, Log &); // K40
void sameSkeleton(const Subject &, Log &); // K40

} // namespace suyang::bank::checks
