#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace suyang::ui {

class ActionButton;
class Card;
class TextTable;

/// One finished check in the list.
struct AttemptEntry
{
    QString attempt;
    QString date;
    QString effort; ///< questions and minutes
    QString sentence;
};

/// All finished checks: a table, or cards where the text is very big.
class AttemptList final : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptList(QWidget *parent = nullptr);

    void setEntries(const QList<AttemptEntry> &entries, bool asCards);
    TextTable *table() const noexcept { return m_table; }
    /// The buttons that open a result, in the order of the entries.
    const QList<ActionButton *> &openButtons() const noexcept { return m_open; }

Q_SIGNALS:
    void resultRequested(const QString &attempt);

private:
    void fillTable();
    void fillCards();
    ActionButton *makeOpenButton(const AttemptEntry &entry);

    QList<AttemptEntry> m_entries;
    QList<ActionButton *> m_open;
    Card *m_frame;
    TextTable *m_table;
    QVBoxLayout *m_cards;
};

} // namespace suyang::ui
