#pragma once

#include "item_analysis/grouped_answers.h"
#include "mirt_fit.h"
#include "support/csv_table.h"

namespace suyang::test {

/// The items' names of a table of refdata/dif, whose first column is the group.
inline QStringList difItems(const CsvTable &data)
{
    QStringList items(data.columns.size() - 1);
    for (auto column = data.columns.cbegin(); column != data.columns.cend(); ++column) {
        if (column.value() > 0)
            items[column.value() - 1] = column.key();
    }
    return items;
}

inline item_analysis::GroupedAnswers difAnswers(const CsvTable &data)
{
    std::vector<bool> isFocal;
    for (qsizetype row = 0; row < data.rows.size(); ++row)
        isFocal.push_back(data.text(row, QStringLiteral("group")) == QStringLiteral("1"));
    return item_analysis::GroupedAnswers::create(answersOf(data, difItems(data)), isFocal).value();
}

inline QString difPath(const QString &data, const QString &what)
{
    return sharedPath(QStringLiteral("measurement/refdata/dif/%1_%2").arg(data, what));
}

inline QJsonObject difSummary(const QString &data)
{
    QFile file(difPath(data, QStringLiteral("summary.json")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// "1 17", as the summaries name flagged items.
template <typename Items>
QString flaggedItems(const Items &items)
{
    QStringList numbers;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].isFlagged)
            numbers.append(QString::number(i + 1));
    }
    return numbers.join(u' ');
}

} // namespace suyang::test
