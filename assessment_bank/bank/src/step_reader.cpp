#include "step_reader.h"

#include "interaction_reader.h"

#include <algorithm>
#include <array>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

const QStringList requiredLanguages {u"zh-CN"_s, u"en"_s};
constexpr qsizetype FewestSteps = 2;
constexpr qsizetype MostSteps = 4;

/// What can be asked without a picture and without a second column: one step is a small part of
/// the page.
bool fitsAStep(ItemKind kind)
{
    using enum ItemKind;
    constexpr std::array fitting {SingleChoice, MultipleResponse, Ordering, Number, ShortText};
    return std::ranges::find(fitting, kind) != fitting.end();
}

} // namespace

Step readStep(JsonReader &reader, const QString &expectedId)
{
    Step step;
    step.id = reader.text(u"id"_s);
    if (step.id != expectedId)
        reader.complain(u"id"_s,
            u"steps and questions are numbered from \"1\": here \"id\" must be \"%1\""_s.arg(
                expectedId));
    const QString name = reader.text(u"kind"_s);
    const auto kind = kindFromName(name);
    if (!kind || !fitsAStep(*kind)) {
        reader.complain(u"kind"_s, u"a step cannot be of the kind \"%1\""_s.arg(name));
        return step;
    }
    step.kind = *kind;
    step.prompt = reader.localized(u"prompt"_s, requiredLanguages);
    readInteraction(reader, step);
    step.rationale = reader.localized(u"rationale"_s, requiredLanguages);
    return step;
}

void readSteps(JsonReader &reader, Item &item)
{
    for (const QString &field : {u"key"_s, u"options"_s, u"left"_s, u"choose"_s, u"ordered"_s,
             u"unit"_s, u"picture"_s, u"regions"_s, u"text_twin"_s}) {
        if (reader.has(field))
            reader.complain(field, u"a scenario has no \"%1\"; its steps have"_s.arg(field));
    }
    for (JsonReader &inner : reader.innerList(u"steps"_s)) {
        item.steps.append(readStep(inner, QString::number(item.steps.size() + 1)));
        reader.adopt(inner);
    }
    if (item.steps.size() < FewestSteps || item.steps.size() > MostSteps)
        reader.complain(
            u"steps"_s, u"a scenario has %1 to %2 \"steps\""_s.arg(FewestSteps).arg(MostSteps));
}

} // namespace suyang::bank
