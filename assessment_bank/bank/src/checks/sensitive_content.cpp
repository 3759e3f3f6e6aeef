#include "check.h"
#include "texts.h"
#include "word_finder.h"

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

void sensitiveContent(const Subject &subject, Log &log)
{
    const WordFinder words(subject.data.words.sensitive);
    for (const Item &item : subject.items) {
        eachShownText(item, [&](const ShownText &shown) {
            const auto &texts = shown.text.all();
            for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
                for (const QString &word : words.in(it.value(), it.key()))
                    log.error(item.id,
                        u"%1: \"%2\" needs a reviewer's signature"_s.arg(shown.what, word));
            }
        });
    }
}

} // namespace suyang::bank::checks
