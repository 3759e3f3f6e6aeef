#include "ui/charts/ladder_row_accessible.h"

#include "ui/charts/ladder_chart.h"

#include <QWindow>

namespace suyang::ui {

LadderRowAccessible::LadderRowAccessible(LadderChart *chart, int row)
    : m_chart(chart)
    , m_row(row)
{
}

bool LadderRowAccessible::isValid() const
{
    return m_chart && m_row < int(m_chart->rows().size());
}

QWindow *LadderRowAccessible::window() const
{
    return m_chart ? m_chart->window()->windowHandle() : nullptr;
}

QAccessibleInterface *LadderRowAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_chart);
}

QString LadderRowAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && isValid() ? m_chart->rowText(m_row) : QString();
}

QRect LadderRowAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect local = m_chart->rowRect(m_row);
    return {m_chart->mapToGlobal(local.topLeft()), local.size()};
}

QAccessible::State LadderRowAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.invisible = !m_chart || !m_chart->isVisible();
    state.focusable = true;
    state.focused = m_chart && m_chart->hasFocus() && m_chart->currentRow() == m_row;
    state.readOnly = true;
    return state;
}

} // namespace suyang::ui
