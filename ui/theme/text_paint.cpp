#include "ui/theme/text_paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace suyang::ui {

namespace {

/// How far g and y reach below the baseline. The font itself says more, for scripts not used here.
constexpr double Descent = 0.26;

QSizeF layOut(QTextLayout &layout, double width, Qt::Alignment align, double lines)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(align & Qt::AlignHorizontal_Mask);
    layout.setTextOption(option);
    const double step = lines * layout.font().pixelSize();
    double y = 0;
    double widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const double middle = (step - line.height()) / 2;
        const double lowest = step - line.ascent() - Descent * layout.font().pixelSize();
        line.setPosition({0, y + std::min(middle, lowest)}); // a tight line must not cut them off
        widest = std::max(widest, line.naturalTextWidth());
        y += step;
    }
    layout.endLayout();
    return {std::ceil(widest), std::ceil(y)};
}

QString withLineSeparators(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

/// In a title, which is bold itself, the stressed words are underlined as well.
QList<QTextLayout::FormatRange> formatsIn(const StyledText &text, const QFont &font)
{
    QList<QTextLayout::FormatRange> formats = text.bold;
    for (QTextLayout::FormatRange &range : formats)
        range.format.setFontUnderline(font.bold());
    return formats;
}

} // namespace

QSizeF wrappedSize(const StyledText &text, const QFont &font, double width, double lines)
{
    QTextLayout layout(withLineSeparators(text.text), font);
    layout.setFormats(formatsIn(text, font));
    return layOut(layout, std::max(width, 1.0), Qt::AlignLeft, lines);
}

QSizeF wrappedSize(const QString &text, const QFont &font, double width, double lines)
{
    return wrappedSize(StyledText::plain(text), font, width, lines);
}

// NOLINTNEXTLINE(readability-function-size): each one varies by itself
void paintWrapped(QPainter &painter, const QRectF &rect, const StyledText &text, const QFont &font,
    Qt::Alignment align, double lines)
{
    QTextLayout layout(withLineSeparators(text.text), font);
    layout.setFormats(formatsIn(text, font));
    const QSizeF size = layOut(layout, std::max(rect.width(), 1.0), align, lines);
    double y = rect.top();
    if (align & Qt::AlignVCenter)
        y += (rect.height() - size.height()) / 2;
    else if (align & Qt::AlignBottom)
        y += rect.height() - size.height();
    layout.draw(&painter, {rect.left(), y});
}

// NOLINTNEXTLINE(readability-function-size): each one varies by itself
void paintWrapped(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
    Qt::Alignment align, double lines)
{
    paintWrapped(painter, rect, StyledText::plain(text), font, align, lines);
}

int textWidth(const QString &text, const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

int longestWordWidth(const QString &text, const QFont &font)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    int longest = 0;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        longest = std::max(longest, textWidth(text.mid(from, to - from).trimmed(), font));
        from = to;
    }
    return longest;
}

} // namespace suyang::ui
