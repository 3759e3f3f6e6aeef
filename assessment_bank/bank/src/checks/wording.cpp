#include "check.h"
#include "texts.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr double MuchAlike = 0.7;

bool isNumeric(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

void compareOptions(
    const QString &item, const QString &where, const Option &left, const Option &right, Log &log)
{
    for (const QString &language : {u"zh-CN"_s, u"en"_s}) {
        const QString a = bareForm(left.text.in(language));
        const QString b = bareForm(right.text.in(language));
        if (isNumeric(a) && isNumeric(b) && a != b)
            continue;
        if (a.contains(b) || b.contains(a) || jaccard(gramsOf(a, 2), gramsOf(b, 2)) > MuchAlike) {
            log.warn(item,
                where
                    + u"%1: the options %2 and %3 say much the same"_s.arg(
                        language, left.id, right.id));
        }
    }
}

/// The first eight characters, or in a language with blanks the first three words.
QString openingOf(const QString &stem, const QString &language)
{
    if (language == u"zh-CN")
        return stem.left(8);
    return stem.section(u' ', 0, 2);
}

} // namespace

void allOfTheAbove(const Subject &subject, Log &log)
{
    static const QRegularExpression pattern(
        u"以上(都|全|皆|均)|(都|全)(是|对|不是|不对)[。.]?$|\\b(all|none|both|neither) of "
        u"(the )?(above|these)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto inspect = [&](const Item &item, const Part &part) {
        for (const Option &option : choices(part.interaction)) {
            for (const QString &text : option.text.all()) {
                if (pattern.match(text).hasMatch())
                    log.error(item.id, part.where + u"option %1 is \"%2\""_s.arg(option.id, text));
            }
        }
    };
    for (const Item &item : subject.items) {
        for (const Part &part : partsOf(item))
            inspect(item, part);
    }
}

void optionsOverlap(const Subject &subject, Log &log)
{
    for (const Item &item : subject.items) {
        for (const Part &part : partsOf(item)) {
            const QList<Option> options = choices(part.interaction);
            for (qsizetype i = 0; i < options.size(); ++i) {
                for (qsizetype j = i + 1; j < options.size(); ++j)
                    compareOptions(item.id, part.where, options[i], options[j], log);
            }
        }
    }
}

void sameOpening(const Subject &subject, Log &log)
{
    for (const QString &language : {u"zh-CN"_s, u"en"_s}) {
        QMap<QString, int> openings;
        for (const Item &item : subject.items)
            ++openings[openingOf(item.stem.in(language), language)];
        const auto most = std::max_element(openings.cbegin(), openings.cend());
        if (most == openings.cend())
            continue;
        log.figure(u"%1: most common opening \"%2\" in %3 of %4"_s.arg(language, most.key())
                       .arg(most.value())
                       .arg(subject.items.size()));
        for (auto it = openings.cbegin(); it != openings.cend(); ++it) {
            if (it.value() > 1 && it.value() * 20 > subject.items.size()) {
                log.warn({},
                    u"%1: %2 stems open with \"%3\""_s.arg(language).arg(it.value()).arg(it.key()));
            }
        }
    }
}

} // namespace suyang::bank::checks
