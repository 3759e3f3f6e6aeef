#include "check.h"
#include "questions.h"
#include "texts.h"
#include "word_finder.h"

#include <algorithm>
#include <cmath>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr double LargestDifference = 0.05;

/// How many of how many options hold a word.
struct Rate
{
    int with = 0;
    int all = 0;

    void add(bool holds)
    {
        with += holds ? 1 : 0;
        ++all;
    }
    double share() const { return all == 0 ? 0.0 : static_cast<double>(with) / all; }
};

struct Rates
{
    Rate keys;
    Rate distractors;
};

/// Three standard errors of the difference of two shares: in a small bank a word more or less is
/// already five points.
double noiseOf(const Rates &rates)
{
    const double n1 = rates.keys.all;
    const double n2 = rates.distractors.all;
    if (n1 == 0.0 || n2 == 0.0)
        return 1.0;
    const double pooled = (rates.keys.with + rates.distractors.with) / (n1 + n2);
    return 3.0 * std::sqrt(pooled * (1.0 - pooled) * (1.0 / n1 + 1.0 / n2));
}

void judge(const Rates &rates, const QString &language, const QString &kind, Log &log)
{
    const double difference = rates.keys.share() - rates.distractors.share();
    const QString text
        = u"%1: %2 words in %3 % of the keys and %4 % of the distractors"_s.arg(language, kind)
              .arg(100.0 * rates.keys.share(), 0, 'f', 1)
              .arg(100.0 * rates.distractors.share(), 0, 'f', 1);
    log.figure(text);
    if (std::abs(difference) > std::max(LargestDifference, noiseOf(rates)))
        log.error({}, text);
}

struct Loaded
{
    QStringList keys; ///< the words in right options
    QStringList distractors;
};

Loaded loadedIn(
    const Interaction &asked, const QString &language, const WordFinder &words, Rates &rates)
{
    Loaded loaded;
    for (const Option &option : choices(asked)) {
        const QStringList found = words.in(option.text.in(language), language);
        if (isRight(asked, option.id)) {
            loaded.keys.append(found);
            rates.keys.add(!found.isEmpty());
        } else {
            loaded.distractors.append(found);
            rates.distractors.add(!found.isEmpty());
        }
    }
    return loaded;
}

} // namespace

void absoluteWords(const Subject &subject, Log &log)
{
    const WordFinder words(subject.data.words.absolute, subject.data.words.notAbsolute);
    for (const QString &language : itemLanguages()) {
        Rates rates;
        for (const Question &question : questionsOf(subject.items)) {
            const Loaded loaded = loadedIn(*question.asked, language, words, rates);
            if (!loaded.distractors.isEmpty() && loaded.keys.isEmpty()) {
                log.warn(question.item->id,
                    question.where
                        + u"%1: \"%2\" stands in a distractor and not in the key"_s.arg(
                            language, loaded.distractors.first()));
            }
        }
        judge(rates, language, u"absolute"_s, log);
    }
}

void hedgingWords(const Subject &subject, Log &log)
{
    const WordFinder words(subject.data.words.hedges, subject.data.words.notHedges);
    for (const QString &language : itemLanguages()) {
        Rates rates;
        for (const Question &question : questionsOf(subject.items)) {
            const Loaded loaded = loadedIn(*question.asked, language, words, rates);
            if (!loaded.keys.isEmpty() && loaded.distractors.isEmpty()) {
                log.warn(question.item->id,
                    question.where
                        + u"%1: \"%2\" stands in the key and in no distractor"_s.arg(
                            language, loaded.keys.first()));
            }
        }
        judge(rates, language, u"hedging"_s, log);
    }
}

} // namespace suyang::bank::checks
