#include "check.h"
#include "questions.h"
#include "sentences.h"
#include "texts.h"
#include "word_finder.h"

#include <QRegularExpression>

#include <algorithm>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

/// The clause with what is marked up as emphasis taken out.
QString withoutEmphasis(QString clause)
{
    static const QRegularExpression emphasis(u"\\*\\*[^*]+\\*\\*"_s);
    return clause.replace(emphasis, u" "_s);
}

QString plain(QString text)
{
    return text.remove(u"**"_s);
}

/// A negative that turns the question round stands beside what is asked for: "which is not",
/// 哪个不. One that merely describes ("a bill he has not seen") is no trap.
bool asksNegatively(const QString &clause, const QString &language)
{
    static const QRegularExpression chinese(
        u"(哪|什么|谁)[^，。]{0,8}(不|没有|没|错误的|除了)|(不|没有|错误)[^，。]{0,4}的是"_s);
    static const QRegularExpression english(
        u"\\b(which|what|who|whose)\\b(?:\\s+\\S+){0,5}?\\s+(not|except|never|cannot|incorrect|"
        u"wrong|\\w+n't)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return clause.contains(language == u"zh-CN" ? chinese : english);
}

/// Asks for the exception itself: "which is not", "all except". In "what shows that it is not ..."
/// the negative belongs to what is shown.
bool excludes(const QString &clause, const QString &language)
{
    static const QRegularExpression chinese(u"(哪|什么|谁)(?:(?!说明|证明|表明|看出|显示)[^，。]){"
                                            u"0,6}(不|没有)(是|属于|该|应|能|需要|必|算|"
                                            u"对|正确|适合|合适|可以)|除了"_s);
    static const QRegularExpression english(
        u"\\b(which|what|who)\\b(?:\\s+(?!that\\b)\\S+){0,4}?(\\s+not\\b|n't\\b)|\\bexcept\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return clause.contains(language == u"zh-CN" ? chinese : english);
}

/// What somebody in the story says or writes negates nothing in the answer.
QString withoutQuotes(QString text)
{
    static const QRegularExpression quote(u"“[^”]*”|‘[^’]*’|\"[^\"]*\"|《[^》]*》"_s);
    return text.replace(quote, u" "_s);
}

QStringList negativesIn(const Question &question, const QString &language, const WordFinder &words)
{
    const QString clause = plain(askingClause(question.prompt->in(language), language));
    return asksNegatively(clause, language) ? words.in(clause, language) : QStringList();
}

} // namespace

// Only the clause that asks counts: a story may say what somebody does not want.
void negativeStem(const Subject &subject, Log &log)
{
    const WordFinder words(subject.data.words.negatives, subject.data.words.notNegatives);
    int negative = 0;
    for (const Question &question : questionsOf(subject.items)) {
        for (const QString &language : itemLanguages()) {
            const QStringList found = negativesIn(question, language, words);
            if (found.isEmpty())
                continue;
            ++negative;
            const QString clause = askingClause(question.prompt->in(language), language);
            if (words.count(withoutEmphasis(clause), language) > 0) {
                log.warn(question.item->id,
                    question.where
                        + u"%1: the question is negative (\"%2\") and not marked as such"_s.arg(
                            language, found.first()));
            }
        }
    }
    log.figure(u"%1 questions ask negatively, both languages counted"_s.arg(negative));
}

void doubleNegative(const Subject &subject, Log &log)
{
    const WordFinder words(subject.data.words.negatives, subject.data.words.notNegatives);
    const auto inspect = [&](const Question &question, const QString &language) {
        const QString clause = plain(askingClause(question.prompt->in(language), language));
        if (!excludes(clause, language))
            return;
        if (words.count(withoutQuotes(clause), language) > 1) {
            log.error(question.item->id,
                question.where + u"%1: the question is negative twice"_s.arg(language));
        }
        for (const Option &option : choices(*question.asked)) {
            if (words.count(withoutQuotes(option.text.in(language)), language) > 0) {
                log.error(question.item->id,
                    question.where
                        + u"%1: a negative question with the negative option %2"_s.arg(
                            language, option.id));
            }
        }
    };
    for (const Question &question : questionsOf(subject.items)) {
        for (const QString &language : itemLanguages())
            inspect(question, language);
    }
}

} // namespace suyang::bank::checks
