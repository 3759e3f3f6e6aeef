#include "check.h"
#include "questions.h"
#include "sentences.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

/// Whether the key alone has what `fits` looks for.
bool fitsOnlyKey(
    const Question &question, const QString &language, const std::function<bool(QString)> &fits)
{
    return std::ranges::all_of(question.asked->options, [&](const Option &option) {
        return fits(option.text.in(language)) == (option.id == question.asked->key.option);
    });
}

/// "... is an" before the options or a gap: only one of them begins with a vowel, or without one.
QString articleCue(const Question &question)
{
    static const QRegularExpression open(
        u"\\b(an?)\\s*(?:_{2,}|\\.\\.\\.|…|:)?\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression vowel(
        u"^\\W*[aeiou]"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = open.match(question.prompt->in(u"en"_s).trimmed());
    if (!match.hasMatch())
        return {};
    const bool wantsVowel = match.captured(1).size() == 2;
    const auto fits = [&](const QString &text) { return text.contains(vowel) == wantsVowel; };
    return fitsOnlyKey(question, u"en"_s, fits)
        ? u"en: only the key fits after \"%1\""_s.arg(match.captured(1))
        : QString();
}

/// The unit the clause asks for ("how many days", 几天), which only the key has.
QString unitCue(const Question &question, const QString &language)
{
    static const QRegularExpression chinese(
        u"(?:几|多少)(天|元|分钟|小时|周|年|月|公里|米|岁|页|人)"_s);
    static const QRegularExpression english(
        u"\\bhow many (days|yuan|minutes|hours|weeks|years|months|metres|pages|people)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString clause = askingClause(question.prompt->in(language), language);
    const auto match = (language == u"zh-CN" ? chinese : english).match(clause);
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(1);
    const auto fits = [&](const QString &text) { return text.contains(unit, Qt::CaseInsensitive); };
    return fitsOnlyKey(question, language, fits)
        ? u"%1: only the key has the unit \"%2\""_s.arg(language, unit)
        : QString();
}

/// 哪张 asks for something counted by 张: only the key names 张.
QString measureCue(const Question &question, const QStringList &measures)
{
    const QString clause = askingClause(question.prompt->in(u"zh-CN"_s), u"zh-CN"_s);
    for (const QString &measure : measures) {
        if (!clause.contains(u"哪"_s + measure) && !clause.contains(u"哪一"_s + measure))
            continue;
        const auto fits = [&](const QString &text) { return text.contains(measure); };
        if (fitsOnlyKey(question, u"zh-CN"_s, fits))
            return u"zh-CN: only the key has the measure word \"%1\""_s.arg(measure);
    }
    return {};
}

/// "Which are ..." asks for several, "Which two"; only one option is plural.
QString pluralCue(const Question &question)
{
    static const QRegularExpression asksPlural(
        u"\\b(which|what) (are|were|things|ones)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plural(u"\\w{2,}[^s\\W]s\\W*$"_s);
    if (!askingClause(question.prompt->in(u"en"_s), u"en"_s).contains(asksPlural))
        return {};
    const auto fits = [](const QString &text) { return text.contains(plural); };
    return fitsOnlyKey(question, u"en"_s, fits) ? u"en: only the key is plural"_s : QString();
}

} // namespace

void grammarCue(const Subject &subject, Log &log)
{
    const QStringList measures = subject.data.words.measureWords.value(u"zh-CN"_s);
    for (const Question &question : singleChoices(subject.items)) {
        const QStringList cues {articleCue(question), unitCue(question, u"zh-CN"_s),
            unitCue(question, u"en"_s), measureCue(question, measures), pluralCue(question)};
        for (const QString &cue : cues) {
            if (!cue.isEmpty())
                log.warn(question.item->id, question.where + cue);
        }
    }
}

} // namespace suyang::bank::checks
