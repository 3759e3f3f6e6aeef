#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

namespace suyang::speech {

/// How to say what the synthesizer says wrong: a Chinese voice spells "Wi-Fi" out in English.
class Pronunciation
{
public:
    Pronunciation() = default;

    /// A CSV of language, term, said. Fails with FileMissing, FileTooLarge or MalformedFile.
    static Result<Pronunciation> read(const QString &file);

    /// The text with every listed term replaced, whole words only, whatever their case.
    QString apply(const QString &text, const QString &language) const;

private:
    struct Entry
    {
        QString term;
        QString said;
    };
    QHash<QString, QList<Entry>> m_entries; ///< by language, the longest terms first
};

} // namespace suyang::speech
