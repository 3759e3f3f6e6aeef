#include "ui/pages/lesson_picture.h"

#include "ui/theme/theme.h"
#include "ui/theme/theme_tokens.h"

#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <utility>

namespace suyang::ui {

namespace {

constexpr int Padding = 12;
constexpr qreal Corner = 12;

} // namespace

LessonPicture::LessonPicture(QByteArray svg, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_svg(std::move(svg))
    , m_natural(QSvgRenderer(m_svg).defaultSize())
{
    setAccessibleName(words);
    setToolTip(words);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// With the padding, never wider than there is room.
QSize LessonPicture::shownSize(int width) const
{
    if (m_natural.isEmpty())
        return {};
    const int wanted = themeOf(*this).scaled(m_natural.width());
    const int inside = std::max(1, std::min(wanted, width - 2 * Padding));
    return {inside + 2 * Padding, inside * m_natural.height() / m_natural.width() + 2 * Padding};
}

QSize LessonPicture::sizeHint() const
{
    return shownSize(themeOf(*this).scaled(m_natural.width()) + 2 * Padding);
}

int LessonPicture::heightForWidth(int width) const
{
    return shownSize(width).height();
}

void LessonPicture::paintEvent(QPaintEvent *)
{
    const QSize size = shownSize(width());
    if (size.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeOf(*this).colors().line);
    painter.setBrush(tokens::Light.surface); // its colours were chosen for paper
    const QRectF sheet(0.5, 0.5, size.width() - 1, size.height() - 1);
    painter.drawRoundedRect(sheet, Corner, Corner);
    QSvgRenderer renderer(m_svg);
    renderer.render(&painter,
        QRectF(Padding, Padding, size.width() - 2 * Padding, size.height() - 2 * Padding));
}

} // namespace suyang::ui
