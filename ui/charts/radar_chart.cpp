#include "ui/charts/radar_chart.h"

#include "ui/charts/chart_look.h"
#include "ui/theme/dimension_mark.h"
#include "ui/theme/names.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QPolarChart>
#include <QtCharts/QValueAxis>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace suyang::ui {

namespace {

/// All around and back to the first corner.
QLineSeries *ring(const QList<LadderRow> &rows, double LadderRow::*value, QObject *parent)
{
    auto *series = new QLineSeries(parent);
    for (int i = 0; i <= int(rows.size()); ++i)
        series->append(i, rows[i % rows.size()].*value);
    return series;
}

} // namespace

RadarChart::RadarChart(QWidget *parent)
    : QChartView(new QPolarChart, parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("background: transparent"));
    setFocusPolicy(Qt::StrongFocus);
    setInteractive(false);
    rebuild();
}

void RadarChart::setRows(const QList<LadderRow> &rows)
{
    m_rows = rows;
    rebuild();
}

void RadarChart::rebuild()
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
    setAccessibleName(tr("Overview of the four dimensions"));
    QStringList lines;
    for (const LadderRow &row : std::as_const(m_rows))
        lines << tr("%1: %2").arg(row.name, row.words);
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    if (m_rows.size() < 3)
        return; // no polygon
    addBand();
    addLine();
    addAxes();
}

void RadarChart::addBand()
{
    const Palette &c = themeOf(*this).colors();
    auto *band = new QAreaSeries(
        ring(m_rows, &LadderRow::high, chart()), ring(m_rows, &LadderRow::low, chart()));
    QColor veil = c.accent;
    veil.setAlphaF(.18f);
    band->setBrush(veil);
    QPen edge(c.accentInk, 1);
    edge.setCapStyle(Qt::FlatCap);
    edge.setDashPattern({3, 3});
    band->setPen(edge);
    chart()->addSeries(band);
}

void RadarChart::addLine()
{
    QLineSeries *line = ring(m_rows, &LadderRow::estimate, nullptr);
    line->setPen(QPen(themeOf(*this).colors().accentInk, 2.5));
    chart()->addSeries(line);
}

void RadarChart::addAxes()
{
    const Theme &theme = themeOf(*this);
    auto *polar = static_cast<QPolarChart *>(chart());
    auto *around = new QValueAxis;
    around->setRange(0, double(m_rows.size()));
    around->setTickCount(int(m_rows.size()) + 1);
    around->setLabelsVisible(false); // Qt cuts off what has no room; drawNames() wraps
    dressAxis(*around, theme);
    polar->addAxis(around, QPolarChart::PolarOrientationAngular);

    auto *out = new QValueAxis;
    out->setRange(0, BandCount);
    out->setTickCount(BandCount + 1);
    out->setLabelsVisible(false); // the band names are drawn along the first spoke
    dressAxis(*out, theme);
    polar->addAxis(out, QPolarChart::PolarOrientationRadial);
    const auto all = chart()->series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(around);
        series->attachAxis(out);
    }
    const int wide = nameWidth(), tall = int(theme.metrics().label * 1.3) + 12;
    chart()->setMargins({wide, tall, wide, tall});
}

int RadarChart::nameWidth() const
{
    const QFont font = themeOf(*this).font(TextRole::Label, true);
    int widest = 0;
    for (const LadderRow &row : m_rows)
        widest = std::max(widest, longestWordWidth(row.name, font));
    for (const LadderRow &row : m_rows) // whole names where there is room for them
        widest = std::max(widest, std::min(textWidth(row.name, font), width() / 5));
    return widest + 4;
}

void RadarChart::drawNames(QPainter &painter) const
{
    const Theme &theme = themeOf(*this);
    const QFont font = theme.font(TextRole::Label, true);
    const QRectF plot = chart()->plotArea();
    const double radius = std::min(plot.width(), plot.height()) / 2 + 8;
    painter.setPen(theme.colors().ink);
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const double angle = 2 * M_PI * i / double(m_rows.size());
        const double across = std::sin(angle), up = std::cos(angle);
        const bool beside = std::abs(across) > .3;
        const QSizeF size = wrappedSize(m_rows[i].name, font, beside ? nameWidth() : width() * .8);
        const QPointF rim = plot.center() + QPointF(across * radius, -up * radius);
        const double x = !beside ? rim.x() - size.width() / 2
            : across > 0         ? rim.x()
                                 : rim.x() - size.width();
        const double y = beside ? rim.y() - size.height() / 2
            : up > 0            ? rim.y() - size.height()
                                : rim.y();
        paintWrapped(painter, QRectF(QPointF(x, y), size + QSizeF(1, 0)), m_rows[i].name, font,
            Qt::AlignCenter);
    }
}

void RadarChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (m_rows.size() >= 3) {
        const int wide = nameWidth(), tall = chart()->margins().top();
        chart()->setMargins({wide, tall, wide, tall});
    }
}

QPointF RadarChart::place(double around, double out) const
{
    QAbstractSeries *line = chart()->series().constLast();
    return chart()->mapToScene(chart()->mapToPosition({around, out}, line));
}

void RadarChart::drawBandNames(QPainter &painter) const
{
    const Palette &c = themeOf(*this).colors();
    const QFont font = themeOf(*this).font(TextRole::Caption);
    const double tall = font.pixelSize() * 1.3;
    const double step = place(.5, 0).y() - place(.5, 1).y();
    for (int band = 0; band < BandCount; ++band) { // on an eighth, clear of the marks
        if (step < tall && band > 0 && band + 1 < BandCount)
            continue; // the innermost and the outermost have to do
        const QPointF at = place(.5, band + .5);
        const double wide = textWidth(bandName(band), font) + 8;
        const QRectF ground(at.x() - wide / 2, at.y() - tall / 2, wide, tall);
        QColor veil = c.surface;
        veil.setAlphaF(.85f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(veil);
        painter.drawRoundedRect(ground, 4, 4);
        painter.setPen(c.ink2);
        painter.setFont(font);
        painter.drawText(ground, Qt::AlignCenter, bandName(band));
    }
}

void RadarChart::drawBackground(QPainter *painter, const QRectF &)
{
    if (m_rows.size() < 3)
        return;
    const Palette &c = themeOf(*this).colors();
    const QPointF centre = place(0, 0);
    const double zone = centre.y() - place(0, 1).y();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (int band = BandCount - 1; band >= 0; --band) {
        painter->setBrush(band % 2 == 0 ? c.surface2 : c.surface);
        painter->drawEllipse(centre, (band + 1) * zone, (band + 1) * zone);
    }
}

void RadarChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_rows.size() < 3)
        return;
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    painter->setRenderHint(QPainter::Antialiasing);
    drawNames(*painter);
    drawBandNames(*painter);
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const LadderRow &row = m_rows[i];
        const QColor mark = theme.dimension(row.dimension).mark;
        const QPointF at = place(i, row.estimate);
        if (row.unclear)
            paintMark(*painter, row.dimension, at, theme.scaled(8), c.surface, mark);
        else
            paintMark(*painter, row.dimension, at, theme.scaled(9), mark, c.surface);
    }
}

QSize RadarChart::sizeHint() const
{
    const int side = themeOf(*this).scaled(420);
    return {side, side};
}

QSize RadarChart::minimumSizeHint() const
{
    const int side = themeOf(*this).scaled(300);
    return {side, side};
}

void RadarChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        rebuild();
}

} // namespace suyang::ui
