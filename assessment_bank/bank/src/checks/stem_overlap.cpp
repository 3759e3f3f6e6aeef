#include "check.h"
#include "questions.h"
#include "word_finder.h"

#include <QSet>

#include <algorithm>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

/// A share of few words says little: one common noun in a key of three would be a third.
constexpr qsizetype LeastShared = 3;
constexpr double TooMuch = 0.34;

/// The words that carry meaning; a Chinese pair counts unless one of its characters is a particle.
QSet<QString> contentWords(const QString &text, const QString &language, const WordList &functional)
{
    const QStringList particles = functional.value(language);
    QSet<QString> result;
    for (const QString &word : wordsOf(text, language)) {
        const bool empty = language == u"zh-CN"
            ? particles.contains(word.left(1)) || particles.contains(word.mid(1))
            : particles.contains(word);
        if (!empty)
            result.insert(word);
    }
    return result;
}

struct Overlap
{
    qsizetype shared = 0;
    double share = 0.0;
};

Overlap overlapOf(const QSet<QString> &words, const QSet<QString> &stem)
{
    const qsizetype shared
        = std::ranges::count_if(words, [&](const QString &word) { return stem.contains(word); });
    if (words.isEmpty())
        return {};
    return {shared, static_cast<double>(shared) / static_cast<double>(words.size())};
}

/// How much more of the question the key repeats than the mean of the others does.
struct Excess
{
    qsizetype shared = 0; ///< words of the key
    double difference = 0.0;
};

Excess excessOf(const Question &question, const QString &language, const WordList &functional)
{
    const auto stem = contentWords(question.asksIn(language), language, functional);
    Excess excess;
    double others = 0.0;
    for (const Option &option : question.asked->options) {
        const Overlap overlap
            = overlapOf(contentWords(option.text.in(language), language, functional), stem);
        if (option.id == question.asked->key.option)
            excess = {overlap.shared, overlap.share};
        else
            others += overlap.share;
    }
    excess.difference -= others / static_cast<double>(question.asked->options.size() - 1);
    return excess;
}

} // namespace

// The material is left out: what stands there is what all options speak of.
void stemKeyOverlap(const Subject &subject, Log &log)
{
    double sum = 0.0;
    int compared = 0;
    for (const Question &question : singleChoices(subject.items)) {
        for (const QString &language : itemLanguages()) {
            const Excess excess = excessOf(question, language, subject.data.words.functionWords);
            sum += excess.difference;
            ++compared;
            if (excess.difference > TooMuch && excess.shared >= LeastShared) {
                log.warn(question.item->id,
                    question.where
                        + u"%1: the key repeats more of the question than the others (+%2)"_s
                              .arg(language)
                              .arg(excess.difference, 0, 'f', 2));
            }
        }
    }
    if (compared > 0) {
        log.figure(
            u"the key shares %1 more of its words with the question than the distractors do"_s.arg(
                sum / compared, 0, 'f', 3));
    }
}

} // namespace suyang::bank::checks
