#include "ui/pages/answer_view.h"

namespace suyang::ui {

AnswerView::AnswerView(QWidget *parent)
    : QWidget(parent)
{
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
