#include "ui/widgets/region_button.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace suyang::ui {

RegionButton::RegionButton(
    int number, const QString &name, const QString &description, bool multiple, QWidget *parent)
    : QCheckBox(parent)
    , m_number(number)
    , m_name(name)
    , m_description(description)
    , m_multiple(multiple)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QCheckBox::toggled, this, &RegionButton::retranslate);
    retranslate();
}

void RegionButton::setMark(TileMark mark)
{
    m_mark = mark;
    retranslate();
}

void RegionButton::retranslate()
{
    //: a place in a picture: its number, then its name
    QString name = tr("Place %1 in the picture, %2").arg(QString::number(m_number), m_name);
    if (isChecked())
        name = tr("%1, chosen").arg(name);
    setAccessibleName(name);
    setAccessibleDescription(m_description);
    update();
}

int RegionButton::overhang() const
{
    return themeOf(*this).scaled(12);
}

QSize RegionButton::minimumSizeHint() const
{
    const int target = themeOf(*this).metrics().targetMin;
    return {target, target};
}

void RegionButton::nextCheckState()
{
    if (m_mark == TileMark::None)
        setChecked(m_multiple ? !isChecked() : true);
}

void RegionButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = tokens::Light;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked() || m_mark == TileMark::Right;
    const bool solid = on && m_mark != TileMark::NotYet;
    const QColor color = m_mark == TileMark::Right ? c.good
        : m_mark == TileMark::NotYet               ? c.notYet
                                                   : c.accent;
    const double inset = overhang();
    const QRectF frame = QRectF(rect()).adjusted(inset, inset, -3, -3);
    QPen pen(color, solid ? 3.5 : 2.5);
    if (!solid) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({2.5, 1.8});
    }
    if (underMouse() && m_mark == TileMark::None) {
        QColor veil = c.accent;
        veil.setAlphaF(.12f);
        p.fillRect(frame, veil);
    }
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(QColor(255, 255, 255, 220), pen.widthF() + 3));
    p.drawRoundedRect(frame, 6, 6);
    p.setPen(pen);
    p.drawRoundedRect(frame, 6, 6);

    const double side = theme.scaled(26);
    const QRectF badge(1, 1, side, side);
    p.setPen(QPen(color, 2));
    p.setBrush(solid ? color : c.surface);
    p.drawEllipse(badge);
    QFont font = theme.font(TextRole::Caption, true);
    font.setPixelSize(theme.scaled(15));
    p.setFont(font);
    p.setPen(solid ? c.onAccent : color);
    p.drawText(badge, Qt::AlignCenter, QString::number(m_number));
}

void RegionButton::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace suyang::ui
