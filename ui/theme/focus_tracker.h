#pragma once

#include "ui/theme/focus_ring.h"

#include <QObject>
#include <QPointer>

class QApplication;

namespace suyang::ui {

/// Puts the FocusRing round the widget with the focus while people use the keyboard, and takes it
/// away when they use the mouse. A widget that shows its focus itself sets the dynamic property
/// `sy-own-focus` to true.
class FocusTracker final : public QObject
{
    Q_OBJECT

public:
    explicit FocusTracker(QApplication &app);
    ~FocusTracker() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveRingTo(QWidget *widget);
    void hideRing();

    QPointer<FocusRing> m_ring; ///< a window may take it along when it dies
    bool m_keyboardWasLast = false;
};

} // namespace suyang::ui
