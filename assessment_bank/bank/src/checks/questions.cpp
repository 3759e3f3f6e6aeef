#include "questions.h"

#include <cmath>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

QString Question::asksIn(const QString &language) const
{
    const QString stem = item->stem.in(language);
    return prompt == &item->stem ? stem : stem + u'\n' + prompt->in(language);
}

Questions questionsOf(const QList<Item> &items)
{
    Questions result;
    for (const Item &item : items) {
        if (item.kind != ItemKind::Scenario)
            result.push_back({&item, {}, &item, &item.stem});
        for (const Step &step : item.steps)
            result.push_back({&item, u"step %1, "_s.arg(step.id), &step, &step.prompt});
    }
    return result;
}

Questions singleChoices(const QList<Item> &items)
{
    Questions result;
    for (const Question &question : questionsOf(items)) {
        if (question.asked->kind == ItemKind::SingleChoice && question.asked->options.size() > 1)
            result.push_back(question);
    }
    return result;
}

ChanceBand chanceOf(const Questions &singleChoices)
{
    double sum = 0.0;
    double variance = 0.0;
    for (const Question &question : singleChoices) {
        const double p = 1.0 / static_cast<double>(question.asked->options.size());
        sum += p;
        variance += p * (1.0 - p);
    }
    const double n = static_cast<double>(singleChoices.size());
    return {sum / n, 3.0 * std::sqrt(variance) / n};
}

const QStringList &itemLanguages()
{
    static const QStringList languages {u"zh-CN"_s, u"en"_s};
    return languages;
}

} // namespace suyang::bank::checks
