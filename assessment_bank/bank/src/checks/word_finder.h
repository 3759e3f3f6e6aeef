#pragma once

#include "bank/check_data.h"

#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace suyang::bank::checks {

/// Finds the words of a list in texts. Chinese words match anywhere; words in Latin letters match
/// whole, in any case, and a `*` stands for letters and apostrophes.
class WordFinder
{
public:
    /// What `exceptions` match is overlooked.
    explicit WordFinder(const WordList &words, const WordList &exceptions = {});

    /// In the order of the text, as often as they stand there.
    QStringList in(const QString &text, const QString &language) const;
    qsizetype count(const QString &text, const QString &language) const
    {
        return in(text, language).size();
    }

private:
    QMap<QString, QRegularExpression> m_words;
    QMap<QString, QRegularExpression> m_exceptions;
};

/// The words of an English text in lower case; of a Chinese one its pairs of characters. What is
/// in neither script counts for nothing.
QStringList wordsOf(const QString &text, const QString &language);

} // namespace suyang::bank::checks
