#pragma once

#include "ui/widgets/tile_face.h"

#include <QList>
#include <QStringList>
#include <QWidget>

namespace suyang::ui {

class OrderRow;

/// The rows of an ordering question, one below the other, and the three ways to move one: keys,
/// buttons and dragging. OrderList adds the status line and the undoing.
class OrderRows final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderRows(QWidget *parent = nullptr);

    void setItems(const QStringList &texts);
    /// Item numbers from the top down.
    const QList<int> &order() const noexcept { return m_order; }
    /// REQUIRES: a permutation of the item numbers
    void setOrder(const QList<int> &order);
    void setLocked(bool locked);
    void setMarks(const QList<TileMark> &marksOfItems);
    /// REQUIRES: 0 <= item < number of items
    OrderRow *row(int item) const { return m_rows.at(item); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A move is done: button, put down, or released.
    void moved(int item, int from, int to);
    /// A picked row has gone one place on, or was picked up, put down or put back.
    void held(const QString &news);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void connectRow(OrderRow *row, int item);
    void handleKey(int item, int key);
    void step(int item, int by);
    void moveTo(int item, int place);
    void pickUp(int item);
    void putDown();
    void putBack();
    void drag(int item, int y);
    void endDrag(int item);
    void renumber();
    void arrange(bool animated, int except = -1);

    QList<OrderRow *> m_rows;
    QList<int> m_order;
    QList<int> m_orderBefore;
    int m_picked = -1;
    int m_dragged = -1;
    int m_grabOffset = 0;
};

} // namespace suyang::ui
