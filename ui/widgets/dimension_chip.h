#pragma once

#include "ui/widgets/chip.h"

namespace suyang::ui {

/// Shape and name of a dimension on its soft ground.
class DimensionChip final : public Chip
{
    Q_OBJECT

public:
    /// REQUIRES: 0 <= dimension < DimensionCount
    explicit DimensionChip(int dimension, QWidget *parent = nullptr);

    int dimension() const noexcept { return m_dimension; }
    void setDimension(int dimension);

protected:
    Colors colors() const override;
    void paintSign(QPainter &painter, const QRectF &square, const QColor &ink) const override;
    void changeEvent(QEvent *event) override;

private:
    int m_dimension;
};

} // namespace suyang::ui
