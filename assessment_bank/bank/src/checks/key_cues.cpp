#include "bank/bank_statistics.h"
#include "chance_tests.h"
#include "check.h"
#include "questions.h"
#include "texts.h"

#include <QMap>
#include <QStringList>

#include <algorithm>
#include <cmath>

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

Lengths lengthsOf(const Interaction &asked, const QString &language)
{
    Lengths result;
    bool first = true;
    for (const Option &option : asked.options) {
        const qsizetype length = lengthOf(option.text.in(language));
        if (option.id == asked.key.option) {
            result.key = length;
        } else {
            result.longest = first ? length : std::max(result.longest, length);
            result.shortest = first ? length : std::min(result.shortest, length);
            first = false;
        }
    }
    return result;
}

void checkShare(const Questions &choices, qsizetype extreme, const QString &what,
    const QString &language, Log &log)
{
    const ChanceBand band = chanceOf(choices);
    const double share = static_cast<double>(extreme) / static_cast<double>(choices.size());
    const QString text
        = u"%1: the key is the %2 option in %3 of %4 single-choice questions (%5, chance %6 +- %7)"_s
              .arg(language, what)
              .arg(extreme)
              .arg(choices.size())
              .arg(share, 0, 'f', 3)
              .arg(band.centre, 0, 'f', 3)
              .arg(band.reach, 0, 'f', 3);
    log.figure(text);
    if (std::abs(share - band.centre) > band.reach)
        log.error({}, text);
}

void checkPositions(const QList<const Interaction *> &questions, const QString &where, Log &log)
{
    const auto positions = bank::keyPositions(questions);
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
    const Questions choices = singleChoices(subject.items);
    if (choices.empty())
        return;
    for (const QString &language : itemLanguages()) {
        qsizetype longest = 0;
        for (const Question &choice : choices) {
            const Lengths lengths = lengthsOf(*choice.asked, language);
            longest += lengths.key > lengths.longest ? 1 : 0;
            if (static_cast<double>(lengths.key) > TooLong * static_cast<double>(lengths.longest)) {
                log.warn(choice.item->id,
                    choice.where
                        + u"%1: the key has %2 characters, the longest distractor %3"_s
                              .arg(language)
                              .arg(lengths.key)
                              .arg(lengths.longest));
            }
        }
        checkShare(choices, longest, u"longest"_s, language, log);
    }
}

void keyIsShortest(const Subject &subject, Log &log)
{
    const Questions choices = singleChoices(subject.items);
    if (choices.empty())
        return;
    for (const QString &language : itemLanguages()) {
        const qsizetype shortest = std::ranges::count_if(choices, [&](const Question &choice) {
            const Lengths lengths = lengthsOf(*choice.asked, language);
            return lengths.key < lengths.shortest;
        });
        checkShare(choices, shortest, u"shortest"_s, language, log);
    }
}

// A competence has too few single choices for a test, so the dimension stands for it.
void keyPosition(const Subject &subject, Log &log)
{
    const auto positionsOf = [&](const QString &where, const auto &counts) {
        QList<const Interaction *> questions;
        for (const Question &choice : singleChoices(subject.items)) {
            if (counts(*choice.item))
                questions.append(choice.asked);
        }
        checkPositions(questions, where, log);
    };
    positionsOf(u"bank"_s, [](const Item &) { return true; });
    for (qsizetype d = 0; d < subject.framework.dimensions.size(); ++d) {
        positionsOf(subject.framework.dimensions[d].id, [&](const Item &item) {
            const auto competence = subject.framework.competenceIndex(item.competence);
            return competence
                && subject.framework.competences[static_cast<qsizetype>(*competence)].dimension
                == static_cast<std::size_t>(d);
        });
    }
}

void multipleResponsePattern(const Subject &subject, Log &log)
{
    QMap<qsizetype, int> rightOptions;
    int items = 0;
    int all = 0;
    int allButOne = 0;
    const auto count = [&](const Item &item, const Part &part) {
        const Interaction &asked = part.interaction;
        if (asked.kind != ItemKind::MultipleResponse)
            return;
        ++items;
        const qsizetype right = asked.key.options.size();
        ++rightOptions[right];
        all += right == asked.options.size() ? 1 : 0;
        allButOne += right == asked.options.size() - 1 ? 1 : 0;
        if (right == 0)
            log.error(item.id, part.where + u"no option is right"_s);
    };
    for (const Item &item : subject.items) {
        for (const Part &part : partsOf(item))
            count(item, part);
    }
    QStringList spread;
    for (auto it = rightOptions.cbegin(); it != rightOptions.cend(); ++it)
        spread.append(u"%1 right: %2"_s.arg(it.key()).arg(it.value()));
    const QString text
        = u"%1 multiple-response questions; %2; all right: %3; all but one right: %4"_s.arg(items)
              .arg(spread.join(u", "))
              .arg(all)
              .arg(allButOne);
    log.figure(text);
    if (all * 50 > items)
        log.error({}, u"all options are right in more than 2 % of them: "_s + text);
    if (items >= 10 && rightOptions.size() < 2)
        log.error({}, u"the number of right options never changes: "_s + text);
}

} // namespace suyang::bank::checks
