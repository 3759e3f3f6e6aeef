#pragma once

#include <QString>
#include <QStringList>

namespace suyang::bank::checks {

/// The sentences of a text, without blanks at the ends, each with its closing mark.
QStringList sentencesOf(const QString &text);

/// The clause that asks: of the last sentence that ends in a question mark (or of the last one) the
/// part between commas that holds the asking word, or its last part.
QString askingClause(const QString &text, const QString &language);

} // namespace suyang::bank::checks
