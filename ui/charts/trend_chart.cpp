#include "ui/charts/trend_chart.h"

#include "ui/charts/chart_look.h"
#include "ui/theme/dimension_mark.h"
#include "ui/theme/names.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace suyang::ui {

TrendChart::TrendChart(QWidget *parent)
    : QChartView(new QChart, parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("background: transparent"));
    setFocusPolicy(Qt::StrongFocus);
    setInteractive(false);
    rebuild();
}

void TrendChart::setPoints(int dimension, const QList<TrendPoint> &points)
{
    m_dimension = dimension;
    m_points = points;
    rebuild();
}

void TrendChart::rebuild()
{
    QChart *chart = this->chart();
    chart->removeAllSeries();
    const auto axes = chart->axes();
    for (QAbstractAxis *axis : axes) {
        chart->removeAxis(axis);
        delete axis;
    }
    const Theme &theme = themeOf(*this);
    dressChart(*chart, theme);

    auto *line = new QLineSeries;
    QStringList lines;
    for (int i = 0; i < int(m_points.size()); ++i) {
        line->append(i, m_points[i].estimate);
        lines << tr("%1: %2").arg(m_points[i].label, m_points[i].words);
    }
    line->setPen(QPen(theme.dimension(m_dimension).mark, 2.5));
    chart->addSeries(line);
    setAccessibleName(tr("%1 over time").arg(dimensionName(m_dimension)));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));

    // Axes carry zones and scale; the labels are ours, because Qt cuts long ones off.
    auto *up = new QValueAxis;
    up->setRange(0, BandCount);
    up->setTickCount(BandCount + 1);
    up->setLabelsVisible(false);
    dressAxis(*up, theme);
    chart->addAxis(up, Qt::AlignLeft);
    auto *along = new QValueAxis;
    along->setRange(-.5, std::max(double(m_points.size()), 1.0) - .5);
    along->setLabelsVisible(false);
    along->setGridLineVisible(false);
    dressAxis(*along, theme);
    chart->addAxis(along, Qt::AlignBottom);
    line->attachAxis(up);
    line->attachAxis(along);
    fitMargins();
}

void TrendChart::fitMargins()
{
    const Theme &theme = themeOf(*this);
    const QFont font = theme.font(TextRole::Caption, true);
    int left = 0;
    for (int band = 0; band < BandCount; ++band)
        left = std::max(left, textWidth(bandName(band), font));
    const int bottom = int(theme.metrics().caption * 2.6) + 8; // two lines of a date
    chart()->setMargins({left + 16, 8, 12, bottom + 8});
}

void TrendChart::drawBackground(QPainter *painter, const QRectF &)
{
    const Palette &c = themeOf(*this).colors();
    const QRectF plot = chart()->plotArea();
    const double zone = plot.height() / BandCount;
    for (int band = 0; band < BandCount; band += 2)
        painter->fillRect(
            QRectF(plot.left(), plot.bottom() - (band + 1) * zone, plot.width(), zone), c.surface2);
}

void TrendChart::drawForeground(QPainter *painter, const QRectF &)
{
    const Theme &theme = themeOf(*this);
    painter->setRenderHint(QPainter::Antialiasing);
    drawLabels(*painter);
    const auto place = [this](int index, double value) {
        return chart()->mapToScene(chart()->mapToPosition(QPointF(index, value)));
    };
    for (int i = 0; i < int(m_points.size()); ++i) {
        const TrendPoint &point = m_points[i];
        drawBand(*painter, place(i, point.low), place(i, point.high), point.unclear);
        paintMark(*painter, m_dimension, place(i, point.estimate), theme.scaled(7),
            theme.dimension(m_dimension).mark, theme.colors().surface);
    }
}

void TrendChart::drawBand(
    QPainter &painter, const QPointF &low, const QPointF &high, bool unclear) const
{
    const Theme &theme = themeOf(*this);
    const DimensionLook look = theme.dimension(m_dimension);
    const double wide = theme.scaled(22);
    QPen pen(look.mark, 2);
    if (unclear) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({2.5, 2});
    }
    painter.setPen(pen);
    painter.setBrush(look.soft);
    painter.drawRoundedRect(
        QRectF(low.x() - wide / 2, high.y(), wide, std::max(low.y() - high.y(), wide)), wide / 2,
        wide / 2);
}

void TrendChart::drawLabels(QPainter &painter) const
{
    const Theme &theme = themeOf(*this);
    const QRectF plot = chart()->plotArea();
    const double zone = plot.height() / BandCount;
    painter.setPen(theme.colors().ink2);
    for (int band = 0; band < BandCount; ++band)
        paintWrapped(painter, QRectF(0, plot.bottom() - (band + 1) * zone, plot.left() - 10, zone),
            bandName(band), theme.font(TextRole::Caption, true), Qt::AlignRight | Qt::AlignVCenter);

    const QFont font = theme.font(TextRole::Caption);
    double widest = 1;
    for (const TrendPoint &point : m_points)
        widest = std::max(widest, double(longestWordWidth(point.label, font)) + 12);
    const double step = plot.width() / std::max(int(m_points.size()), 1);
    // With little room every second or third date, counted from the last one.
    const int every = std::max(1, int(std::ceil(widest / step)));
    painter.setPen(theme.colors().ink);
    for (int i = int(m_points.size()) - 1; i >= 0; i -= every) {
        const double middle = plot.left() + (i + .5) * step;
        const double room = step * every - 8;
        paintWrapped(painter, QRectF(middle - room / 2, plot.bottom() + 8, room, height()),
            m_points[i].label, font, Qt::AlignHCenter | Qt::AlignTop);
    }
}

QSize TrendChart::sizeHint() const
{
    return {themeOf(*this).scaled(600), themeOf(*this).scaled(300)};
}

QSize TrendChart::minimumSizeHint() const
{
    return {themeOf(*this).scaled(300), themeOf(*this).scaled(220)};
}

void TrendChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        rebuild();
}

} // namespace suyang::ui
