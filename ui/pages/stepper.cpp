#include "ui/pages/stepper.h"

#include "ui/theme/icon.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace suyang::ui {

namespace {
constexpr int Gap = 8; // between circle and name
constexpr int Line = 64; // from a name to the next circle
} // namespace

Stepper::Stepper(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Stepper::setSteps(const QStringList &names)
{
    m_names = names;
    retranslate();
}

void Stepper::setCurrent(int current)
{
    m_current = current;
    retranslate();
}

QString Stepper::sentence() const
{
    return tr("Step %1 of %2: %3")
        .arg(QString::number(m_current + 1), QString::number(m_names.size()),
            m_names.value(m_current));
}

void Stepper::retranslate()
{
    setAccessibleName(sentence());
    updateGeometry();
    update();
}

int Stepper::fullWidth() const
{
    const Theme &theme = themeOf(*this);
    int width = 0;
    for (const QString &name : m_names)
        width += theme.scaled(32) + Gap + textWidth(name, theme.font(TextRole::Label, true)) + Line;
    return std::max(0, width - Line);
}

QSize Stepper::sizeHint() const
{
    return {fullWidth(), themeOf(*this).scaled(36)};
}

QSize Stepper::minimumSizeHint() const
{
    return {themeOf(*this).scaled(200), themeOf(*this).scaled(36)};
}

void Stepper::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (fullWidth() > width()) {
        p.setPen(c.ink);
        paintWrapped(p, rect(), sentence(), theme.font(TextRole::Label), Qt::AlignCenter);
        return;
    }
    const double circle = theme.scaled(32), y = height() / 2.0;
    double x = (width() - fullWidth()) / 2.0;
    for (int i = 0; i < int(m_names.size()); ++i) {
        const bool done = i < m_current, now = i == m_current;
        const QRectF disc(x + 1, y - circle / 2 + 1, circle - 2, circle - 2);
        const QColor fill = done ? c.good : now ? c.accent : c.surface;
        p.setPen(QPen(done || now ? fill : c.lineStrong, 2));
        p.setBrush(fill);
        p.drawEllipse(disc);
        if (done) {
            const int icon = int(circle * .65);
            paintIcon(p, QStringLiteral("check"), disc.center() - QPointF(icon / 2.0, icon / 2.0),
                icon, c.surface);
        } else {
            p.setFont(theme.font(TextRole::Label, true));
            p.setPen(now ? c.onAccent : c.ink);
            p.drawText(disc, Qt::AlignCenter, QString::number(i + 1));
        }
        x += circle + Gap;
        const QFont font = theme.font(TextRole::Label, now);
        const int room = textWidth(m_names[i], theme.font(TextRole::Label, true));
        p.setFont(font);
        p.setPen(now ? c.ink : c.ink2);
        p.drawText(QRectF(x, 0, room, height()), Qt::AlignVCenter, m_names[i]);
        x += textWidth(m_names[i], font);
        const double next = x + room - textWidth(m_names[i], font) + Line;
        if (i + 1 < int(m_names.size())) {
            p.setPen(QPen(done ? c.accent : c.lineStrong, 2));
            p.drawLine(QPointF(x + 12, y), QPointF(next - 12, y));
        }
        x = next;
    }
}

void Stepper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

} // namespace suyang::ui
