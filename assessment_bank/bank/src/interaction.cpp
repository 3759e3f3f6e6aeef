#include "bank/interaction.h"

#include <algorithm>
#include <utility>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<ItemKind, QString>> &kinds()
{
    static const QList<std::pair<ItemKind, QString>> names {
        {ItemKind::SingleChoice, u"single-choice"_s},
        {ItemKind::MultipleResponse, u"multiple-response"_s},
        {ItemKind::Ordering, u"ordering"_s},
        {ItemKind::Matching, u"matching"_s},
        {ItemKind::Hotspot, u"hotspot"_s},
        {ItemKind::Number, u"number"_s},
        {ItemKind::ShortText, u"short-text"_s},
        {ItemKind::Scenario, u"scenario"_s},
    };
    return names;
}

} // namespace

QString kindName(ItemKind kind)
{
    return std::ranges::find(kinds(), kind, &std::pair<ItemKind, QString>::first)->second;
}

std::optional<ItemKind> kindFromName(const QString &name)
{
    const auto found = std::ranges::find(kinds(), name, &std::pair<ItemKind, QString>::second);
    if (found == kinds().end())
        return std::nullopt;
    return found->first;
}

const Option *Interaction::option(const QString &optionId) const
{
    const auto found = std::ranges::find(options, optionId, &Option::id);
    return found == options.end() ? nullptr : &*found;
}

const Region *Interaction::region(const QString &regionId) const
{
    const auto found = std::ranges::find(regions, regionId, &Region::id);
    return found == regions.end() ? nullptr : &*found;
}

} // namespace suyang::bank
