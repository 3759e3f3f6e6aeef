#include "ui/widgets/dimension_chip.h"

#include "ui/theme/dimension_mark.h"
#include "ui/theme/names.h"

#include <QEvent>

namespace suyang::ui {

DimensionChip::DimensionChip(int dimension, QWidget *parent)
    // The icon's name only keeps the room: the sign is the shape.
    : Chip(dimensionName(dimension), QStringLiteral("dim-life"), TextTone::Ink, parent)
    , m_dimension(dimension)
{
}

void DimensionChip::setDimension(int dimension)
{
    m_dimension = dimension;
    setWords(dimensionName(dimension));
}

Chip::Colors DimensionChip::colors() const
{
    const DimensionLook look = themeOf(*this).dimension(m_dimension);
    return {look.soft, look.ink};
}

void DimensionChip::paintSign(QPainter &painter, const QRectF &square, const QColor &) const
{
    paintMark(painter, m_dimension, square.center(), square.width() * .3,
        themeOf(*this).dimension(m_dimension).mark);
}

void DimensionChip::changeEvent(QEvent *event)
{
    Chip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWords(dimensionName(m_dimension));
}

} // namespace suyang::ui
