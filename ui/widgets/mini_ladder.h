#pragma once

#include <QWidget>

namespace suyang::ui {

/// The band of one dimension on a line with the borders of the four levels, for cards.
class MiniLadder final : public QWidget
{
    Q_OBJECT

public:
    /// REQUIRES: 0 <= dimension < DimensionCount
    explicit MiniLadder(int dimension, QWidget *parent = nullptr);

    /// In bands: 0 is the lower end of Starting, 4 the upper end of Leading.
    void setBand(double low, double estimate, double high, bool unclear);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_dimension;
    double m_low = 0;
    double m_estimate = 0;
    double m_high = 0;
    bool m_unclear = true;
    bool m_known = false;
};

} // namespace suyang::ui
