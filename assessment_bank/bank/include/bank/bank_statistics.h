#pragma once

#include "bank/check_data.h"
#include "bank/framework.h"
#include "bank/item.h"

#include <QList>
#include <QMap>
#include <QString>

#include <vector>

namespace suyang::bank {

/// What a rule earns over single choices by somebody who reads the options and not the question.
struct GuessScore
{
    QString rule; ///< "longest", "shortest", "most hedged", "most virtuous", "first", "odd one out"
    QString language;
    int questions = 0; ///< steps of scenarios included
    double share = 0.0; ///< solved; options that tie share the point
    double chance = 0.0;
};

/// How often a group of people stands in which role.
struct PeopleCount
{
    QString group;
    int expert = 0;
    int learner = 0;
    int other = 0;
};

/// What a bank holds, in figures; nothing here judges.
struct BankStatistics
{
    struct Cell
    {
        QString competence;
        QString band;
        QString kind;
        int count = 0;
    };
    struct PlanCell
    {
        QString competence;
        QString band;
        QString kind; ///< "number" counts short texts too
        int planned = 0;
        int present = 0;
    };
    struct Information
    {
        QString dimension;
        std::vector<double> theta;
        std::vector<double> value; ///< Fisher information of the best eight items there
        std::vector<double> all; ///< and of all its items together
    };
    struct ReadingLoad
    {
        QString language;
        QString band;
        int items = 0;
        double meanStemLength = 0.0; ///< characters without blanks
        double meanReading
            = 0.0; ///< all that is read before answering: characters or English words
        double meanSeconds = 0.0; ///< as the authors expect
        double meanGrade = 0.0; ///< Flesch-Kincaid grade of the stem, English only
    };

    qsizetype items = 0;
    double provisionalShare = 0.0;
    QList<Cell> cells; ///< only those with items, by competence, band and kind
    QList<PlanCell> plan; ///< every cell that is planned or has items
    QList<Information> information; ///< one a dimension, from -3 to 3 by 0.5
    QMap<qsizetype, std::vector<int>> keyPositions;
    QList<GuessScore> guesses; ///< rule by rule, language by language; empty without single choices
    QList<ReadingLoad> readingLoad; ///< language by language, band by band
    qsizetype itemsWithPeople = 0;
    QList<PeopleCount> people; ///< by group
};

BankStatistics statisticsOf(
    const QList<Item> &items, const Framework &framework, const CheckData &data);

/// The people of the items by group.
QList<PeopleCount> peopleCounts(const QList<Item> &items);

/// How often the key of a single choice stands at each place, by number of options. Questions whose
/// options keep their order are left out.
QMap<qsizetype, std::vector<int>> keyPositions(const QList<const Interaction *> &questions);

} // namespace suyang::bank
