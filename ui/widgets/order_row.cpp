#include "ui/widgets/order_row.h"

#include "ui/theme/icon.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace suyang::ui {

namespace {
constexpr int Margin = 16;
constexpr int Gap = 8;
} // namespace

OrderRow::OrderRow(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(StyledText::parse(text))
    , m_up(new IconButton(QStringLiteral("up"), {}, this))
    , m_down(new IconButton(QStringLiteral("down"), {}, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setCursor(Qt::OpenHandCursor);
    m_up->setCursor(Qt::ArrowCursor);
    m_down->setCursor(Qt::ArrowCursor);
    connect(m_up, &IconButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_down, &IconButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    retranslate();
}

void OrderRow::setPlace(int index, int count)
{
    m_index = index;
    m_count = count;
    // A disabled button loses the focus to whatever comes next: hand it over inside the row.
    if (index == 0 && m_up->hasFocus())
        m_down->setFocus(Qt::OtherFocusReason);
    if (index == count - 1 && m_down->hasFocus())
        m_up->setFocus(Qt::OtherFocusReason);
    retranslate();
}

void OrderRow::setPicked(bool picked)
{
    m_picked = picked;
    retranslate();
}

void OrderRow::setDragged(bool dragged)
{
    m_dragged = dragged;
    setCursor(dragged ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    update();
}

void OrderRow::setLocked(bool locked)
{
    m_locked = locked;
    m_pressed = false;
    m_up->setVisible(!locked);
    m_down->setVisible(!locked);
    if (locked)
        unsetCursor();
    retranslate();
}

void OrderRow::setMark(TileMark mark)
{
    m_mark = mark;
    retranslate();
}

void OrderRow::retranslate()
{
    m_up->setEnabled(m_index > 0);
    m_down->setEnabled(m_index < m_count - 1);
    m_up->setName(tr("Move up: %1").arg(text()));
    m_down->setName(tr("Move down: %1").arg(text()));
    QString name = tr("Place %1 of %2: %3")
                       .arg(QString::number(m_index + 1), QString::number(m_count), text());
    if (m_mark == TileMark::Right)
        name = tr("%1. In the right place").arg(name);
    else if (m_mark == TileMark::NotYet)
        name = tr("%1. Belongs somewhere else").arg(name);
    else if (!m_locked)
        name = m_picked ? tr("%1. Picked up. Up and Down move it, Space puts it down").arg(name)
                        : tr("%1. Press Space to pick it up").arg(name);
    setAccessibleName(name);
    update();
}

double OrderRow::textLeft() const
{
    const Metrics &m = themeOf(*this).metrics();
    return Margin + m.icon + 12 + m.key + Margin;
}

double OrderRow::textRoom(int width) const
{
    const Metrics &m = themeOf(*this).metrics();
    const int right = m_locked ? m.icon + Margin : 2 * m_up->sizeHint().width() + Gap + Margin;
    return width - textLeft() - right - Margin;
}

QSize OrderRow::sizeHint() const
{
    const int width = 32 * themeOf(*this).metrics().option;
    return {width, heightForWidth(width)};
}

QSize OrderRow::minimumSizeHint() const
{
    const Metrics &m = themeOf(*this).metrics();
    return {int(textLeft()) + 5 * m.option + 2 * m.targetMin + 3 * Margin, m.tile};
}

int OrderRow::heightForWidth(int width) const
{
    const Theme &theme = themeOf(*this);
    const double text
        = wrappedSize(m_text, theme.font(TextRole::Option, true), textRoom(width)).height();
    return std::max(theme.metrics().tile + 2, int(text) + 28);
}

void OrderRow::placeButtons()
{
    const QSize size = m_up->sizeHint();
    const int y = (height() - size.height()) / 2;
    m_down->setGeometry(QRect(QPoint(width() - Margin - size.width(), y), size));
    m_up->setGeometry(QRect(QPoint(m_down->x() - Gap - size.width(), y), size));
}

void OrderRow::paintFrame(QPainter &p) const
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    QPen pen(c.lineStrong, theme.controlLine());
    QColor ground = c.surface;
    if (isHeld()) {
        pen = QPen(c.accent, 3);
        ground = c.accentSoft;
    } else if (m_mark == TileMark::Right) {
        pen = QPen(c.good, 3);
        ground = c.goodSoft;
    } else if (m_mark == TileMark::NotYet) {
        pen = QPen(c.notYet, 3);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({2, 1.4});
        ground = c.notYetSoft;
    }
    const double half = pen.widthF() / 2;
    p.setPen(pen);
    p.setBrush(ground);
    p.drawRoundedRect(
        QRectF(rect()).adjusted(half, half, -half, -half), tokens::RadiusTile, tokens::RadiusTile);
}

void OrderRow::paintBadge(QPainter &p) const
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    const Metrics &m = theme.metrics();
    const QRectF badge(Margin + m.icon + 12, (height() - m.key) / 2.0, m.key, m.key);
    p.setPen(QPen(isHeld() ? c.accent : c.lineStrong, theme.controlLine()));
    p.setBrush(isHeld() ? c.accent : QColor(Qt::transparent));
    p.drawEllipse(badge);
    QFont number = theme.font(TextRole::Label, true);
    number.setPixelSize(m.keyText);
    p.setFont(number);
    p.setPen(isHeld() ? c.onAccent : c.ink);
    p.drawText(badge, Qt::AlignCenter, QString::number(m_index + 1));
}

void OrderRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    const int icon = theme.metrics().icon;
    const double iconY = (height() - icon) / 2.0;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    paintFrame(p);
    paintBadge(p);
    if (!m_locked)
        paintIcon(p, QStringLiteral("drag"), {double(Margin), iconY}, icon, c.ink2);
    p.setPen(c.ink);
    paintWrapped(p, QRectF(textLeft(), 0, textRoom(width()), height()), m_text,
        theme.font(TextRole::Option, isHeld()));
    const QPointF end(width() - Margin - icon, iconY);
    if (m_mark == TileMark::Right)
        paintIcon(p, QStringLiteral("check-circle"), end, icon, c.good);
    else if (m_mark == TileMark::NotYet)
        paintIcon(p, QStringLiteral("not-yet"), end, icon, c.notYet);
}

void OrderRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void OrderRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        placeButtons();
    }
}

void OrderRow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool ours = key == Qt::Key_Space || key == Qt::Key_Up || key == Qt::Key_Down
        || key == Qt::Key_Home || key == Qt::Key_End || (key == Qt::Key_Escape && m_picked);
    if (ours && !m_locked && event->modifiers() == Qt::NoModifier)
        Q_EMIT keyPressed(key);
    else
        QWidget::keyPressEvent(event);
}

void OrderRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_picked)
        Q_EMIT focusLeft();
}

void OrderRow::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton && !m_locked;
    m_pressedAt = event->position().toPoint();
}

void OrderRow::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    const QPoint at = event->position().toPoint();
    if (!m_dragged && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_dragged)
        Q_EMIT dragStarted(mapToParent(m_pressedAt).y());
    Q_EMIT dragMoved(mapToParent(at).y());
}

void OrderRow::mouseReleaseEvent(QMouseEvent *)
{
    m_pressed = false;
    if (m_dragged)
        Q_EMIT dragEnded();
}

} // namespace suyang::ui
