#include "check.h"
#include "texts.h"

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr double NearDuplicate = 0.6;

struct Print
{
    QString bare;
    Grams grams;
};

/// Items that may be alike because no test ever asks both.
bool areTwins(const Item &left, const Item &right)
{
    return left.family == right.family || left.enemies.contains(right.id)
        || right.enemies.contains(left.id) || left.textTwin == right.id
        || right.textTwin == left.id;
}

QList<Print> printsOf(const QList<Item> &items, const QString &language)
{
    QList<Print> prints;
    for (const Item &item : items) {
        QString text = item.stem.in(language) + item.material.in(language);
        for (const Step &step : item.steps)
            text += step.prompt.in(language);
        text += keyText(item, language);
        prints.append({bareForm(text), gramsOf(text, 3)});
    }
    return prints;
}

} // namespace

void nearDuplicates(const Subject &subject, Log &log)
{
    double highest = 0.0;
    const auto compare = [&](const QList<Print> &prints, qsizetype i, qsizetype j) {
        const Item &left = subject.items[i];
        const Item &right = subject.items[j];
        if (prints[i].bare == prints[j].bare)
            log.error(left.id, u"the same question as %1"_s.arg(right.id));
        else if (!areTwins(left, right)) {
            const double likeness = jaccard(prints[i].grams, prints[j].grams);
            highest = qMax(highest, likeness);
            if (likeness > NearDuplicate)
                log.warn(left.id, u"much like %1 (%2)"_s.arg(right.id).arg(likeness, 0, 'f', 2));
        }
    };
    for (const QString &language : {u"zh-CN"_s, u"en"_s}) {
        const QList<Print> prints = printsOf(subject.items, language);
        for (qsizetype i = 0; i < prints.size(); ++i) {
            for (qsizetype j = i + 1; j < prints.size(); ++j)
                compare(prints, i, j);
        }
    }
    log.figure(u"highest likeness of two items that are no twins: %1"_s.arg(highest, 0, 'f', 2));
}

} // namespace suyang::bank::checks
