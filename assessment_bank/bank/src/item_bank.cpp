#include "bank/item_bank.h"

#include <algorithm>
#include <utility>

namespace suyang::bank {

using namespace Qt::StringLiterals;

const Step *Item::step(const QString &stepId) const
{
    const auto found = std::ranges::find(steps, stepId, &Step::id);
    return found == steps.end() ? nullptr : &*found;
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
