#pragma once

#include "engine/answer.h"
#include "support/csv_table.h"
#include "support/models.h"

#include <QMap>

#include <vector>

namespace suyang::test {

/// The catR part of the reference data: banks by name ("1pl" ... "gpcm") and answer patterns.
inline engine::ModelKind catrKind(const QString &bank)
{
    if (bank == u"3pl")
        return engine::ModelKind::ThreePl;
    if (bank == u"4pl")
        return engine::ModelKind::FourPl;
    if (bank == u"grm")
        return engine::ModelKind::Graded;
    return bank == u"gpcm" ? engine::ModelKind::PartialCredit : engine::ModelKind::TwoPl;
}

inline CsvTable catrTable(const QString &kind, const QString &bank)
{
    return readCsv(
        sharedPath(QStringLiteral("measurement/refdata/catr/%1_%2.csv").arg(kind, bank)));
}

inline std::vector<engine::ItemModel> catrModels(const QString &bank)
{
    const CsvTable table = catrTable(QStringLiteral("bank"), bank);
    std::vector<engine::ItemModel> models;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        models.push_back(
            engine::ItemModel::create(parametersOf(table, row, catrKind(bank))).value());
    return models;
}

/// The answers of each pattern, in the order given.
inline QMap<int, std::vector<engine::Answer>> catrPatterns(const QString &bank)
{
    const CsvTable table = catrTable(QStringLiteral("patterns"), bank);
    QMap<int, std::vector<engine::Answer>> patterns;
    for (const QStringList &row : table.rows)
        patterns[row[0].toInt()].push_back({row[1].toULongLong() - 1, row[2].toULongLong()});
    return patterns;
}

} // namespace suyang::test
