#include "ui/widgets/link_canvas.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

namespace suyang::ui {

LinkCanvas::LinkCanvas(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void LinkCanvas::setLinks(const QList<QLineF> &links, const QList<bool> &unsure)
{
    m_links = links;
    m_unsure = unsure;
    update();
}

void LinkCanvas::paintEvent(QPaintEvent *)
{
    constexpr double Straight = 24; // before and after the slope, so that ends are easy to follow
    const Palette &c = themeOf(*this).colors();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(m_links.size()); ++i) {
        const QLineF &link = m_links[i];
        const bool unsure = m_unsure.value(i, false);
        const QColor color = unsure ? c.notYet : c.accent;
        QPen pen(color, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (unsure) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({2.5, 2});
        }
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
        const double straight = qMin(Straight, link.dx() / 3);
        p.drawPolyline(QPolygonF {link.p1(), link.p1() + QPointF(straight, 0),
            link.p2() - QPointF(straight, 0), link.p2()});
        p.setPen(Qt::NoPen);
        p.setBrush(color);
        p.drawEllipse(link.p1(), 7, 7);
        p.drawEllipse(link.p2(), 7, 7);
    }
}

} // namespace suyang::ui
