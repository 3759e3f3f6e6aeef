#include "ui/widgets/page_area.h"

#include <QCoreApplication>
#include <QEvent>

namespace suyang::ui {

PageArea::PageArea(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

bool PageArea::event(QEvent *event)
{
    const bool newStyle = event->type() == QEvent::StyleChange;
    if (newStyle && isVisible()) {
        // Once, when everything in the page has had the new style; for now it is half old.
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
    }
    if (newStyle || (event->type() == QEvent::LayoutRequest && !isVisible()))
        return QAbstractScrollArea::event(event);
    return QScrollArea::event(event);
}

void PageArea::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    QEvent measure(QEvent::LayoutRequest);
    QScrollArea::event(&measure);
}

} // namespace suyang::ui
