#include "ui/pages/statement_tile.h"

#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace suyang::ui {

namespace {
constexpr int Margin = 18;
constexpr int Gap = 14;
constexpr int Padding = 12;
} // namespace

StatementTile::StatementTile(QWidget *parent)
    : QRadioButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StatementTile::setStatement(const QString &title, const QString &detail)
{
    m_title = title;
    m_detail = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

int StatementTile::textX() const
{
    return Margin + themeOf(*this).scaled(22) + Gap;
}

double StatementTile::titleHeight(int width) const
{
    const QFont font = themeOf(*this).font(TextRole::Label, true);
    return wrappedSize(m_title, font, width - textX() - Margin).height();
}

double StatementTile::detailHeight(int width) const
{
    if (m_detail.isEmpty())
        return 0;
    const QFont font = themeOf(*this).font(TextRole::Body);
    return 4 + wrappedSize(m_detail, font, width - textX() - Margin, tokens::BodyLines).height();
}

QSize StatementTile::sizeHint() const
{
    const int width = themeOf(*this).scaled(280);
    return {width, heightForWidth(width)};
}

QSize StatementTile::minimumSizeHint() const
{
    const Theme &theme = themeOf(*this);
    const int word = longestWordWidth(m_title, theme.font(TextRole::Label, true));
    return {textX() + word + Margin, theme.metrics().control + 8};
}

int StatementTile::heightForWidth(int width) const
{
    const int least = themeOf(*this).metrics().control + 8;
    return std::max(least, int(titleHeight(width) + detailHeight(width)) + 2 * Padding);
}

void StatementTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool lit = isChecked() || underMouse();
    const double line = isChecked() ? 3 : theme.controlLine();
    p.setPen(QPen(lit ? c.accent : c.lineStrong, line));
    p.setBrush(lit ? c.accentSoft : c.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2),
        tokens::RadiusTile, tokens::RadiusTile);

    const double circle = theme.scaled(22);
    const QPointF centre(Margin + circle / 2, height() / 2.0);
    p.setPen(QPen(isChecked() ? c.accent : c.lineStrong, 2));
    p.setBrush(c.surface);
    p.drawEllipse(centre, circle / 2 - 1, circle / 2 - 1);
    if (isChecked()) {
        p.setPen(Qt::NoPen);
        p.setBrush(c.accent);
        p.drawEllipse(centre, circle / 2 - 6, circle / 2 - 6);
    }

    const double room = width() - textX() - Margin;
    const double title = titleHeight(width());
    const double top = (height() - title - detailHeight(width())) / 2;
    p.setPen(isChecked() ? c.accentInk : c.ink);
    const bool bold = isChecked() || !m_detail.isEmpty();
    paintWrapped(p, QRectF(textX(), top, room, title), m_title, theme.font(TextRole::Label, bold));
    if (m_detail.isEmpty())
        return;
    p.setPen(isChecked() ? c.ink : c.ink2);
    paintWrapped(p, QRectF(textX(), top + title + 4, room, height()), m_detail,
        theme.font(TextRole::Body), Qt::AlignLeft | Qt::AlignTop, tokens::BodyLines);
}

void StatementTile::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
}

} // namespace suyang::ui
