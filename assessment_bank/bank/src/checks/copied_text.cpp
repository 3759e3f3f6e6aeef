#include "check.h"
#include "texts.h"

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

void copiedText(const Subject &subject, Log &log)
{
    const SourceRuns &sources = subject.evidence.sources;
    if (sources.files == 0)
        return;
    log.figure(
        u"compared with %1 texts: %2 runs of 12 words, %3 of 18 characters"_s.arg(sources.files)
            .arg(sources.words.size())
            .arg(sources.characters.size()));
    for (const Item &item : subject.items) {
        eachShownText(item, [&](const ShownText &shown) {
            if (shown.text.isEmpty())
                return;
            if (runsOfWords(shown.text.in(u"en"_s)).intersects(sources.words))
                log.error(item.id, u"%1: 12 English words as in a source"_s.arg(shown.what));
            if (runsOfCharacters(shown.text.in(u"zh-CN"_s)).intersects(sources.characters))
                log.error(item.id, u"%1: 18 Chinese characters as in a source"_s.arg(shown.what));
        });
    }
}

} // namespace suyang::bank::checks
