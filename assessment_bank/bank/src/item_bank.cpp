#include "bank/item_bank.h"

#include <algorithm>
#include <iterator>
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

const Option *Item::option(const QString &optionId) const
{
    const auto found = std::ranges::find(options, optionId, &Option::id);
    return found == options.end() ? nullptr : &*found;
}

const Region *Item::region(const QString &regionId) const
{
    const auto found = std::ranges::find(regions, regionId, &Region::id);
    return found == regions.end() ? nullptr : &*found;
}

ItemBank::ItemBank(QString id, QString version, QList<Item> items, QByteArray hash)
    : m_id(std::move(id))
    , m_version(std::move(version))
    , m_items(std::move(items))
    , m_hash(std::move(hash))
{
    std::ranges::sort(m_items, {}, &Item::id);
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_index.insert(m_items[i].id, i);
}

const Item *ItemBank::item(const QString &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? nullptr : &m_items[*found];
}

} // namespace suyang::bank
