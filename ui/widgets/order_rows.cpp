#include "ui/widgets/order_rows.h"

#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/order_row.h"

#include <QEvent>
#include <QPropertyAnimation>

#include <algorithm>
#include <numeric>
#include <utility>

namespace suyang::ui {

namespace {
constexpr int Gap = 12;
}

OrderRows::OrderRows(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OrderRows::setItems(const QStringList &texts)
{
    qDeleteAll(std::exchange(m_rows, {}));
    m_picked = m_dragged = -1;
    m_order.resize(texts.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    for (int item = 0; item < int(texts.size()); ++item) {
        auto *row = new OrderRow(texts[item], this);
        m_rows.append(row);
        connectRow(row, item);
        row->show();
    }
    renumber();
    arrange(false);
    updateGeometry();
}

void OrderRows::connectRow(OrderRow *row, int item)
{
    connect(row, &OrderRow::stepRequested, this, [this, item](int by) { step(item, by); });
    connect(row, &OrderRow::keyPressed, this, [this, item](int key) { handleKey(item, key); });
    connect(row, &OrderRow::focusLeft, this, &OrderRows::putDown);
    connect(row, &OrderRow::dragStarted, this, [this, item](int y) {
        putDown();
        m_dragged = item;
        m_orderBefore = m_order;
        m_grabOffset = y - m_rows[item]->y();
        m_rows[item]->setDragged(true);
        m_rows[item]->raise();
    });
    connect(row, &OrderRow::dragMoved, this, [this, item](int y) { drag(item, y); });
    connect(row, &OrderRow::dragEnded, this, [this, item] { endDrag(item); });
}

void OrderRows::setOrder(const QList<int> &order)
{
    m_order = order;
    renumber();
    arrange(true);
}

void OrderRows::setLocked(bool locked)
{
    putDown();
    for (OrderRow *row : std::as_const(m_rows))
        row->setLocked(locked);
    updateGeometry();
    arrange(false);
}

void OrderRows::setMarks(const QList<TileMark> &marksOfItems)
{
    for (int item = 0; item < int(m_rows.size()); ++item)
        m_rows[item]->setMark(marksOfItems.value(item, TileMark::None));
}

void OrderRows::handleKey(int item, int key)
{
    const bool picked = m_picked == item;
    const int place = int(m_order.indexOf(item));
    const int last = int(m_order.size()) - 1;
    int target = place;
    switch (key) {
    case Qt::Key_Space:
        picked ? putDown() : pickUp(item);
        return;
    case Qt::Key_Escape:
        putBack();
        return;
    case Qt::Key_Up:
        target = std::max(place - 1, 0);
        break;
    case Qt::Key_Down:
        target = std::min(place + 1, last);
        break;
    case Qt::Key_Home:
        target = 0;
        break;
    default:
        target = last;
        break;
    }
    if (!picked) {
        m_rows[m_order[target]]->setFocus(
            target < place ? Qt::BacktabFocusReason : Qt::TabFocusReason);
    } else if (target != place) {
        moveTo(item, target);
        Q_EMIT held(tr("Moved to place %1 of %2").arg(target + 1).arg(last + 1));
    }
}

void OrderRows::step(int item, int by)
{
    putDown();
    const int from = int(m_order.indexOf(item));
    const int to = std::clamp(from + by, 0, int(m_order.size()) - 1);
    if (to == from)
        return;
    moveTo(item, to);
    Q_EMIT moved(item, from, to);
}

void OrderRows::moveTo(int item, int place)
{
    m_order.move(m_order.indexOf(item), place);
    renumber();
    arrange(true, m_dragged);
}

void OrderRows::pickUp(int item)
{
    m_picked = item;
    m_orderBefore = m_order;
    m_rows[item]->raise();
    m_rows[item]->setPicked(true);
    Q_EMIT held(tr("Picked up: %1").arg(m_rows[item]->text()));
}

void OrderRows::putDown()
{
    const int item = std::exchange(m_picked, -1);
    if (item < 0)
        return;
    m_rows[item]->setPicked(false);
    const int from = int(m_orderBefore.indexOf(item));
    const int to = int(m_order.indexOf(item));
    if (from != to)
        Q_EMIT moved(item, from, to);
    else
        Q_EMIT held(tr("Put down at place %1").arg(to + 1));
}

void OrderRows::putBack()
{
    const int item = std::exchange(m_picked, -1);
    if (item < 0)
        return;
    m_rows[item]->setPicked(false);
    setOrder(m_orderBefore);
    Q_EMIT held(tr("Put back"));
}

void OrderRows::drag(int item, int y)
{
    if (m_dragged != item)
        return;
    OrderRow *row = m_rows[item];
    const int top = std::clamp(y - m_grabOffset, 0, height() - row->height());
    row->move(row->x(), top);
    const int middle = top + row->height() / 2;
    int place = 0;
    int slotTop = 0;
    for (const int other : std::as_const(m_order)) {
        const int tall = m_rows[other]->height();
        if (other != item && middle > slotTop + tall / 2)
            ++place;
        slotTop += tall + Gap;
    }
    if (place != int(m_order.indexOf(item)))
        moveTo(item, place);
}

void OrderRows::endDrag(int item)
{
    m_dragged = -1;
    m_rows[item]->setDragged(false);
    arrange(true);
    const int from = int(m_orderBefore.indexOf(item));
    const int to = int(m_order.indexOf(item));
    if (from != to)
        Q_EMIT moved(item, from, to);
}

void OrderRows::renumber()
{
    QWidget *before = nullptr;
    for (int place = 0; place < int(m_order.size()); ++place) {
        OrderRow *row = m_rows[m_order[place]];
        row->setPlace(place, int(m_order.size()));
        if (before) // Tab goes down the page
            setTabOrder(before, row);
        setTabOrder(row, row->upButton());
        setTabOrder(row->upButton(), row->downButton());
        before = row->downButton();
    }
}

void OrderRows::arrange(bool animated, int except)
{
    const int time = animated && isVisible() ? themeOf(*this).motion(tokens::MotionSlow) : 0;
    const int wide = width();
    int y = 0;
    for (const int item : std::as_const(m_order)) {
        OrderRow *row = m_rows[item];
        const QRect target(0, y, wide, row->heightForWidth(wide));
        y += target.height() + Gap;
        delete row->findChild<QPropertyAnimation *>(QString(), Qt::FindDirectChildrenOnly);
        if (item == except)
            continue;
        if (time == 0 || row->geometry() == target) {
            row->setGeometry(target);
            continue;
        }
        auto *animation = new QPropertyAnimation(row, "geometry", row);
        animation->setDuration(time);
        animation->setEasingCurve(QEasingCurve::OutCubic);
        animation->setEndValue(target);
        animation->start(QAbstractAnimation::DeleteWhenStopped);
    }
}

QSize OrderRows::sizeHint() const
{
    const int width = 36 * themeOf(*this).metrics().option;
    return {width, heightForWidth(width)};
}

QSize OrderRows::minimumSizeHint() const
{
    int wide = 0;
    for (const OrderRow *row : m_rows)
        wide = std::max(wide, row->minimumSizeHint().width());
    return {wide, themeOf(*this).metrics().tile};
}

int OrderRows::heightForWidth(int width) const
{
    int tall = -Gap;
    for (const OrderRow *row : m_rows)
        tall += row->heightForWidth(width) + Gap;
    return std::max(tall, 0);
}

void OrderRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(false);
}

void OrderRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

bool OrderRows::event(QEvent *event)
{
    // The rows lie in no layout; when text grows they ask for room through this event.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange(false, m_dragged);
    }
    return QWidget::event(event);
}

} // namespace suyang::ui
