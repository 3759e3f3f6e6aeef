#include "ui/charts/ladder_accessible.h"

#include "ui/charts/ladder_chart.h"
#include "ui/charts/ladder_row_accessible.h"

namespace suyang::ui {

LadderAccessible::LadderAccessible(LadderChart *chart)
    : QAccessibleWidget(chart, QAccessible::List)
{
}

LadderAccessible::~LadderAccessible()
{
    for (const QAccessible::Id id : m_items)
        QAccessible::deleteAccessibleInterface(id);
}

LadderChart &LadderAccessible::chart() const
{
    return *static_cast<LadderChart *>(widget());
}

int LadderAccessible::childCount() const
{
    return int(chart().rows().size());
}

QAccessibleInterface *LadderAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (int(m_items.size()) <= index) {
        auto *item = new LadderRowAccessible(&chart(), int(m_items.size()));
        m_items.append(QAccessible::registerAccessibleInterface(item));
    }
    return QAccessible::accessibleInterface(m_items[index]);
}

int LadderAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < int(m_items.size()); ++i) {
        if (QAccessible::accessibleInterface(m_items[i]) == child)
            return i;
    }
    return -1;
}

QAccessibleInterface *LadderAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface *LadderAccessible::focusChild() const
{
    return chart().hasFocus() ? child(chart().currentRow()) : nullptr;
}

} // namespace suyang::ui
