#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;

namespace suyang::ui {

class ColumnsLayout;
class StatementTile;

struct Statement
{
    QString id; ///< what is stored
    QString title;
    QString detail = {};
};

/// Statements of which one can be chosen; none is at the start.
class StatementGroup final : public QWidget
{
    Q_OBJECT

public:
    /// `columnWidth` as in ColumnsLayout; 0 puts one below the other.
    StatementGroup(int columnWidth, QWidget *parent = nullptr);

    /// Keeps the choice when the ids stay the same, as in a change of language.
    void setStatements(const QList<Statement> &statements);
    /// The id chosen; empty for none.
    QString chosen() const;
    void setChosen(const QString &id);
    StatementTile *tile(const QString &id) const;
    QList<StatementTile *> tiles() const { return m_tiles; }

Q_SIGNALS:
    void chosenChanged();

private:
    void rebuild();

    ColumnsLayout *m_layout;
    QButtonGroup *m_group;
    QList<Statement> m_statements;
    QList<StatementTile *> m_tiles;
};

} // namespace suyang::ui
