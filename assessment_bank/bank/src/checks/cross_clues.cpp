#include "check.h"
#include "questions.h"
#include "texts.h"
#include "word_finder.h"

#include <vector>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

/// Shorter keys (两个, "the second one") stand in many texts by chance. Our choice.
constexpr qsizetype ShortestChinese = 8; ///< characters
constexpr qsizetype ShortestEnglish = 5; ///< words

/// Items that no test asks together.
bool areKeptApart(const Item &left, const Item &right)
{
    return left.family == right.family || left.enemies.contains(right.id)
        || right.enemies.contains(left.id) || left.textTwin == right.id
        || right.textTwin == left.id;
}

bool isTelling(const QString &key, const QString &language)
{
    return language == u"zh-CN" ? bareForm(key).size() >= ShortestChinese
                                : wordsOf(key, language).size() >= ShortestEnglish;
}

struct KeyText
{
    const Item *item;
    QString bare;
};

std::vector<KeyText> keysIn(const QList<Item> &items, const QString &language)
{
    std::vector<KeyText> keys;
    for (const Item &item : items) {
        for (const QString &key : keyText(item, language).split(u'\n', Qt::SkipEmptyParts)) {
            if (isTelling(key, language))
                keys.push_back({&item, bareForm(key)});
        }
    }
    return keys;
}

/// What somebody reads before, while and after answering the item.
QString readIn(const Item &item, const QString &language)
{
    QString text = item.stem.in(language);
    eachShownText(item, [&](const ShownText &shown) {
        if (shown.explains || shown.what == u"material")
            text += u'\n' + shown.text.in(language);
    });
    for (const Step &step : item.steps)
        text += u'\n' + step.prompt.in(language);
    return bareForm(text);
}

} // namespace

void cluesFromOthers(const Subject &subject, Log &log)
{
    for (const QString &language : itemLanguages()) {
        const std::vector<KeyText> keys = keysIn(subject.items, language);
        for (const Item &other : subject.items) {
            const QString text = readIn(other, language);
            for (const KeyText &key : keys) {
                if (key.item->id != other.id && !areKeptApart(*key.item, other)
                    && text.contains(key.bare)) {
                    log.warn(key.item->id,
                        u"%1: %2 gives the answer away; make them enemies"_s.arg(
                            language, other.id));
                }
            }
        }
    }
}

} // namespace suyang::bank::checks
