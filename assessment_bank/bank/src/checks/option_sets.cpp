#include "bank/response_scoring.h"
#include "check.h"
#include "texts.h"

#include <algorithm>
#include <vector>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

/// The options as numbers, or nothing when one of them is no number in one of the languages.
std::vector<double> numericOptions(const Interaction &interaction)
{
    std::vector<double> values;
    for (const Option &option : choices(interaction)) {
        double value = 0.0;
        for (const QString &text : option.text.all()) {
            const auto number = typedNumber(text);
            if (!number)
                return {};
            value = *number;
        }
        values.push_back(value);
    }
    return values;
}

bool isBetween(qsizetype count, qsizetype lowest, qsizetype highest)
{
    return count >= lowest && count <= highest;
}

/// What is wrong with how many there are; empty when nothing is.
QString wrongCount(const Interaction &interaction)
{
    const qsizetype options = interaction.options.size();
    const qsizetype left = interaction.left.size();
    if (interaction.kind == ItemKind::SingleChoice && !isBetween(options, 3, 4))
        return u"%1 options; single choice takes 3 or 4"_s.arg(options);
    if (interaction.kind == ItemKind::MultipleResponse && !isBetween(options, 4, 6))
        return u"%1 options; multiple response takes 4 to 6"_s.arg(options);
    if (interaction.kind == ItemKind::Matching && (!isBetween(left, 3, 5) || options <= left)) {
        return u"%1 rows and %2 partners; matching takes 3 to 5 rows and more partners"_s.arg(left)
            .arg(options);
    }
    return {};
}

QString wrongOrder(const Interaction &interaction)
{
    const std::vector<double> values = numericOptions(interaction);
    if (values.size() < 2)
        return {};
    const bool sorted
        = std::ranges::is_sorted(values) || std::ranges::is_sorted(values, std::ranges::greater());
    if (!sorted)
        return u"the numbers among the options are not sorted"_s;
    return interaction.ordered ? QString() : u"number options need \"ordered\": true"_s;
}

void inspectEachPart(const Subject &subject, QString (*fault)(const Interaction &), Log &log)
{
    for (const Item &item : subject.items) {
        for (const Part &part : partsOf(item)) {
            if (const QString found = fault(part.interaction); !found.isEmpty())
                log.error(item.id, part.where + found);
        }
    }
}

void inspectMisconceptions(const Item &item, const Part &part, Log &log)
{
    const Interaction &asked = part.interaction;
    for (const Option &option : choices(asked)) {
        if (!isRight(asked, option.id) && option.misconception.isEmpty())
            log.error(item.id, part.where + u"option %1 names no misconception"_s.arg(option.id));
    }
    for (const Region &region : asked.regions) {
        if (region.id != asked.key.option && region.misconception.isEmpty())
            log.error(item.id, part.where + u"region %1 names no misconception"_s.arg(region.id));
    }
}

} // namespace

void numbersUnordered(const Subject &subject, Log &log)
{
    inspectEachPart(subject, wrongOrder, log);
}

void optionCount(const Subject &subject, Log &log)
{
    inspectEachPart(subject, wrongCount, log);
}

void missingMisconception(const Subject &subject, Log &log)
{
    for (const Item &item : subject.items) {
        for (const Part &part : partsOf(item))
            inspectMisconceptions(item, part, log);
    }
}

} // namespace suyang::bank::checks
