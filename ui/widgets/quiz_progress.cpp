#include "ui/widgets/quiz_progress.h"

#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cassert>

namespace suyang::ui {

namespace {
constexpr int BarHeight = 10;
constexpr int ShortestBar = 160;
constexpr int Gap = 20;
} // namespace

QuizProgress::QuizProgress(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void QuizProgress::setProgress(int number, int fewest, int most)
{
    assert(number > 0 && fewest >= 0 && fewest <= most);
    m_number = number;
    m_fewest = fewest;
    m_most = most;
    retranslate();
}

void QuizProgress::setBarOnly(bool barOnly)
{
    m_barOnly = barOnly;
    retranslate();
}

QString QuizProgress::numberText() const
{
    return tr("Question %1").arg(m_number);
}

QString QuizProgress::remainingText() const
{
    if (m_most == 0)
        return tr("the last one");
    if (m_fewest == m_most)
        return tr("about %1 to go").arg(m_most);
    return tr("about %1–%2 to go").arg(m_fewest).arg(m_most);
}

void QuizProgress::retranslate()
{
    const QString remaining = m_fewest == m_most
        ? remainingText()
        : tr("about %1 to %2 to go").arg(m_fewest).arg(m_most);
    setAccessibleName(tr("%1, %2").arg(numberText(), remaining));
    updateGeometry();
    update();
}

int QuizProgress::wordsWidth() const
{
    if (m_barOnly)
        return 0;
    const Theme &theme = themeOf(*this);
    return textWidth(numberText(), theme.font(TextRole::Body, true)) + Gap
        + textWidth(remainingText(), theme.font(TextRole::Body));
}

bool QuizProgress::putsWordsBelow(int width) const
{
    return !m_barOnly && width - wordsWidth() - Gap < ShortestBar;
}

QSize QuizProgress::sizeHint() const
{
    const int width = ShortestBar * 2 + Gap + wordsWidth();
    return {width, heightForWidth(width)};
}

QSize QuizProgress::minimumSizeHint() const
{
    return {std::max(wordsWidth(), 120), BarHeight + 2};
}

int QuizProgress::heightForWidth(int width) const
{
    const int words = m_barOnly ? 0 : int(themeOf(*this).metrics().body * 1.5);
    return putsWordsBelow(width) ? BarHeight + 8 + words : std::max(BarHeight + 6, words);
}

void QuizProgress::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool below = putsWordsBelow(width());
    const int words = wordsWidth();
    const double barWidth = below || m_barOnly ? width() - 1 : width() - words - Gap;
    const double y = below ? 1 : (height() - BarHeight) / 2.0;
    const QRectF bar(0.5, y, barWidth - 1, BarHeight);

    const double whole = std::max(m_number + m_most, 1);
    const double done = bar.width() * (m_number - 1) / whole;
    const double earliest = bar.width() * (m_number + m_fewest) / whole;
    QPainterPath shape;
    shape.addRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    p.fillPath(shape, c.surface2);
    p.save();
    p.setClipPath(shape);
    p.fillRect(QRectF(bar.left(), y, earliest, BarHeight), c.accentSoft);
    p.fillRect(QRectF(bar.left(), y, done, BarHeight), c.accent);
    if (m_fewest < m_most)
        p.fillRect(QRectF(bar.left() + earliest - 1, y, 2, BarHeight), c.accent);
    p.restore();
    p.setPen(QPen(c.lineStrong, 1));
    p.drawPath(shape);

    if (m_barOnly)
        return;
    const double textY = below ? y + BarHeight + 4 : 0;
    const QRectF line(below ? 0 : width() - words, textY, words + 1, height() - textY);
    const QFont bold = theme.font(TextRole::Body, true);
    p.setPen(c.ink);
    p.setFont(bold);
    p.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, numberText());
    p.setPen(c.ink2);
    p.setFont(theme.font(TextRole::Body));
    p.drawText(line.adjusted(textWidth(numberText(), bold) + Gap, 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter, remainingText());
}

void QuizProgress::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

} // namespace suyang::ui
