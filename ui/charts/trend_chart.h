#pragma once

#include <QList>
#include <QString>
#include <QtCharts/QChartView>

namespace suyang::ui {

/// One result of one dimension. Abilities in bands, as in LadderRow.
struct TrendPoint
{
    QString label = {}; ///< the date, short
    QString words = {}; ///< for screen readers: "Independent"
    double low = 0, estimate = 0, high = 0;
    bool unclear = false;
};

/// How one dimension went from result to result: upright bands on the zones of the four levels.
class TrendChart final : public QChartView
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    /// REQUIRES: 0 <= dimension < DimensionCount
    void setPoints(int dimension, const QList<TrendPoint> &points);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void rebuild();
    void drawBand(QPainter &painter, const QPointF &low, const QPointF &high, bool unclear) const;
    void drawLabels(QPainter &painter) const;
    void fitMargins();

    int m_dimension = 0;
    QList<TrendPoint> m_points;
};

} // namespace suyang::ui
