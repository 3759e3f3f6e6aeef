#pragma once

#include "ui/theme/styled_text.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace suyang::ui {

/// Size of `text` broken into lines of at most `width`; a word that is too long is broken too, so
/// nothing is ever cut off. Line feeds begin a new line. Plain text only.
QSizeF wrappedSize(const QString &text, const QFont &font, double width, double lines = 1.3);

/// Paints `text` broken to the width of `rect`, with the painter's pen.
void paintWrapped(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter, double lines = 1.3);

/// The same two for text with bold parts.
QSizeF wrappedSize(const StyledText &text, const QFont &font, double width, double lines = 1.3);
void paintWrapped(QPainter &painter, const QRectF &rect, const StyledText &text, const QFont &font,
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter, double lines = 1.3);

/// Width of `text` on one line, rounded up.
int textWidth(const QString &text, const QFont &font);

/// Width of the longest word, so that a layout need not break inside one.
int longestWordWidth(const QString &text, const QFont &font);

} // namespace suyang::ui
