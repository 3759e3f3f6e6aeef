#include "ui/theme/sy_style.h"

#include <QFocusFrame>
#include <QStyleOption>

namespace suyang::ui {

namespace {
constexpr int RingMargin = 7; // 2 outer, 3 inner, 1 gap, 1 for smoothing
}

SyStyle::SyStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int SyStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // Only for the frame itself, which passes no widget but sets styleObject: item views use the
    // same metric as the margin of their text.
    const bool isMargin = metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin;
    if (isMargin && option && qobject_cast<QFocusFrame *>(option->styleObject))
        return RingMargin;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int SyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_FocusFrame_Mask: // the hole would have a fixed size of 2 px
        return 0;
    case SH_FocusFrame_AboveWidget: // child of the window or viewport: a tight layout cannot clip
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 300;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void SyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    if (element == PE_FrameFocusRect)
        return; // FocusRing shows the focus
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace suyang::ui
