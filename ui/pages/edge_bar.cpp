#include "ui/pages/edge_bar.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace suyang::ui {

EdgeBar::EdgeBar(Qt::Edge edge, QWidget *parent)
    : QFrame(parent)
    , m_edge(edge)
{
}

void EdgeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter p(this);
    p.fillRect(rect(), theme.colors().surface);
    const int line = theme.kind() == ThemeKind::HighContrast ? 2 : 1;
    const int y = m_edge == Qt::TopEdge ? height() - line : 0;
    p.fillRect(QRect(0, y, width(), line), theme.colors().line);
}

} // namespace suyang::ui
