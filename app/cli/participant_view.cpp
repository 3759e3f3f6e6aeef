#include "assess_protocol.h"

#include <QJsonArray>

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject labelled(const QString &id, const bank::LocalizedText &text, const QString &language)
{
    return {{u"id"_s, id}, {u"text"_s, text.in(language)}};
}

/// Options, picture and unit of an item or of a step, the options in the order shown.
void addInteraction(const bank::Interaction &asked, const QStringList &order,
    const QString &language, QJsonObject &view)
{
    QJsonArray options;
    QJsonArray regions;
    for (const QString &id : order) {
        if (const bank::Option *option = asked.option(id))
            options.append(labelled(id, option->text, language));
        else if (const bank::Region *region = asked.region(id))
            regions.append(labelled(id, region->text, language));
    }
    QJsonArray left;
    for (const bank::Option &row : asked.left)
        left.append(labelled(row.id, row.text, language));
    if (!options.isEmpty())
        view.insert(u"options"_s, options);
    if (!regions.isEmpty())
        view.insert(u"regions"_s, regions);
    if (!left.isEmpty())
        view.insert(u"left"_s, left);
    if (asked.choose)
        view.insert(u"choose"_s, *asked.choose);
    if (!asked.unit.isEmpty())
        view.insert(u"unit"_s, asked.unit.in(language));
    if (asked.picture)
        view.insert(u"picture"_s, asked.picture->text.in(language));
}

QJsonArray stepViews(const session::Question &question, const QString &language)
{
    QJsonArray steps;
    for (const bank::Step &step : question.item->steps) {
        QJsonObject view {{u"id"_s, step.id}, {u"kind"_s, bank::kindName(step.kind)},
            {u"prompt"_s, step.prompt.in(language)}};
        addInteraction(step, question.stepOrders.value(step.id), language, view);
        steps.append(view);
    }
    return steps;
}

} // namespace

QJsonObject participantView(
    const session::Question &question, const session::Content &content, const QString &language)
{
    const bank::Item &item = *question.item;
    const auto competence = content.framework.competenceIndex(item.competence).value_or(0);
    const auto dimension
        = content.framework.competences[static_cast<qsizetype>(competence)].dimension;
    QJsonObject view {{u"id"_s, item.id},
        {u"dimension"_s, content.framework.dimensions[static_cast<qsizetype>(dimension)].id},
        {u"competence"_s, item.competence}, {u"band"_s, item.band},
        {u"kind"_s, bank::kindName(item.kind)}, {u"stem"_s, item.stem.in(language)}};
    if (!item.material.isEmpty())
        view.insert(u"material"_s, item.material.in(language));
    addInteraction(item, question.order, language, view);
    if (!item.steps.isEmpty())
        view.insert(u"steps"_s, stepViews(question, language));
    return view;
}

} // namespace suyang::cli
