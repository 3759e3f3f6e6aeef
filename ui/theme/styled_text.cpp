#include "ui/theme/styled_text.h"

namespace suyang::ui {

StyledText StyledText::parse(const QString &source)
{
    constexpr QLatin1String Mark("**");
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);

    StyledText result;
    qsizetype at = 0;
    while (at < source.size()) {
        const qsizetype open = source.indexOf(Mark, at);
        const qsizetype close = open < 0 ? -1 : source.indexOf(Mark, open + 2);
        if (close < 0)
            break;
        result.text += source.mid(at, open - at);
        const QString inside = source.mid(open + 2, close - open - 2);
        if (!inside.isEmpty())
            result.bold.append({int(result.text.size()), int(inside.size()), bold});
        result.text += inside;
        at = close + 2;
    }
    result.text += source.mid(at);
    return result;
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>");
}

} // namespace suyang::ui
