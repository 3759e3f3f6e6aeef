#pragma once

#include <QStyledItemDelegate>

namespace suyang::ui {

/// Paints a cell's text in full, over as many lines as it takes, with a thin line below the row.
/// Selected rows have the accent's soft ground and a bold first cell.
class TextCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int Side = 12; ///< room left and right of a text

    using QStyledItemDelegate::QStyledItemDelegate;

    /// `widget` gives the theme.
    static int heightFor(const QWidget &widget, const QString &text, int width, bool bold);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

} // namespace suyang::ui
