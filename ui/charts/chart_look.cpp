#include "ui/charts/chart_look.h"

#include "ui/theme/theme.h"

#include <QGraphicsLayout>
#include <QtCharts/QLegend>

namespace suyang::ui {

void dressChart(QChart &chart, const Theme &theme)
{
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setMargins({0, 0, 0, 0});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setTitleFont(theme.font(TextRole::H3));
    chart.setTitleBrush(theme.colors().ink);
    chart.legend()->hide();
    chart.legend()->setFont(theme.font(TextRole::Caption));
}

void dressAxis(QAbstractAxis &axis, const Theme &theme)
{
    const Palette &c = theme.colors();
    axis.setLabelsFont(theme.font(TextRole::Caption, true));
    axis.setLabelsBrush(c.ink);
    axis.setTitleFont(theme.font(TextRole::Caption));
    axis.setTitleBrush(c.ink);
    axis.setLinePen(QPen(c.lineStrong, 1));
    axis.setGridLinePen(QPen(c.line, 1));
    axis.setShadesVisible(false); // we paint the zones, Starting first, as the ladder does
}

} // namespace suyang::ui
