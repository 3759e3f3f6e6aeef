#include "check.h"
#include "spoken_numbers.h"
#include "texts.h"

#include <algorithm>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

/// A number that `from` writes in digits and `to` neither in digits nor in words.
std::optional<double> missingNumber(const NumbersInText &from, const NumbersInText &to)
{
    QList<qint64> written = from.digits.values();
    std::ranges::sort(written);
    for (const qint64 number : written) {
        if (!to.digits.contains(number) && !to.words.contains(number))
            return static_cast<double>(number) / 1000.0;
    }
    return std::nullopt;
}

void compareNumbers(const Item &item, const QString &what, const LocalizedText &text, Log &log)
{
    const NumbersInText chinese = numbersIn(text.in(u"zh-CN"_s), u"zh-CN"_s);
    const NumbersInText english = numbersIn(text.in(u"en"_s), u"en"_s);
    if (const auto number = missingNumber(chinese, english))
        log.error(item.id, u"%1: %2 stands in zh-CN but not in en"_s.arg(what).arg(*number));
    if (const auto number = missingNumber(english, chinese))
        log.error(item.id, u"%1: %2 stands in en but not in zh-CN"_s.arg(what).arg(*number));
}

void compareTexts(const Item &item, const ShownText &shown, Log &log)
{
    const auto &[what, text, explains] = shown;
    if (text.isEmpty())
        return;
    if (text.languages() != item.stem.languages()) {
        log.error(item.id, u"%1 is there in other languages than the stem"_s.arg(what));
        return;
    }
    // Feedback may explain differently; what is asked must say the same.
    if (!explains)
        compareNumbers(item, what, text, log);
    if (text.in(u"zh-CN"_s).count(u"**"_s) != text.in(u"en"_s).count(u"**"_s))
        log.error(item.id, u"%1: the emphasis differs between zh-CN and en"_s.arg(what));
}

/// The box shows line for line; a line left out in one language is drift.
void compareMaterialLines(const Item &item, Log &log)
{
    if (item.material.in(u"zh-CN"_s).count(u'\n') != item.material.in(u"en"_s).count(u'\n'))
        log.error(item.id, u"material: zh-CN and en differ in their number of lines"_s);
}

} // namespace

// Options, key and regions are one list for all languages, so only their texts can drift.
void translationDrift(const Subject &subject, Log &log)
{
    for (const Item &item : subject.items) {
        eachShownText(item, [&](const ShownText &shown) { compareTexts(item, shown, log); });
        for (const Part &part : partsOf(item)) {
            const auto &accepted = part.interaction.key.accepted;
            if (part.interaction.kind == ItemKind::ShortText
                && (accepted.value(u"zh-CN"_s).isEmpty() || accepted.value(u"en"_s).isEmpty()))
                log.error(item.id, part.where + u"a language has no accepted spelling"_s);
        }
        compareMaterialLines(item, log);
    }
}

} // namespace suyang::bank::checks
