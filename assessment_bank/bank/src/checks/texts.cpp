#include "texts.h"

#include <QHashFunctions>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

qsizetype lengthOf(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isSpace() && !c.isLowSurrogate(); });
}

QString bareForm(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (!c.isSpace() && !c.isPunct())
            result += c;
    }
    return result;
}

Grams gramsOf(const QString &text, qsizetype width)
{
    const QString bare = bareForm(text);
    Grams result;
    const QStringView view(bare);
    if (view.size() <= width)
        return {qHash(view, 0)};
    for (qsizetype i = 0; i + width <= view.size(); ++i)
        result.push_back(qHash(view.mid(i, width), 0));
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

double jaccard(const Grams &left, const Grams &right)
{
    std::size_t shared = 0;
    for (std::size_t i = 0, j = 0; i < left.size() && j < right.size();) {
        if (left[i] == right[j]) {
            ++shared;
            ++i;
            ++j;
        } else if (left[i] < right[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    const std::size_t all = left.size() + right.size() - shared;
    return all == 0 ? 0.0 : static_cast<double>(shared) / static_cast<double>(all);
}

namespace {

void addKeyTexts(const Interaction &interaction, const QString &language, QStringList &parts)
{
    const auto add = [&](const QString &id) {
        if (const Option *option = interaction.option(id))
            parts.append(option->text.in(language));
    };
    switch (interaction.kind) {
    case ItemKind::SingleChoice:
        add(interaction.key.option);
        break;
    case ItemKind::MultipleResponse:
        for (const QString &id : interaction.key.options)
            add(id);
        break;
    case ItemKind::Ordering:
        for (const QStringList &group : interaction.key.order) {
            for (const QString &id : group)
                add(id);
        }
        break;
    case ItemKind::Matching:
        for (const QString &id : interaction.key.pairs)
            add(id);
        break;
    case ItemKind::Hotspot:
        if (const Region *region = interaction.region(interaction.key.option))
            parts.append(region->text.in(language));
        break;
    case ItemKind::Number:
        parts.append(QString::number(interaction.key.value));
        break;
    case ItemKind::ShortText:
        parts.append(interaction.key.accepted.value(language).value(0));
        break;
    case ItemKind::Scenario:
        break;
    }
}

void visitPart(const Part &part, const std::function<void(const ShownText &)> &visit)
{
    const Interaction &asked = part.interaction;
    for (const Option &option : asked.left)
        visit({part.where + u"row %1"_s.arg(option.id), option.text});
    for (const Option &option : asked.options) {
        const QString name = u"option %1"_s.arg(option.id);
        visit({part.where + name, option.text});
        visit({part.where + u"feedback of "_s + name, option.feedback, true});
    }
    for (const Region &region : asked.regions) {
        const QString name = u"region %1"_s.arg(region.id);
        visit({part.where + name, region.text});
        visit({part.where + u"feedback of "_s + name, region.feedback, true});
    }
    if (asked.picture)
        visit({part.where + u"picture in words"_s, asked.picture->text});
    visit({part.where + u"unit"_s, asked.unit});
}

QString stepName(const Step &step)
{
    return u"step %1, "_s.arg(step.id);
}

} // namespace

std::vector<Part> partsOf(const Item &item)
{
    if (item.kind != ItemKind::Scenario)
        return {{QString(), item}};
    std::vector<Part> parts;
    for (const Step &step : item.steps)
        parts.push_back({stepName(step), step});
    return parts;
}

QString keyText(const Item &item, const QString &language)
{
    QStringList texts;
    for (const Part &part : partsOf(item))
        addKeyTexts(part.interaction, language, texts);
    return texts.join(u'\n');
}

void eachShownText(const Item &item, const std::function<void(const ShownText &)> &visit)
{
    visit({u"stem"_s, item.stem});
    visit({u"material"_s, item.material});
    visit({u"can_do"_s, item.canDo});
    for (const Part &part : partsOf(item))
        visitPart(part, visit);
    for (const Step &step : item.steps) {
        visit({stepName(step) + u"prompt"_s, step.prompt});
        visit({stepName(step) + u"rationale"_s, step.rationale, true});
    }
    visit({u"rationale"_s, item.rationale, true});
    visit({u"remember"_s, item.remember, true});
}

QList<Option> choices(const Interaction &interaction)
{
    const bool chosen = interaction.kind == ItemKind::SingleChoice
        || interaction.kind == ItemKind::MultipleResponse;
    return chosen ? interaction.options : QList<Option>();
}

bool isRight(const Interaction &interaction, const QString &optionId)
{
    return interaction.kind == ItemKind::MultipleResponse
        ? interaction.key.options.contains(optionId)
        : interaction.key.option == optionId;
}

} // namespace suyang::bank::checks
