#include "ui/widgets/tile_face.h"

#include "ui/theme/icon.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace suyang::ui {

namespace {

constexpr int Margin = 20;
constexpr int Gap = 16;

QFont tagFont(const Theme &theme)
{
    return theme.font(TextRole::Caption, true);
}

} // namespace

/// Where the parts lie. The tag goes under the text when it would leave too little room beside it.
struct TileFace::Plan
{
    double textX = 0, textWidth = 0, textHeight = 0;
    int tagWidth = 0;
    bool tagBelow = false;
    int height = 0;
};

struct TileFace::Look
{
    QColor ground, line, ink, keyGround = Qt::transparent, keyInk, tag;
    double width = 1.5;
    bool dashed = false, bold = false;
    QString icon;
};

TileFace::TileFace(const QString &key, const QString &text)
    : m_key(key)
    , m_text(StyledText::parse(text))
{
}

void TileFace::setPlace(int index, int count) noexcept
{
    m_index = index;
    m_count = count;
}

TileFace::Plan TileFace::plan(const Theme &theme, int width) const
{
    const Metrics &m = theme.metrics();
    QString widest = usualTag(true); // so that choosing moves nothing
    for (const QString &other : {m_tag, m_tagRoom})
        widest
            = textWidth(other, tagFont(theme)) > textWidth(widest, tagFont(theme)) ? other : widest;
    Plan plan;
    const bool hasIcon = m_showsChosenTag || m_mark != TileMark::None;
    if (!widest.isEmpty())
        plan.tagWidth = textWidth(widest, tagFont(theme)) + (hasIcon ? m.icon + 8 : 0);
    plan.textX = m_key.isEmpty() ? Margin : Margin + m.key + Gap;
    const double room = width - plan.textX - Margin;
    const double beside = plan.tagWidth > 0 ? room - plan.tagWidth - Gap : room;
    plan.tagBelow = plan.tagWidth > 0 && beside < 9.0 * m.option && beside < room * .7;
    plan.textWidth = std::max(plan.tagBelow ? room : beside, 1.0);
    // Bold is the wider face: a tile that is chosen keeps its height.
    plan.textHeight
        = wrappedSize(m_text, theme.font(TextRole::Option, true), plan.textWidth).height();
    double content = plan.textHeight;
    if (plan.tagBelow)
        content += m.icon + 8;
    plan.height = std::max(m.tile, int(content) + 28);
    return plan;
}

int TileFace::heightForWidth(const Theme &theme, int width) const
{
    return plan(theme, width).height;
}

int TileFace::minimumWidth(const Theme &theme) const
{
    const Metrics &m = theme.metrics();
    const int word = longestWordWidth(m_text.text, theme.font(TextRole::Option, true));
    return Margin * 2 + m.key + Gap + std::clamp(word, 4 * m.option, 8 * m.option);
}

QString TileFace::shownTag(const QAbstractButton &button) const
{
    return m_tag.isEmpty() ? usualTag(button.isChecked()) : m_tag;
}

