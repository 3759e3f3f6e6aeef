#pragma once

#include "engine/response_matrix.h"
#include "support/csv_table.h"

#include <QFile>

#include <vector>

namespace suyang::test {

/// A reference data set: a header of item names, a row a person, an empty cell where not given.
struct AnswerTable
{
    QStringList items;
    engine::ResponseMatrix answers;
};

inline AnswerTable readAnswers(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QStringList items;
    std::vector<std::int16_t> codes;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        for (QString cell : lines[row].split(u',')) {
            cell = cell.trimmed().remove(u'"');
            if (row == 0)
                items.append(cell);
            else
                codes.push_back(cell.isEmpty() || cell == QStringLiteral("NA")
                        ? engine::ResponseMatrix::Missing
                        : cell.toShort());
        }
    }
    return {items,
        engine::ResponseMatrix::create(static_cast<std::size_t>(items.size()), std::move(codes))
            .value()};
}

} // namespace suyang::test
