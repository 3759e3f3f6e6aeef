#include "bank/bank_statistics.h"
#include "chance_tests.h"
#include "check.h"
#include "texts.h"

#include <QMap>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr double TooLong = 1.25; ///< key over the longest distractor
constexpr double LeastP = 0.01;

struct Lengths
{
    qsizetype key = 0;
    qsizetype longest = 0; ///< of the distractors
    qsizetype shortest = 0;
};

Lengths lengthsOf(const Item &item, const QString &language)
{
    Lengths result;
    bool first = true;
    for (const Option &option : item.options) {
        const qsizetype length = lengthOf(option.text.in(language));
        if (option.id == item.key.option) {
            result.key = length;
        } else {
            result.longest = first ? length : std::max(result.longest, length);
            result.shortest = first ? length : std::min(result.shortest, length);
            first = false;
        }
    }
    return result;
}

QList<const Item *> singleChoices(const QList<Item> &items)
{
    QList<const Item *> result;
    for (const Item &item : items) {
        if (item.kind == ItemKind::SingleChoice && item.options.size() > 1)
            result.append(&item);
    }
    return result;
}

/// How often the key should be the extreme one by chance, and how far the share may stray.
struct Band
{
    double centre = 0.0;
    double reach = 0.0; ///< three standard errors
};

Band chanceBand(const QList<const Item *> &items)
{
    double sum = 0.0;
    double variance = 0.0;
    for (const Item *item : items) {
        const double p = 1.0 / static_cast<double>(item->options.size());
        sum += p;
        variance += p * (1.0 - p);
    }
    const double n = static_cast<double>(items.size());
    return {sum / n, 3.0 * std::sqrt(variance) / n};
}

void checkShare(const QList<const Item *> &items, qsizetype extreme, const QString &what,
    const QString &language, Log &log)
{
    const Band band = chanceBand(items);
    const double share = static_cast<double>(extreme) / static_cast<double>(items.size());
    const QString text
        = u"%1: the key is the %2 option in %3 of %4 single-choice items (%5, chance %6 +- %7)"_s
              .arg(language, what)
              .arg(extreme)
              .arg(items.size())
              .arg(share, 0, 'f', 3)
              .arg(band.centre, 0, 'f', 3)
              .arg(band.reach, 0, 'f', 3);
    log.figure(text);
    if (std::abs(share - band.centre) > band.reach)
        log.error({}, text);
}

void checkPositions(const QList<const Item *> &items, const QString &where, Log &log)
{
    const auto positions = bank::keyPositions(items);
    for (auto it = positions.cbegin(); it != positions.cend(); ++it) {
        QStringList counts;
        for (const int count : it.value())
            counts.append(QString::number(count));
        const double p = evenSpreadP(it.value());
        const QString text = u"%1, %2 options: keys at %3, p = %4"_s.arg(where)
                                 .arg(it.key())
                                 .arg(counts.join(u'/'))
                                 .arg(p, 0, 'f', 3);
        log.figure(text);
        if (p <= LeastP)
            log.error({}, text);
    }
}

} // namespace

void keyIsLongest(const Subject &subject, Log &log)
{
    const QList<const Item *> items = singleChoices(subject.items);
    if (items.isEmpty())
        return;
    for (const QString &language : {u"zh-CN"_s, u"en"_s}) {
        qsizetype longest = 0;
        for (const Item *item : items) {
            const Lengths lengths = lengthsOf(*item, language);
            longest += lengths.key > lengths.longest ? 1 : 0;
            if (static_cast<double>(lengths.key) > TooLong * static_cast<double>(lengths.longest)) {
                log.warn(item->id,
                    u"%1: the key has %2 characters, the longest distractor %3"_s.arg(language)
                        .arg(lengths.key)
                        .arg(lengths.longest));
            }
        }
        checkShare(items, longest, u"longest"_s, language, log);
    }
}

void keyIsShortest(const Subject &subject, Log &log)
{
    const QList<const Item *> items = singleChoices(subject.items);
    if (items.isEmpty())
        return;
    for (const QString &language : {u"zh-CN"_s, u"en"_s}) {
        const qsizetype shortest = std::ranges::count_if(items, [&](const Item *item) {
            const Lengths lengths = lengthsOf(*item, language);
            return lengths.key < lengths.shortest;
        });
        checkShare(items, shortest, u"shortest"_s, language, log);
    }
}

// A competence has too few single-choice items for a test, so the dimension stands for it.
void keyPosition(const Subject &subject, Log &log)
{
    const QList<const Item *> all = singleChoices(subject.items);
    checkPositions(all, u"bank"_s, log);
    for (qsizetype d = 0; d < subject.framework.dimensions.size(); ++d) {
        QList<const Item *> items;
        for (const Item *item : all) {
            const auto competence = subject.framework.competenceIndex(item->competence);
            if (competence
                && subject.framework.competences[static_cast<qsizetype>(*competence)].dimension
                    == static_cast<std::size_t>(d))
                items.append(item);
        }
        checkPositions(items, subject.framework.dimensions[d].id, log);
    }
}

void multipleResponsePattern(const Subject &subject, Log &log)
{
    QMap<qsizetype, int> rightOptions;
    int items = 0;
    int all = 0;
    int allButOne = 0;
    for (const Item &item : subject.items) {
        if (item.kind != ItemKind::MultipleResponse)
            continue;
        ++items;
        const qsizetype right = item.key.options.size();
        ++rightOptions[right];
        all += right == item.options.size() ? 1 : 0;
        allButOne += right == item.options.size() - 1 ? 1 : 0;
        if (right == 0)
            log.error(item.id, u"no option is right"_s);
    }
    QStringList spread;
    for (auto it = rightOptions.cbegin(); it != rightOptions.cend(); ++it)
        spread.append(u"%1 right: %2"_s.arg(it.key()).arg(it.value()));
    const QString text
        = u"%1 multiple-response items; %2; all right: %3; all but one right: %4"_s.arg(items)
              .arg(spread.join(u", "))
              .arg(all)
              .arg(allButOne);
    log.figure(text);
    if (all * 50 > items)
        log.error({}, u"all options are right in more than 2 % of the items: "_s + text);
    if (items >= 10 && rightOptions.size() < 2)
        log.error({}, u"the number of right options never changes: "_s + text);
}

} // namespace suyang::bank::checks
