#include "ui/pages/answer_view.h"

namespace suyang::ui {

AnswerView::AnswerView(QWidget *parent)
    : QWidget(parent)
{
}

QString AnswerView::hint(bool elder) const
{
    if (elder)
        return explainsItself() ? QString() : instruction();
    //: what to do, and how to do it with the keyboard
    return keys().isEmpty() ? instruction() : tr("%1 (%2)").arg(instruction(), keys());
}

QString AnswerView::missing() const
{
    return tr(
        "There is no answer to confirm yet. If you are not sure, choose \"I don't know yet\".");
}

bool AnswerView::handleKey(QKeyEvent *)
{
    return false;
}

QList<QWidget *> AnswerView::stopsIn(const QWidget *widget)
{
    QList<QWidget *> stops;
    const auto descendants = widget->findChildren<QWidget *>();
    for (QWidget *descendant : descendants) {
        if (descendant->focusPolicy() & Qt::TabFocus)
            stops.append(descendant);
    }
    return stops;
}

QList<QWidget *> AnswerView::tabStops() const
{
    return stopsIn(this);
}

void AnswerView::takeFocus()
{
    const QList<QWidget *> stops = tabStops();
    if (!stops.isEmpty())
        stops.first()->setFocus(Qt::OtherFocusReason);
}

} // namespace suyang::ui
