#pragma once

#include "engine/ability_prior.h"
#include "engine/answer.h"
#include "support/csv_table.h"
#include "support/models.h"

#include <vector>

namespace suyang::test {

/// A bank of mirtCAT's reference data with simple structure. REQUIRES: no item with two slopes
struct DimensionedBank
{
    std::vector<engine::ItemModel> models;
    std::vector<std::size_t> dimensionOf;
};

inline CsvTable mirtcatTable(const QString &name)
{
    return readCsv(sharedPath(QStringLiteral("measurement/refdata/mirtcat/%1.csv").arg(name)));
}

/// The dimensions as the columns of the reference name them.
inline constexpr const char *MirtcatDimensions[] = {"life", "work", "security", "ethics"};

/// From slope and intercepts: b = -d / a.
inline DimensionedBank mirtcatBank(const QString &name)
{
    const CsvTable table = mirtcatTable(name);
    DimensionedBank bank;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        std::size_t dimension = 0;
        const auto slope
            = [&] { return table.number(row, QStringLiteral("a%1").arg(dimension + 1)); };
        while (slope() == 0.0)
            ++dimension;
        engine::ItemParameters p {.a = slope()};
        if (table.has(row, QStringLiteral("d1"))) {
            p.kind = engine::ModelKind::Graded;
            p.thresholds = 0;
            while (table.has(row, QStringLiteral("d%1").arg(p.thresholds + 1))) {
                p.b[p.thresholds]
                    = -table.number(row, QStringLiteral("d%1").arg(p.thresholds + 1)) / p.a;
                ++p.thresholds;
            }
        } else {
            p.b[0] = -table.number(row, QStringLiteral("d")) / p.a;
            if (table.has(row, QStringLiteral("g"))) {
                p.kind = engine::ModelKind::ThreePl;
                p.c = table.number(row, QStringLiteral("g"));
            }
        }
        bank.models.push_back(engine::ItemModel::create(p).value());
        bank.dimensionOf.push_back(dimension);
    }
    return bank;
}

inline engine::AbilityPrior mirtcatPrior()
{
    const CsvTable latent = mirtcatTable(QStringLiteral("latent_correlation"));
    std::vector<double> covariance;
    for (qsizetype i = 0; i < 4; ++i) {
        for (qsizetype j = 1; j <= 4; ++j)
            covariance.push_back(latent.rows[i][j].toDouble());
    }
    return engine::AbilityPrior::create({0, 0, 0, 0}, covariance).value();
}

/// "79 34", "0 1": the answers of a state.
inline std::vector<engine::Answer> answersOf(const QString &items, const QString &responses)
{
    std::vector<engine::Answer> answers;
    const auto asked = items.split(u' ', Qt::SkipEmptyParts);
    const auto given = responses.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < asked.size(); ++i)
        answers.push_back({asked[i].toULongLong() - 1, given[i].toULongLong()});
    return answers;
}

} // namespace suyang::test
