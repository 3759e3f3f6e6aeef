#pragma once

#include <QList>
#include <QString>
#include <QTextLayout>

namespace suyang::ui {

/// Text with bold parts. The only markup of Suyang is `**bold**`; everything else, HTML too, is
/// shown as it stands, so no text from outside can make Qt open a file.
struct StyledText
{
    QString text;
    QList<QTextLayout::FormatRange> bold;

    static StyledText plain(const QString &text) { return {text, {}}; }
    /// A `**` without its partner stays in the text.
    static StyledText parse(const QString &source);
};

/// `text` for a tool tip, shown as it stands: tool tips guess whether they are HTML.
QString plainToolTip(const QString &text);

} // namespace suyang::ui
