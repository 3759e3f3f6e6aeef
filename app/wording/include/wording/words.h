#pragma once

#include "bank/framework.h"
#include "session/change.h"
#include "session/content.h"
#include "session/learning_path.h"
#include "session/literacy_profile.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

/// The sentences that people read about their results, in one place for the window, the report and
/// the command line. Sentences go through Qt's translation (context "wording"), names come from
/// the framework data in `language`; both must be the same language.
namespace suyang::wording {

/// What the functions below need to know.
struct Voice
{
    const bank::Framework &framework;
    QString language; ///< "zh-CN" or "en"
};

QString dimensionName(const Voice &voice, std::size_t dimension);
QString bandName(const Voice &voice, std::size_t band);
QString bandMeaning(const Voice &voice, std::size_t band);
QString competenceName(const Voice &voice, std::size_t competence);
/// "I can ..." of a node.
QString canDo(const Voice &voice, std::size_t node);
QString audienceName(const Voice &voice, const QString &audience);

/// "Independent", "Independent to Skilled", "not clear yet".
QString levelWords(const Voice &voice, const session::LevelWord &word);
/// One sentence under the words: the band's meaning, or how many questions would make it clear.
QString levelMeaning(const Voice &voice, const session::DimensionResult &result);
/// That many answers came too fast to have been read; empty where they did not.
QString fastAnswersText(const session::DimensionResult &result);
/// The words of the level with that doubt beside them, for where there is no room for a sentence.
QString shownLevel(const Voice &voice, const session::DimensionResult &result);
/// What a screen reader says of a row: name, words, the nine-in-ten interval, the last time.
QString ladderRowText(const Voice &voice, const session::DimensionResult &result,
    const session::DimensionResult *previous);
/// One strength, one best place to start, or "answer a few more".
QString headline(const Voice &voice, const session::LiteracyProfile &profile);
QString signText(session::Sign sign);
QString selfViewText(const Voice &voice, std::size_t dimension, session::SelfView view);
QString reasonText(const session::Reason &reason);
/// All reasons of a step in one sentence.
QString reasonsText(const QList<session::Reason> &reasons);
QString changeText(const Voice &voice, std::size_t dimension, session::Change change);
/// Why there is no path, or what to do when every aim is reached; empty while there are steps.
QString adviceText(session::PathAdvice advice);
/// "16 min".
QString minutesText(qint64 milliseconds);
QString minutesLabel(int minutes);
/// "23 November 2026" as the language writes it.
QString dateText(const Voice &voice, const QDateTime &utc);
/// What this result is not: no certificate, no ground for hiring.
QString disclaimer();
QString intervalCaption();

} // namespace suyang::wording
