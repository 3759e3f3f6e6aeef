#include "bank/response_scoring.h"
#include "check.h"
#include "texts.h"

#include <algorithm>
#include <vector>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

/// The options as numbers, or nothing when one of them is no number in one of the languages.
std::vector<double> numericOptions(const Item &item)
{
    std::vector<double> values;
    for (const Option &option : choices(item)) {
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

} // namespace

void numbersUnordered(const Subject &subject, Log &log)
{
    for (const Item &item : subject.items) {
        const std::vector<double> values = numericOptions(item);
        if (values.size() < 2)
            continue;
        const bool sorted = std::ranges::is_sorted(values)
            || std::ranges::is_sorted(values, std::ranges::greater());
        if (!sorted)
            log.error(item.id, u"the numbers among the options are not sorted"_s);
        else if (!item.ordered)
            log.error(item.id, u"number options need \"ordered\": true"_s);
    }
}

void optionCount(const Subject &subject, Log &log)
{
    for (const Item &item : subject.items) {
        const qsizetype options = item.options.size();
        const qsizetype left = item.left.size();
        if (item.kind == ItemKind::SingleChoice && !isBetween(options, 3, 4))
            log.error(item.id, u"%1 options; single choice takes 3 or 4"_s.arg(options));
        if (item.kind == ItemKind::MultipleResponse && !isBetween(options, 4, 6))
            log.error(item.id, u"%1 options; multiple response takes 4 to 6"_s.arg(options));
        if (item.kind == ItemKind::Matching && (!isBetween(left, 3, 5) || options <= left)) {
            log.error(item.id,
                u"%1 rows and %2 partners; matching takes 3 to 5 rows and more partners"_s.arg(left)
                    .arg(options));
        }
    }
}

void missingMisconception(const Subject &subject, Log &log)
{
    for (const Item &item : subject.items) {
        for (const Option &option : choices(item)) {
            if (!isRight(item, option.id) && option.misconception.isEmpty())
                log.error(item.id, u"option %1 names no misconception"_s.arg(option.id));
        }
        for (const Region &region : item.regions) {
            if (region.id != item.key.option && region.misconception.isEmpty())
                log.error(item.id, u"region %1 names no misconception"_s.arg(region.id));
        }
    }
}

} // namespace suyang::bank::checks