QString TileFace::usualTag(bool chosen) const
{
    switch (m_mark) {
    case TileMark::None:
        return chosen && m_showsChosenTag ? tr("Chosen") : QString();
    case TileMark::Right:
        return chosen ? tr("Your choice, right") : tr("Right");
    case TileMark::NotYet:
        return tr("Your choice");
    case TileMark::Locked:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

TileFace::Look TileFace::look(const Theme &theme, const QAbstractButton &button) const
{
    const Palette &c = theme.colors();
    Look look {c.surface, c.lineStrong, c.ink, Qt::transparent, c.ink, c.accentInk,
        theme.controlLine(), false, false, {}};
    switch (m_mark) {
    case TileMark::Right:
        return {c.goodSoft, c.good, c.ink, c.good, c.surface, c.good, 3, false, false,
            QStringLiteral("check-circle")};
    case TileMark::NotYet:
        return {c.notYetSoft, c.notYet, c.ink, Qt::transparent, c.notYet, c.notYet, 3, true, false,
            QStringLiteral("not-yet")};
    case TileMark::Locked:
        look.line = c.line;
        look.ink = look.keyInk = c.ink2;
        return look;
    case TileMark::None:
        break;
    }
    if (!button.isEnabled()) {
        look.ground = c.surface2;
        look.line = c.line;
        look.ink = look.keyInk = look.tag = c.ink3;
        look.bold = button.isChecked();
    } else if (button.isChecked()) {
        look = {c.accentSoft, c.accent, c.ink, c.accent, c.onAccent, c.accentInk, 3, false, true,
            m_showsChosenTag ? QStringLiteral("check-circle") : QString()};
    } else if (m_pending) {
        look.ground = c.accentSoft;
        look.line = look.keyInk = c.accentInk;
        look.width = 3;
        look.bold = true;
    } else if (button.underMouse() || button.isDown()) {
        look.ground = c.accentSoft;
        look.line = c.accent;
    }
    return look;
}

void TileFace::paint(QPainter &painter, const QAbstractButton &button) const
{
    const Theme &theme = themeOf(button);
    const Metrics &m = theme.metrics();
    const Look look = this->look(theme, button);
    const Plan plan = this->plan(theme, button.width());
    painter.setRenderHint(QPainter::Antialiasing);

    QPen pen(look.line, look.width);
    if (look.dashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({2, 1.4});
    }
    painter.setPen(pen);
    painter.setBrush(look.ground);
    const double half = look.width / 2;
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(half, half, -half, -half),
        tokens::RadiusTile, tokens::RadiusTile);

    if (!m_key.isEmpty()) {
        const QRectF badge(Margin, (button.height() - m.key) / 2.0, m.key, m.key);
        painter.setPen(
            QPen(look.keyGround.alpha() > 0 ? look.keyGround : look.line, theme.controlLine()));
        painter.setBrush(look.keyGround);
        painter.drawEllipse(badge);
        QFont keyFont = theme.font(TextRole::Label, true);
        keyFont.setPixelSize(m.keyText);
        painter.setFont(keyFont);
        painter.setPen(look.keyInk);
        painter.drawText(badge, Qt::AlignCenter, m_key);
    }

    const QString tag = shownTag(button);
    const double lower = plan.tagBelow && !tag.isEmpty() ? m.icon + 8 : 0;
    painter.setPen(look.ink);
    paintWrapped(painter, QRectF(plan.textX, 0, plan.textWidth, button.height() - lower), m_text,
        theme.font(TextRole::Option, look.bold));

    if (!tag.isEmpty())
        paintTag(painter, button, look, plan);
}

void TileFace::paintTag(
    QPainter &painter, const QAbstractButton &button, const Look &look, const Plan &plan) const
{
    const Theme &theme = themeOf(button);
    const Metrics &m = theme.metrics();
    const QString tag = shownTag(button);
    const int words = textWidth(tag, tagFont(theme));
    const int whole = words + (look.icon.isEmpty() ? 0 : m.icon + 8);
    double x = plan.tagBelow ? plan.textX : button.width() - Margin - whole;
    const double middle
        = plan.tagBelow ? (button.height() + plan.textHeight) / 2 + 4 : button.height() / 2.0;
    if (!look.icon.isEmpty()) {
        paintIcon(painter, look.icon, {x, middle - m.icon / 2.0}, m.icon, look.tag);
        x += m.icon + 8;
    }
    painter.setFont(tagFont(theme));
    painter.setPen(look.tag);
    painter.drawText(QRectF(x, middle - m.icon, words + 2, m.icon * 2), Qt::AlignVCenter, tag);
}

QString TileFace::accessibleName(const QAbstractButton &button) const
{
    QStringList parts;
    if (!m_key.isEmpty())
        parts << m_key;
    parts << m_text.text;
    const QString tag = shownTag(button);
    if (!tag.isEmpty())
        parts << tag.toLower();
    if (m_count > 0)
        //: place of an answer among the answers
        parts << tr("%1 of %2").arg(m_index + 1).arg(m_count);
    //: joins the parts of what a screen reader says of an answer
    return parts.join(tr(", "));
}

} // namespace suyang::ui
