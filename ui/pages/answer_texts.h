#pragma once

#include "ui/pages/shown_interaction.h"

#include <QString>
#include <QStringList>

namespace suyang::ui {

/// The texts of the options in the order to show.
inline QStringList optionTexts(const ShownInteraction &shown, const QString &language)
{
    QStringList texts;
    for (const QString &id : shown.order) {
        const bank::Option *option = shown.asked.option(id);
        texts << (option ? option->text.in(language) : QString());
    }
    return texts;
}

/// "D" for four options.
inline QString lastLetter(qsizetype count)
{
    return QString(QChar(char16_t(u'A' + count - 1)));
}

} // namespace suyang::ui
