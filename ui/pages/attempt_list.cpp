#include "ui/pages/attempt_list.h"

#include "ui/pages/clear_layout.h"
#include "ui/pages/text_table.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int OpenColumn = 3;
}

AttemptList::AttemptList(QWidget *parent)
    : QWidget(parent)
    , m_frame(new Card)
    , m_table(new TextTable)
    , m_cards(new QVBoxLayout)
{
    m_frame->body()->setContentsMargins(2, 2, 2, 2);
    m_table->setRounded(true);
    m_frame->body()->addWidget(m_table);
    m_cards->setSpacing(16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    layout->addLayout(m_cards);
    connect(m_table, &TextTable::activated, this, [this](const QModelIndex &index) {
        if (index.row() < m_entries.size())
            Q_EMIT resultRequested(m_entries[index.row()].attempt);
    });
}

void AttemptList::setEntries(const QList<AttemptEntry> &entries, bool asCards)
{
    m_entries = entries;
    m_open.clear();
    m_table->setRowCount(0);
    clearLayout(*m_cards);
    m_frame->setVisible(!asCards);
    if (asCards)
        fillCards();
    else
        fillTable();
}

ActionButton *AttemptList::makeOpenButton(const AttemptEntry &entry)
{
    auto *button = new ActionButton(ButtonRole::Quiet, tr("Open"));
    button->setAccessibleName(tr("Open the result of %1").arg(entry.date));
    connect(button, &ActionButton::clicked, this,
        [this, attempt = entry.attempt] { Q_EMIT resultRequested(attempt); });
    m_open.append(button);
    return button;
}

void AttemptList::fillTable()
{
    m_table->setAccessibleName(tr("All checks so far"));
    m_table->setColumns(
        {tr("Date"), tr("Questions and time"), tr("In one sentence"), QString()}, {3, 3, 8, 0});
    QList<QStringList> rows;
    for (const AttemptEntry &entry : std::as_const(m_entries))
        rows.append({entry.date, entry.effort, entry.sentence, QString()});
    m_table->setTexts(rows);
    for (int row = 0; row < int(m_entries.size()); ++row) {
        auto *cell = new QWidget; // keeps the row's line free and the button small
        auto *layout = new QHBoxLayout(cell);
        layout->setContentsMargins(0, 6, 8, 6);
        layout->addWidget(makeOpenButton(m_entries[row]), 0, Qt::AlignRight | Qt::AlignVCenter);
        m_table->setCellWidget(row, OpenColumn, cell);
    }
    m_table->fit();
}

void AttemptList::fillCards()
{
    for (const AttemptEntry &entry : std::as_const(m_entries)) {
        auto *card = new Card;
        card->body()->addWidget(new TextLabel(TextRole::H3, entry.date));
        card->body()->addWidget(new TextLabel(TextRole::Caption, entry.effort));
        card->body()->addWidget(new TextLabel(TextRole::Body, entry.sentence));
        card->body()->addWidget(makeOpenButton(entry), 0, Qt::AlignLeft);
        m_cards->addWidget(card);
    }
}

} // namespace suyang::ui
