#pragma once

#include <QSet>
#include <QString>

namespace suyang::bank::checks {

/// The numbers of a text, by how they are written.
struct NumbersInText
{
    QSet<qint64> digits; ///< in thousandths, so that 12.5 compares exactly
    QSet<qint64> words; ///< "two", "twenty-five", "March", 两, 二十五, 半
};

/// Understands Arabic digits with separators and 万/亿/thousand/million, and number words of
/// Chinese ("zh-CN") and English (everything else).
NumbersInText numbersIn(const QString &text, const QString &language);

} // namespace suyang::bank::checks
