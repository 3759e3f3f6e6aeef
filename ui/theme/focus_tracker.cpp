#include "ui/theme/focus_tracker.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>

namespace suyang::ui {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
        || key == Qt::Key_Meta;
}

bool showsOwnFocus(const QWidget &widget)
{
    return widget.isWindow() || (widget.window()->windowFlags() & Qt::Popup) == Qt::Popup
        || widget.property("sy-own-focus").toBool();
}

} // namespace

FocusTracker::FocusTracker(QApplication &app)
{
    app.installEventFilter(this);
}

FocusTracker::~FocusTracker()
{
    delete m_ring;
}

bool FocusTracker::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (!isModifier(static_cast<QKeyEvent *>(event)->key()))
            m_keyboardWasLast = true;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        m_keyboardWasLast = false;
        hideRing();
        break;
    case QEvent::FocusIn:
        if (auto *widget = qobject_cast<QWidget *>(watched)) {
            const auto reason = static_cast<QFocusEvent *>(event)->reason();
            const bool byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                || reason == Qt::ShortcutFocusReason;
            if (byKeyboard || (reason != Qt::MouseFocusReason && m_keyboardWasLast))
                moveRingTo(widget);
            else
                hideRing();
        }
        break;
    case QEvent::FocusOut:
        if (m_ring && m_ring->widget() == watched)
            hideRing();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusTracker::moveRingTo(QWidget *widget)
{
    if (showsOwnFocus(*widget)) {
        hideRing();
        return;
    }
    if (!m_ring)
        m_ring = new FocusRing;
    m_ring->setWidget(widget);
}

void FocusTracker::hideRing()
{
    if (m_ring)
        m_ring->setWidget(nullptr);
}

} // namespace suyang::ui
