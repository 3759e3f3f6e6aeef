#pragma once

#include "engine/item_model.h"
#include "engine/item_pool.h"
#include "support/csv_table.h"

#include <QMetaType>

#include <initializer_list>

namespace suyang::test {

/// Row `row` of a reference bank (columns a, b or b1..., c, d) as parameters.
inline engine::ItemParameters parametersOf(
    const CsvTable &bank, qsizetype row, engine::ModelKind kind)
{
    engine::ItemParameters p {.kind = kind, .a = bank.number(row, QStringLiteral("a"))};
    if (kind == engine::ModelKind::Graded || kind == engine::ModelKind::PartialCredit) {
        p.thresholds = 0;
        while (bank.has(row, QStringLiteral("b%1").arg(p.thresholds + 1))) {
            p.b[p.thresholds] = bank.number(row, QStringLiteral("b%1").arg(p.thresholds + 1));
            ++p.thresholds;
        }
        return p;
    }
    p.b[0] = bank.number(row, QStringLiteral("b"));
    if (kind != engine::ModelKind::TwoPl && bank.has(row, QStringLiteral("c")))
        p.c = bank.number(row, QStringLiteral("c"));
    if (kind == engine::ModelKind::FourPl && bank.has(row, QStringLiteral("d")))
        p.d = bank.number(row, QStringLiteral("d"));
    return p;
}

inline engine::ItemModel rasch(double difficulty)
{
    return engine::ItemModel::create({.b = {difficulty}}).value();
}

} // namespace suyang::test

Q_DECLARE_METATYPE(suyang::engine::ItemParameters)
