#include "check.h"
#include "questions.h"
#include "word_finder.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr double LargestShare = 0.40;
/// Of two questions one would be half already.
constexpr int EnoughQuestions = 4;

bool keyIsMostVirtuous(const Question &question, const QString &language, const WordFinder &virtues)
{
    qsizetype key = 0;
    qsizetype others = 0;
    for (const Option &option : question.asked->options) {
        const qsizetype count = virtues.count(option.text.in(language), language);
        if (option.id == question.asked->key.option)
            key = count;
        else
            others = std::max(others, count);
    }
    return key > others;
}

/// Ethics and security, where good conduct has its own vocabulary.
bool isJudged(const Item &item)
{
    return item.competence.startsWith(u'E') || item.competence.startsWith(u'S');
}

struct Count
{
    int questions = 0;
    QStringList cued; ///< their items
};

/// By competence.
QMap<QString, Count> countCues(
    const QList<Item> &items, const QString &language, const WordFinder &virtues)
{
    QMap<QString, Count> counts;
    for (const Question &question : singleChoices(items)) {
        if (!isJudged(*question.item))
            continue;
        Count &count = counts[question.item->competence];
        ++count.questions;
        if (keyIsMostVirtuous(question, language, virtues))
            count.cued.append(question.item->id);
    }
    return counts;
}

} // namespace

void virtueCue(const Subject &subject, Log &log)
{
    const WordFinder virtues(subject.data.words.virtues);
    for (const QString &language : itemLanguages()) {
        const QMap<QString, Count> counts = countCues(subject.items, language, virtues);
        qsizetype cued = 0;
        int all = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            cued += it->cued.size();
            all += it->questions;
            const double share = static_cast<double>(it->cued.size()) / it->questions;
            if (share > LargestShare && it->questions >= EnoughQuestions) {
                log.error({},
                    u"%1, %2: the key sounds most virtuous in %3 of %4 questions (%5)"_s
                        .arg(it.key(), language)
                        .arg(it->cued.size())
                        .arg(it->questions)
                        .arg(it->cued.join(u", ")));
            }
        }
        if (all > 0) {
            log.figure(
                u"%1: the key sounds most virtuous in %2 of %3 questions of ethics and security"_s
                    .arg(language)
                    .arg(cued)
                    .arg(all));
        }
    }
}

} // namespace suyang::bank::checks
