#include "ui/pages/text_table.h"

#include "ui/pages/text_cell_delegate.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace suyang::ui {

TextTable::TextTable(QWidget *parent)
    : QTableWidget(parent)
{
    setItemDelegate(new TextCellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(0);
}

void TextTable::setColumns(const QStringList &headers, const QList<int> &shares)
{
    setColumnCount(int(headers.size()));
    setHorizontalHeaderLabels(headers);
    m_shares = shares;
    fit();
}

void TextTable::setTexts(const QList<QStringList> &rows)
{
    clearContents();
    setRowCount(int(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            auto *item = new QTableWidgetItem(rows[row].value(column));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            setItem(row, column, item);
        }
    }
    fit();
}

int TextTable::rowHeightFor(int row) const
{
    int height = themeOf(*this).metrics().tableRow;
    for (int column = 0; column < columnCount(); ++column) {
        const QString text = item(row, column) ? item(row, column)->text() : QString();
        height = std::max(
            height, TextCellDelegate::heightFor(*this, text, columnWidth(column), column == 0));
        if (const QWidget *widget = cellWidget(row, column))
            height = std::max(height, widget->sizeHint().height() + 16);
    }
    return height;
}

/// So that no word is broken, or even no line of the `whole` column.
int TextTable::leastWidth(int column, bool whole) const
{
    const QFont caption = themeOf(*this).font(TextRole::Caption, true);
    const QFont body = themeOf(*this).font(TextRole::Body, column == 0);
    const QTableWidgetItem *header = horizontalHeaderItem(column);
    int widest = header ? textWidth(header->text(), caption) : 0;
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, column))
            widest = std::max(
                widest, (whole ? textWidth : longestWordWidth)(item(row, column)->text(), body));
        if (const QWidget *widget = cellWidget(row, column))
            widest = std::max(widest, widget->sizeHint().width());
    }
    return widest + 2 * TextCellDelegate::Side + 2;
}

/// The least widths, and what is left over by the shares.
QList<int> TextTable::widths() const
{
    QList<int> parts;
    for (int column = 0; column < columnCount(); ++column)
        parts.append(leastWidth(column, column == 0));
    int left = viewport()->width() - std::accumulate(parts.begin(), parts.end(), 0);
    if (left < 0 && !parts.isEmpty()) { // names and dates on two lines, then
        const int least = leastWidth(0, false);
        left += parts[0] - least;
        parts[0] = least;
    }
    int shares = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    for (int column = 0; column < columnCount() && shares > 0; ++column) {
        const int share = m_shares.value(column);
        const int more = left * share / shares; // less, when there is too little room
        parts[column] = std::max(parts[column] + more, 1);
        left -= more;
        shares -= share;
    }
    return parts;
}

void TextTable::fit()
{
    if (m_shares.isEmpty())
        return;
    const QList<int> parts = widths();
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, parts[column]);
    int height = horizontalHeader()->sizeHint().height();
    for (int row = 0; row < rowCount(); ++row) {
        setRowHeight(row, rowHeightFor(row));
        height += rowHeight(row);
    }
    setFixedHeight(height);
    if (m_rounded) {
        QPainterPath shape;
        shape.addRoundedRect(QRectF(rect()), tokens::RadiusLarge - 1, tokens::RadiusLarge - 1);
        setMask(QRegion(shape.toFillPolygon().toPolygon()));
    }
}

void TextTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void TextTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void TextTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        event->ignore(); // the window's
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace suyang::ui
