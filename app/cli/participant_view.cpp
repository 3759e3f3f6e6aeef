#include "assess_protocol.h"

#include <QJsonArray>

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject labelled(const QString &id, const bank::LocalizedText &text, const QString &language)
{
    return {{u"id"_s, id}, {u"text"_s, text.in(language)}};
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
    QJsonArray options;
    QJsonArray regions;
    for (const QString &id : question.order) {
        if (const bank::Option *option = item.option(id))
            options.append(labelled(id, option->text, language));
        else if (const bank::Region *region = item.region(id))
            regions.append(labelled(id, region->text, language));
    }
    QJsonArray left;
    for (const bank::Option &row : item.left)
        left.append(labelled(row.id, row.text, language));
    if (!options.isEmpty())
        view.insert(u"options"_s, options);
    if (!regions.isEmpty())
        view.insert(u"regions"_s, regions);
    if (!left.isEmpty())
        view.insert(u"left"_s, left);
    if (item.choose)
        view.insert(u"choose"_s, *item.choose);
    if (!item.unit.isEmpty())
        view.insert(u"unit"_s, item.unit.in(language));
    if (item.picture)
        view.insert(u"picture"_s, item.picture->text.in(language));
    return view;
}

} // namespace suyang::cli
