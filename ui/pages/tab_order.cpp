#include "ui/pages/tab_order.h"

#include <QLayout>
#include <QList>
#include <QScrollArea>
#include <QWidget>

namespace suyang::ui {

namespace {

void collect(QWidget &widget, QList<QWidget *> &order);

void collect(QLayout &layout, QList<QWidget *> &order)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            collect(*widget, order);
        else if (QLayout *inner = item->layout())
            collect(*inner, order);
    }
}

void collect(QWidget &widget, QList<QWidget *> &order)
{
    if (widget.focusPolicy() != Qt::NoFocus)
        order.append(&widget);
    if (auto *area = qobject_cast<QScrollArea *>(&widget); area && area->widget())
        collect(*area->widget(), order);
    else if (QLayout *layout = widget.layout())
        collect(*layout, order);
}

} // namespace

void orderTabs(QWidget &page)
{
    QList<QWidget *> order;
    collect(page, order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace suyang::ui
