#pragma once

#include "bank/accepted_warnings.h"
#include "base/result.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace suyang::bank {

/// One answer of one person. An empty choice is "I don't know yet" and not right.
struct GivenAnswer
{
    QString person;
    QString item; ///< an item, or a step of a scenario as "S2-B-004/1"
    QString choice; ///< an option id, or the JSON form that scoreResponse() takes
};

/// The runs of words and characters that stand in collected texts, as hashes.
struct SourceRuns
{
    qsizetype files = 0;
    QSet<std::size_t> words; ///< of 12 words in a row
    QSet<std::size_t> characters; ///< of 18 Chinese characters in a row
};

/// What lies beside a bank: what reviewers let stand, what people answered, what others wrote.
/// Without answers or sources the checks that need them stay silent.
struct CheckEvidence
{
    QList<AcceptedWarning> accepted;
    QList<GivenAnswer> answers;
    SourceRuns sources;
};

/// Reads a table person,item,choice. Fails as CsvFile::read() does, and with MalformedFile where a
/// column is missing or a person answers an item twice.
Result<QList<GivenAnswer>> readGivenAnswers(const QString &path);

/// Reads every text file (txt, md, csv, json, html, xml) below a folder.
/// Fails with FileMissing when there is no folder, with NotFound when it holds no such file.
Result<SourceRuns> readSourceRuns(const QString &folder);

/// The runs of a text; see SourceRuns for their lengths.
QSet<std::size_t> runsOfWords(const QString &text);
QSet<std::size_t> runsOfCharacters(const QString &text);

} // namespace suyang::bank
