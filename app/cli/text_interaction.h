#pragma once

#include "bank/interaction.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace suyang::cli {

/// What there is to choose from, a line each, the options lettered in the order shown.
QStringList interactionLines(
    const bank::Interaction &asked, const QStringList &order, const QString &language);

/// How to answer in one line of text.
QString typingHelp(const bank::Interaction &asked);

/// The typed line in the form that the bank scores; what does not fit is found out there.
/// REQUIRES: no scenario
QJsonValue typedResponse(
    const bank::Interaction &asked, const QStringList &order, const QString &text);

} // namespace suyang::cli
