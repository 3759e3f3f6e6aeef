#include "ui/pages/statement_group.h"

#include "ui/pages/columns_layout.h"
#include "ui/pages/statement_tile.h"

#include <QButtonGroup>

#include <algorithm>

namespace suyang::ui {

StatementGroup::StatementGroup(int columnWidth, QWidget *parent)
    : QWidget(parent)
    , m_layout(new ColumnsLayout(this, std::max(columnWidth, 1), 12))
    , m_group(new QButtonGroup(this))
{
    if (columnWidth <= 0)
        m_layout->setMaximumColumns(1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT chosenChanged();
    });
}

void StatementGroup::setStatements(const QList<Statement> &statements)
{
    const bool sameIds = std::equal(statements.begin(), statements.end(), m_statements.begin(),
        m_statements.end(), [](const auto &a, const auto &b) { return a.id == b.id; });
    m_statements = statements;
    if (!sameIds)
        rebuild();
    for (qsizetype i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setStatement(m_statements[i].title, m_statements[i].detail);
}

void StatementGroup::rebuild()
{
    qDeleteAll(m_tiles);
    m_tiles.clear();
    for (int i = 0; i < int(m_statements.size()); ++i) {
        auto *tile = new StatementTile(this);
        m_group->addButton(tile, i);
        m_layout->addWidget(tile);
        m_tiles.append(tile);
        tile->show();
    }
}

QString StatementGroup::chosen() const
{
    const int index = m_group->checkedId();
    return index < 0 ? QString() : m_statements[index].id;
}

void StatementGroup::setChosen(const QString &id)
{
    if (id == chosen())
        return;
    if (StatementTile *wanted = tile(id)) {
        wanted->setChecked(true);
        return;
    }
    m_group->setExclusive(false); // the only way to leave a group without a choice
    for (StatementTile *tile : m_tiles) {
        tile->setChecked(false);
        tile->setFocusPolicy(Qt::StrongFocus);
    }
    m_group->setExclusive(true);
}

StatementTile *StatementGroup::tile(const QString &id) const
{
    for (qsizetype i = 0; i < m_statements.size(); ++i) {
        if (m_statements[i].id == id)
            return m_tiles[i];
    }
    return nullptr;
}

} // namespace suyang::ui
