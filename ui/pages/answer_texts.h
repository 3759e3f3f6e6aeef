#pragma once

#include "session/assessment.h"

#include <QString>
#include <QStringList>

namespace suyang::ui {

/// The texts of the options in the order to show. REQUIRES: question.item
inline QStringList optionTexts(const session::Question &question, const QString &language)
{
    QStringList texts;
    for (const QString &id : question.order) {
        const bank::Option *option = question.item->option(id);
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
