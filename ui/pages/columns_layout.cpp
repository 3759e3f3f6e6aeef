#include "ui/pages/columns_layout.h"

#include "ui/theme/theme.h"

#include <QWidget>

#include <algorithm>
#include <numeric>

namespace suyang::ui {

namespace {

/// No card left alone in the last row, unless there is no other way.
int evenColumns(int items, int fitting)
{
    for (int columns = fitting; columns > 1; --columns) {
        if (items % columns == 0)
            return columns;
    }
    return items > 3 ? fitting : 1;
}

int heightOf(QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

ColumnsLayout::ColumnsLayout(QWidget *parent, int columnWidth, int gap)
    : QLayout(parent)
    , m_columnWidth(columnWidth)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

ColumnsLayout::~ColumnsLayout()
{
    qDeleteAll(m_items);
}

void ColumnsLayout::setShares(const QList<int> &shares)
{
    m_shares = shares;
    invalidate();
}

void ColumnsLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *ColumnsLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem *> ColumnsLayout::shown() const
{
    QList<QLayoutItem *> items;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(items),
        [](const QLayoutItem *item) { return !item->isEmpty(); });
    return items;
}

int ColumnsLayout::leastWidth(const QList<QLayoutItem *> &items) const
{
    const QWidget *widget = parentWidget();
    int least = widget ? themeOf(*widget).scaled(m_columnWidth) : m_columnWidth;
    for (const QLayoutItem *item : items)
        least = std::max(least, item->minimumSize().width());
    return least;
}

QList<int> ColumnsLayout::widths(const QList<QLayoutItem *> &items, int width) const
{
    const int number = int(items.size());
    if (!m_shares.isEmpty()) {
        const int whole = std::accumulate(m_shares.begin(), m_shares.end(), 0);
        const int room = width - (number - 1) * m_gap;
        const QWidget *widget = parentWidget();
        const int least = widget ? themeOf(*widget).scaled(m_columnWidth) : m_columnWidth;
        QList<int> parts;
        bool fits = number == int(m_shares.size());
        for (int i = 0; fits && i < number; ++i) {
            parts.append(room * m_shares[i] / whole);
            fits = parts.last() >= std::max(least, items[i]->minimumSize().width());
        }
        return fits ? parts : QList<int> {width};
    }
    const int least = leastWidth(items);
    int fitting = std::max(1, (width + m_gap) / (least + m_gap));
    fitting = std::min({fitting, number, m_maximumColumns});
    const int columns = evenColumns(number, fitting);
    return QList<int>(columns, (width - (columns - 1) * m_gap) / std::max(columns, 1));
}

int ColumnsLayout::place(const QRect &rect, bool really) const
{
    const QList<QLayoutItem *> items = shown();
    const QRect area = rect.marginsRemoved(contentsMargins());
    if (items.isEmpty())
        return rect.height() - area.height();
    const QList<int> columns = widths(items, area.width());
    int y = area.top();
    for (qsizetype first = 0; first < items.size(); first += columns.size()) {
        const qsizetype last = std::min(first + columns.size(), items.size());
        int tallest = 0;
        for (qsizetype i = first; i < last; ++i)
            tallest = std::max(tallest, heightOf(items[i], columns[i - first]));
        if (first > 0)
            y += m_gap;
        int x = area.left();
        for (qsizetype i = first; i < last; ++i) {
            if (really)
                items[i]->setGeometry(QRect(x, y, columns[i - first], tallest));
            x += columns[i - first] + m_gap;
        }
        y += tallest;
    }
    return y - rect.top() + contentsMargins().bottom();
}

int ColumnsLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

void ColumnsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize ColumnsLayout::sizeHint() const
{
    const QList<QLayoutItem *> items = shown();
    const int number = std::min(int(items.size()), m_maximumColumns);
    const int width = number * (leastWidth(items) + m_gap);
    return {width, heightForWidth(width)};
}

QSize ColumnsLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : shown())
        size = size.expandedTo(item->minimumSize());
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

} // namespace suyang::ui
