#pragma once

#include <QFocusFrame>

namespace suyang::ui {

/// Two rings, light on dark, outside the control that has the focus: visible on any ground.
class FocusRing final : public QFocusFrame
{
    Q_OBJECT

public:
    using QFocusFrame::QFocusFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace suyang::ui
