#pragma once

#include <QLayout>
#include <QList>

namespace suyang::ui {

/// Cards side by side as long as each keeps a decent width, else in fewer columns; the cards of a
/// row are equally tall. Unlike a box that turns, its height for a width is always right.
class ColumnsLayout final : public QLayout
{
    Q_OBJECT

public:
    /// `columnWidth` is the least width of a column at standard text size; it grows with the text.
    explicit ColumnsLayout(QWidget *parent, int columnWidth, int gap = 16);
    ~ColumnsLayout() override;

    /// Parts of the width for items that stand in one row or else one below the other.
    void setShares(const QList<int> &shares);
    void setMaximumColumns(int columns) { m_maximumColumns = columns; }

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index, nullptr); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    QList<QLayoutItem *> shown() const;
    int leastWidth(const QList<QLayoutItem *> &items) const;
    QList<int> widths(const QList<QLayoutItem *> &items, int width) const;
    int place(const QRect &rect, bool really) const;

    QList<QLayoutItem *> m_items;
    QList<int> m_shares;
    int m_columnWidth;
    int m_gap;
    int m_maximumColumns = 100;
};

} // namespace suyang::ui
