#include "ui/pages/result_words.h"

#include "ui/pages/clear_layout.h"
#include "ui/pages/mark_text.h"
#include "ui/pages/text_table.h"
#include "ui/theme/names.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace suyang::ui {

ResultWords::ResultWords(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_table(new TextTable(this))
    , m_cards(new QVBoxLayout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_table);
    m_layout->addLayout(m_cards);
    m_cards->setSpacing(20);
}

QStringList ResultWords::headers() const
{
    return {tr("Area"), tr("Level"), tr("What it means"), tr("9 in 10 sure"), tr("Last time")};
}

void ResultWords::setTexts(const QList<QStringList> &rows, bool asCards)
{
    m_table->setVisible(!asCards);
    clearLayout(*m_cards);
    if (asCards) {
        addCards(rows);
        return;
    }
    const bool repeated = std::any_of(
        rows.begin(), rows.end(), [](const QStringList &row) { return !row.value(4).isEmpty(); });
    QStringList titles = headers();
    QList<int> shares {1, 1, 4, 1, 1};
    if (!repeated) {
        titles.removeLast();
        shares.removeLast();
    }
    m_table->setAccessibleName(tr("Your result in words"));
    m_table->setColumns(titles, shares);
    m_table->setTexts(rows);
}

void ResultWords::addCards(const QList<QStringList> &rows)
{
    const QStringList titles = headers();
    for (int row = 0; row < int(rows.size()); ++row) {
        auto *card = new QWidget;
        auto *lines = new QVBoxLayout(card);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(4);
        const QStringList &texts = rows[row];
        lines->addWidget(new MarkText(std::min(row, DimensionCount - 1), TextRole::H3,
            tr("%1: %2").arg(texts.value(0), texts.value(1))));
        lines->addWidget(new TextLabel(TextRole::Body, texts.value(2)));
        for (int column : {3, 4}) {
            if (!texts.value(column).isEmpty())
                lines->addWidget(
                    new TextLabel(TextRole::Body, tr("%1: %2").arg(titles[column], texts[column])));
        }
        m_cards->addWidget(card);
    }
}

} // namespace suyang::ui
