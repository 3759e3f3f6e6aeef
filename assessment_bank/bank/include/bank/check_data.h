#pragma once

#include "base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace suyang::bank {

/// Words by language. English ones match whole words in any case; a `*` stands for letters.
using WordList = QMap<QString, QStringList>;

/// The words that the item checks look for (check_words.json, which also says why).
struct CheckWords
{
    WordList absolute;
    WordList notAbsolute; ///< holds an absolute word but says something else; so with every "not"
    WordList hedges;
    WordList notHedges;
    WordList virtues;
    WordList negatives;
    WordList notNegatives;
    WordList functionWords;
    WordList verbs;
    WordList determiners;
    WordList measureWords;
    WordList brands;
    WordList sensitive;
    QStringList latinAllowed; ///< words in Latin letters that Chinese texts may hold
    QStringList hotlines; ///< official public numbers
    QStringList peopleGroups; ///< what "people" of an item may name
};

/// How many items the plan of release 1 has in one cell.
struct PlannedCell
{
    QString competence;
    QString band;
    QString kind; ///< as kindName(); "number" counts short texts too, "simulation" the simulations
    int items = 0;
};

/// What the checks know beside the framework.
struct CheckData
{
    CheckWords words;
    QList<PlannedCell> plan;
};

/// Reads check_words.json and bank_plan.csv of a framework folder. Fails with what the files have
/// against them: an unknown format, a cell that stands twice or is no number, a missing list.
Result<CheckData> readCheckData(const QString &frameworkFolder);

/// The kind under which the plan counts an item.
QString plannedKind(const QString &kind);

} // namespace suyang::bank
