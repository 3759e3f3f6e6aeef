#pragma once

#include <QProxyStyle>

namespace suyang::ui {

/// Fusion on every system, so that all measures match, with room for our focus ring and without
/// the dotted focus rectangle.
class SyStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    SyStyle();

    int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returnData) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
};

} // namespace suyang::ui
