#include "ui/widgets/note.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace suyang::ui {

namespace {

struct Look
{
    QColor ground, ink;
    QString icon;
};

Look lookOf(NoteTone tone, const Palette &c)
{
    switch (tone) {
    case NoteTone::Plain:
        return {c.accentSoft, c.accentInk, QStringLiteral("info")};
    case NoteTone::Good:
        return {c.goodSoft, c.good, QStringLiteral("check-circle")};
    case NoteTone::NotYet:
        return {c.notYetSoft, c.notYet, QStringLiteral("not-yet")};
    case NoteTone::Warn:
        return {c.warnSoft, c.warn, QStringLiteral("warning")};
    case NoteTone::Danger:
        return {c.dangerSoft, c.danger, QStringLiteral("warning")};
    }
    Q_UNREACHABLE();
    return {};
}

constexpr int Margin = 18;

} // namespace

Note::Note(NoteTone tone, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_body(new QVBoxLayout(this))
    , m_label(new TextLabel(TextRole::Body, text, this))
{
    m_body->addWidget(m_label);
    m_body->setSpacing(4);
    refresh();
}

void Note::setText(const QString &text)
{
    m_label->setText(text);
}

QString Note::text() const
{
    return m_label->text();
}

void Note::setTone(NoteTone tone)
{
    m_tone = tone;
    update();
}

void Note::refresh()
{
    const int icon = themeOf(*this).metrics().icon;
    m_body->setContentsMargins(Margin + icon + 12, 12, Margin, 12);
    update();
}

void Note::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Look look = lookOf(m_tone, theme.colors());
    const int icon = theme.metrics().icon;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool strong = theme.kind() == ThemeKind::HighContrast;
    p.setPen(strong ? QPen(look.ink, 2) : QPen(Qt::NoPen));
    p.setBrush(look.ground);
    const double inset = strong ? 1 : 0;
    p.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), tokens::RadiusMedium,
        tokens::RadiusMedium);
    // Beside the first line of the sentence.
    const double line = theme.metrics().body * tokens::BodyLines;
    const double y = m_label->y() + (line - icon) / 2;
    paintIcon(p, look.icon, {Margin, y}, icon, look.ink);
}

void Note::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

} // namespace suyang::ui
