#include "ui/pages/ordering_answer.h"

#include "ui/pages/answer_texts.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/order_list.h"
#include "ui/widgets/order_row.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace suyang::ui {

OrderingAnswer::OrderingAnswer(
    const ShownInteraction &shown, const QString &language, QWidget *parent)
    : AnswerView(parent)
    , m_ids(shown.order)
    , m_texts(optionTexts(shown, language))
    , m_list(new OrderList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setItems(m_texts);
    connect(m_list, &OrderList::orderChanged, this, [this] {
        m_touched = true;
        Q_EMIT changed();
    });
}

QJsonValue OrderingAnswer::response() const
{
    QJsonArray ids;
    const QList<int> order = m_list->order();
    for (const int item : order)
        ids.append(m_ids.at(item));
    return ids;
}

void OrderingAnswer::restore(const QJsonValue &response)
{
    const QJsonArray ids = response.toArray();
    if (ids.size() != m_ids.size())
        return;
    QStringList order;
    QStringList texts;
    for (const QJsonValue id : ids) {
        const qsizetype item = m_ids.indexOf(id.toString());
        if (item < 0 || order.contains(id.toString()))
            return;
        order << m_ids[item];
        texts << m_texts[item];
    }
    m_touched = m_touched || order != m_ids;
    m_ids = order;
    m_texts = texts;
    m_list->setItems(texts); // not setOrder(), which would let the rows wander there
}

QString OrderingAnswer::instruction() const
{
    return tr("Put what comes first at the top");
}

QString OrderingAnswer::keys() const
{
    return tr("keyboard: Space picks up, Up and Down move, Space puts down");
}

std::optional<QString> OrderingAnswer::objection()
{
    if (m_touched)
        return std::nullopt;
    m_touched = true;
    return tr("You have not moved anything. If it is right as it stands, press Confirm again.");
}

QList<QWidget *> OrderingAnswer::tabStops() const
{
    QList<QWidget *> stops;
    const QList<int> order = m_list->order();
    for (const int item : order) {
        stops.append(m_list->row(item));
        stops.append(stopsIn(m_list->row(item)));
    }
    const auto undo = m_list->findChildren<ActionButton *>();
    for (ActionButton *button : undo)
        stops.append(button);
    return stops;
}

} // namespace suyang::ui
