#include "ui/widgets/text_label.h"

#include "ui/theme/text_paint.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace suyang::ui {

namespace {
constexpr int MeasureInCharacters = 42; // of Chinese, which is about 80 of Latin
}

QColor toneColor(const Theme &theme, TextTone tone)
{
    const Palette &c = theme.colors();
    switch (tone) {
    case TextTone::Ink:
        return c.ink;
    case TextTone::Soft:
        return c.ink2;
    case TextTone::Accent:
        return c.accentInk;
    case TextTone::Good:
        return c.good;
    case TextTone::NotYet:
        return c.notYet;
    case TextTone::Warn:
        return c.warn;
    case TextTone::Danger:
        return c.danger;
    }
    Q_UNREACHABLE();
    return c.ink;
}

TextLabel::TextLabel(TextRole role, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_tone(role == TextRole::Caption ? TextTone::Soft : TextTone::Ink)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void TextLabel::setText(const QString &text)
{
    if (text == m_source)
        return;
    m_source = text;
    m_text = StyledText::parse(text);
    setAccessibleName(m_text.text);
    measureAgain();
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    measureAgain();
}

void TextLabel::setTone(TextTone tone)
{
    m_tone = tone;
    update();
}

void TextLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void TextLabel::setFocusable(bool focusable)
{
    setFocusPolicy(focusable ? Qt::ClickFocus : Qt::NoFocus);
}

void TextLabel::setUnlimitedMeasure(bool unlimited)
{
    m_unlimited = unlimited;
    measureAgain();
}

void TextLabel::measureAgain()
{
    m_measures = {};
    updateGeometry();
    update();
}

double TextLabel::lines() const
{
    const bool running
        = m_role == TextRole::Body || m_role == TextRole::Caption || m_role == TextRole::Option;
    return running ? tokens::BodyLines : tokens::TightLines;
}

double TextLabel::measured(int width) const
{
    const int longest = MeasureInCharacters * themeOf(*this).pixelSize(m_role);
    return m_unlimited ? width : std::min(width, longest);
}

QSize TextLabel::sizeHint() const
{
    const QFont font = themeOf(*this).font(m_role);
    if (m_measures.natural < 0)
        m_measures.natural = int(wrappedSize(m_text, font, 1e6, lines()).width()) + 1;
    const int width = std::min(m_measures.natural, 30 * font.pixelSize());
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    const QFont font = themeOf(*this).font(m_role, true);
    if (m_measures.longestWord < 0)
        m_measures.longestWord = longestWordWidth(m_text.text, font);
    const int widest = std::min(m_measures.longestWord, 10 * font.pixelSize());
    return {widest, int(std::ceil(lines() * font.pixelSize()))};
}

int TextLabel::heightForWidth(int width) const
{
    const auto known = m_measures.heights.constFind(width);
    if (known != m_measures.heights.cend())
        return *known;
    const QFont font = themeOf(*this).font(m_role);
    const int height = int(wrappedSize(m_text, font, measured(width), lines()).height());
    m_measures.heights.insert(width, height);
    return height;
}

void TextLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter p(this);
    p.setPen(isEnabled() ? toneColor(theme, m_tone) : theme.colors().ink3);
    QRectF area(rect());
    if (!(m_alignment & (Qt::AlignHCenter | Qt::AlignRight)))
        area.setWidth(measured(width()));
    paintWrapped(p, area, m_text, theme.font(m_role), m_alignment, lines());
}

void TextLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measureAgain();
    else if (event->type() == QEvent::EnabledChange)
        update();
}

} // namespace suyang::ui
