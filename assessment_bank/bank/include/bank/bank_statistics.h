#pragma once

#include "bank/framework.h"
#include "bank/item.h"

#include <QList>
#include <QMap>
#include <QString>

#include <vector>

namespace suyang::bank {

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
    struct Information
    {
        QString dimension;
        std::vector<double> theta;
        std::vector<double> value; ///< Fisher information of the best eight items there
    };
    struct ReadingLoad
    {
        QString language;
        QString band;
        int items = 0;
        double meanStemLength = 0.0; ///< characters without blanks
    };

    qsizetype items = 0;
    double provisionalShare = 0.0;
    QList<Cell> cells; ///< only those with items, by competence, band and kind
    QList<Information> information; ///< one a dimension
    QMap<qsizetype, std::vector<int>> keyPositions;
    QList<ReadingLoad> readingLoad; ///< language by language, band by band
};

BankStatistics statisticsOf(const QList<Item> &items, const Framework &framework);

/// How often the key of a single choice stands at each place, by number of options. Questions whose
/// options keep their order are left out.
QMap<qsizetype, std::vector<int>> keyPositions(const QList<const Interaction *> &questions);

} // namespace suyang::bank
