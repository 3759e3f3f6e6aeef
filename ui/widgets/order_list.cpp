#include "ui/widgets/order_list.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/live_region.h"
#include "ui/widgets/order_row.h"
#include "ui/widgets/order_rows.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suyang::ui {

OrderList::OrderList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new OrderRows(this))
    , m_status(new TextLabel(TextRole::Body, {}, this))
    , m_undo(new ActionButton(ButtonRole::Quiet, {}, QStringLiteral("back"), this))
    , m_live(new LiveRegion(this))
{
    m_status->setTone(TextTone::Soft);
    QSizePolicy policy = m_undo->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // or the page would jump at the first move
    m_undo->setSizePolicy(policy);
    auto *line = new QHBoxLayout;
    line->addWidget(m_status, 1, Qt::AlignVCenter);
    line->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    layout->addLayout(line);
    connect(m_rows, &OrderRows::moved, this, &OrderList::noteMove);
    connect(m_rows, &OrderRows::held, m_live, &LiveRegion::say);
    connect(m_undo, &ActionButton::clicked, this, &OrderList::undo);
    retranslate();
}

void OrderList::setItems(const QStringList &texts)
{
    m_rows->setItems(texts);
    m_current = m_rows->order();
    m_before.clear();
    retranslate();
}

QList<int> OrderList::order() const
{
    return m_rows->order();
}

void OrderList::setOrder(const QList<int> &order)
{
    m_rows->setOrder(order);
    m_current = order;
    m_before.clear();
    retranslate();
}

void OrderList::noteMove(int item, int from, int to)
{
    m_before.append(m_current);
    m_current = m_rows->order();
    //: %1 is the text of a row; %2 and %3 are places
    showStatus(
        tr("Moved \"%1\" from place %2 to place %3.")
            .arg(m_rows->row(item)->text(), QString::number(from + 1), QString::number(to + 1)));
    Q_EMIT orderChanged();
}

void OrderList::undo()
{
    if (m_before.isEmpty())
        return;
    m_current = m_before.takeLast();
    m_rows->setOrder(m_current);
    showStatus(tr("Undone."));
    Q_EMIT orderChanged();
}

void OrderList::showStatus(const QString &text)
{
    m_status->setText(text);
    m_live->say(m_status->plainText());
    if (!canUndo() && m_undo->hasFocus()) // it is about to go
        m_rows->row(m_rows->order().first())->setFocus(Qt::OtherFocusReason);
    m_undo->setVisible(canUndo());
}

void OrderList::setLocked(bool locked)
{
    m_rows->setLocked(locked);
    m_status->setVisible(!locked);
    m_undo->setVisible(!locked && canUndo());
}

void OrderList::setMarks(const QList<TileMark> &marksOfItems)
{
    m_rows->setMarks(marksOfItems);
}

OrderRow *OrderList::row(int item) const
{
    return m_rows->row(item);
}

QString OrderList::statusText() const
{
    return m_status->text();
}

void OrderList::retranslate()
{
    m_undo->setCaption(tr("Undo"));
    m_undo->setVisible(canUndo());
    m_status->setText(tr("Use the arrows at the right, or drag with the mouse."));
}

void OrderList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace suyang::ui
