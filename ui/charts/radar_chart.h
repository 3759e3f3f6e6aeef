#pragma once

#include "ui/charts/ladder_row.h"

#include <QList>
#include <QtCharts/QChartView>

namespace suyang::ui {

/// All dimensions at a glance, as a second view beside the ladder: a ring-shaped band, an unfilled
/// line and a shape for each dimension, always in the same order, so that nobody compares areas.
/// Pair it with a table; Qt Charts itself says nothing to a screen reader.
class RadarChart final : public QChartView
{
    Q_OBJECT

public:
    explicit RadarChart(QWidget *parent = nullptr);

    void setRows(const QList<LadderRow> &rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void rebuild();
    void addBand();
    void addLine();
    void addAxes();
    int nameWidth() const;
    void drawNames(QPainter &painter) const;
    void drawBandNames(QPainter &painter) const;
    QPointF place(double around, double out) const;

    QList<LadderRow> m_rows;
};

} // namespace suyang::ui
