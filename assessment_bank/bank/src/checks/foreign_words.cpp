#include "check.h"
#include "picture_scene.h"
#include "texts.h"
#include "word_finder.h"

#include <QRegularExpression>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

/// Words in Latin letters that are no address, file name, cell, formula or account.
QStringList latinWordsIn(const QString &chinese, const QStringList &allowed)
{
    static const QRegularExpression technical(
        u"[\\w.+-]*@[\\w.-]+|https?://\\S+|[\\w-]+(\\.[\\w-]+)+(/\\S*)?|=[A-Z]+\\([^)]*\\)?|"
        u"\\b\\$?[A-Za-z]{1,2}\\$?[0-9]+(:\\$?[A-Z]{1,2}\\$?[0-9]+)?\\b|[\\w-]*[0-9_][\\w-]*"_s);
    static const QRegularExpression word(u"[A-Za-z]+(?:-[A-Za-z]+)*"_s);
    QString rest = chinese;
    rest.replace(technical, u" "_s);
    QStringList found;
    auto matches = word.globalMatch(rest);
    while (matches.hasNext()) {
        const QString one = matches.next().captured();
        // A single letter names a row, a person or a file in a story.
        if (one.size() > 1 && !allowed.contains(one, Qt::CaseInsensitive))
            found.append(one);
    }
    return found;
}

/// The words that a picture shows, in the languages it is drawn for.
LocalizedText wordsIn(const Picture &picture)
{
    QMap<QString, QString> texts;
    for (auto it = picture.svg.cbegin(); it != picture.svg.cend(); ++it) {
        QStringList lines;
        for (const PaintedThing &thing : paintedThings(it.value()))
            lines.append(thing.text);
        texts.insert(it.key(), lines.join(u'\n'));
    }
    return LocalizedText(texts);
}

struct Words
{
    WordFinder brands;
    const QStringList &latinAllowed;
};

void reportBrands(const Item &item, const ShownText &shown, const WordFinder &brands, Log &log)
{
    const auto &texts = shown.text.all();
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        for (const QString &brand : brands.in(it.value(), it.key())) {
            const QString text = u"%1: the brand %2"_s.arg(shown.what, brand);
            if (shown.explains)
                log.warn(item.id, text);
            else
                log.error(item.id, text);
        }
    }
}

void inspect(const Item &item, const ShownText &shown, const Words &words, Log &log)
{
    reportBrands(item, shown, words.brands, log);
    if (!shown.text.has(u"zh-CN"_s))
        return;
    const QStringList latin = latinWordsIn(shown.text.in(u"zh-CN"_s), words.latinAllowed);
    if (!latin.isEmpty())
        log.warn(item.id, u"%1: \"%2\" in Chinese text"_s.arg(shown.what, latin.join(u"\", \"")));
}

} // namespace

// A brand in an explanation may be needed to name its rule; in what is asked it is never needed,
// and as a wrong answer or a sender of fraud it wrongs somebody.
void foreignWords(const Subject &subject, Log &log)
{
    const Words words {WordFinder(subject.data.words.brands), subject.data.words.latinAllowed};
    for (const Item &item : subject.items) {
        eachShownText(item, [&](const ShownText &shown) { inspect(item, shown, words, log); });
        if (item.picture)
            inspect(item, {u"picture"_s, wordsIn(*item.picture)}, words, log);
    }
}

} // namespace suyang::bank::checks
