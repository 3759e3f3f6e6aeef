#include "ui/widgets/switch_box.h"

#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace suyang::ui {

namespace {
constexpr int Gap = 10;
}

SwitchBox::SwitchBox(const QString &name, QWidget *parent)
    : QCheckBox(parent)
    , m_name(name)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QCheckBox::toggled, this, &SwitchBox::retranslate);
    retranslate();
}

void SwitchBox::setName(const QString &name)
{
    m_name = name;
    retranslate();
}

QString SwitchBox::stateText() const
{
    return isChecked() ? tr("On") : tr("Off");
}

void SwitchBox::retranslate()
{
    setAccessibleName(tr("%1: %2").arg(m_name, stateText()));
    updateGeometry();
    update();
}

QSize SwitchBox::track() const
{
    return {themeOf(*this).scaled(56), themeOf(*this).scaled(32)};
}

QSize SwitchBox::sizeHint() const
{
    const Theme &theme = themeOf(*this);
    const QFont font = theme.font(TextRole::Body);
    const int words = std::max(textWidth(tr("On"), font), textWidth(tr("Off"), font));
    return {track().width() + Gap + words, theme.metrics().targetMin};
}

void SwitchBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    const QSizeF size = track();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(0, (height() - size.height()) / 2, size.width(), size.height())
                             .adjusted(1, 1, -1, -1);
    const bool on = isChecked();
    const QColor line = isEnabled() ? (on ? c.accent : c.lineStrong) : c.line;
    p.setPen(QPen(line, 2));
    p.setBrush(on && isEnabled() ? c.accent : isEnabled() ? c.surface : c.surface2);
    p.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const double r = frame.height() / 2 - 5;
    const double x = on ? frame.right() - r - 5 : frame.left() + r + 5;
    p.setPen(Qt::NoPen);
    p.setBrush(on && isEnabled() ? c.onAccent : isEnabled() ? c.lineStrong : c.ink3);
    p.drawEllipse(QPointF(x, frame.center().y()), r, r);

    p.setFont(theme.font(TextRole::Body));
    p.setPen(isEnabled() ? c.ink : c.ink3);
    p.drawText(QRectF(size.width() + Gap, 0, width(), height()), Qt::AlignVCenter, stateText());
}

void SwitchBox::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

} // namespace suyang::ui
