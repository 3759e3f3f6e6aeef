#include "ui/pages/text_cell_delegate.h"

#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace suyang::ui {

namespace {
constexpr int Above = 10;
constexpr double Lines = 1.35;
} // namespace

int TextCellDelegate::heightFor(const QWidget &widget, const QString &text, int width, bool bold)
{
    const QFont font = themeOf(widget).font(TextRole::Body, bold);
    return int(std::ceil(wrappedSize(text, font, width - 2 * Side, Lines).height())) + 2 * Above;
}

void TextCellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!option.widget)
        return;
    const Theme &theme = themeOf(*option.widget);
    const Palette &c = theme.colors();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, c.accentSoft);
    painter->setPen(QPen(c.line, 1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setPen(c.ink);
    paintWrapped(*painter, option.rect.adjusted(Side, 0, -Side, 0),
        index.data(Qt::DisplayRole).toString(), theme.font(TextRole::Body, index.column() == 0),
        Qt::AlignLeft | Qt::AlignVCenter, Lines);
    painter->restore();
}

} // namespace suyang::ui
