#pragma once

#include "ui/widgets/tile_face.h"

#include <QList>
#include <QStringList>
#include <QWidget>

namespace suyang::ui {

class ActionButton;
class LiveRegion;
class OrderRow;
class OrderRows;
class TextLabel;

/// An answer by putting things in order: Space picks up and puts down, Up and Down move, Esc puts
/// back; every row has buttons; the mouse drags. Says below what was moved and undoes it.
class OrderList final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderList(QWidget *parent = nullptr);

    /// Shown in this order at first.
    void setItems(const QStringList &texts);
    /// Item numbers from the top down.
    QList<int> order() const;
    /// For resuming; forgets what could be undone. REQUIRES: a permutation
    void setOrder(const QList<int> &order);
    bool canUndo() const noexcept { return !m_before.isEmpty(); }
    void undo();

    /// For the explanation: nothing moves any more.
    void setLocked(bool locked);
    void setMarks(const QList<TileMark> &marksOfItems);

    OrderRow *row(int item) const;
    QString statusText() const;

Q_SIGNALS:
    void orderChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void noteMove(int item, int from, int to);
    void showStatus(const QString &text);
    void retranslate();

    OrderRows *m_rows;
    TextLabel *m_status;
    ActionButton *m_undo;
    LiveRegion *m_live;
    QList<QList<int>> m_before;
    QList<int> m_current;
};

} // namespace suyang::ui
