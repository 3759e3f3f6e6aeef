#pragma once

#include "support/csv_table.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace suyang::test {

using namespace Qt::StringLiterals;

/// A bank of the catR data as items.csv, digit for digit.
inline QByteArray itemsFrom(const QString &bank)
{
    const auto table = readCsv(sharedPath(u"measurement/refdata/catr/bank_%1.csv"_s.arg(bank)));
    QString text = u"item,model,a,b,c,d,b1,b2,b3,b4\n"_s;
    const QString model = bank == u"1pl" ? u"2pl"_s : bank;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QStringList cells {table.text(row, u"item"_s), model};
        for (const QString &column :
            {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"b1"_s, u"b2"_s, u"b3"_s, u"b4"_s})
            cells.append(table.has(row, column) ? table.text(row, column) : QString());
        text += cells.join(u',') + u'\n';
    }
    return text.toUtf8();
}

/// A bank of the mirtCAT data with simple structure, from slopes and intercepts.
inline QByteArray dimensionedItems(const QString &bank)
{
    const QStringList dimensions {u"life"_s, u"work"_s, u"security"_s, u"ethics"_s};
    const auto table
        = readCsv(sharedPath(u"measurement/refdata/mirtcat/bank4d_%1.csv"_s.arg(bank)));
    QString text = u"item,dimension,model,a,b,c,b1,b2,b3,b4\n"_s;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        int d = 0;
        while (table.number(row, u"a%1"_s.arg(d + 1)) == 0.0)
            ++d;
        const double a = table.number(row, u"a%1"_s.arg(d + 1));
        const auto place = [&](const QString &column) {
            return table.has(row, column) ? QString::number(-table.number(row, column) / a, 'g', 17)
                                          : QString();
        };
        const bool isGraded = table.has(row, u"d1"_s);
        const bool guesses = table.has(row, u"g"_s);
        QStringList cells {table.text(row, u"item"_s), dimensions[d],
            isGraded      ? u"grm"_s
                : guesses ? u"3pl"_s
                          : u"2pl"_s,
            QString::number(a, 'g', 17), isGraded ? QString() : place(u"d"_s),
            guesses ? table.text(row, u"g"_s) : QString()};
        for (const QString &column : {u"d1"_s, u"d2"_s, u"d3"_s, u"d4"_s})
            cells.append(place(column));
        text += cells.join(u',') + u'\n';
    }
    return text.toUtf8();
}

/// Answers given as lists of places from 1, one person a line, as responses.csv with only the
/// columns that somebody answered, in descending order: neither order nor absence may matter.
struct Person
{
    QString name;
    QStringList items;
    QStringList codes;
};

inline QByteArray responsesFrom(const QList<Person> &persons)
{
    QStringList columns;
    for (const Person &person : persons) {
        for (const QString &item : person.items) {
            if (!columns.contains(item))
                columns.append(item);
        }
    }
    std::ranges::sort(columns, std::ranges::greater {});
    QString text = u"person,"_s + columns.join(u',') + u'\n';
    for (const Person &person : persons) {
        text += person.name;
        for (const QString &column : columns) {
            const auto place = person.items.indexOf(column);
            text += u',' + (place < 0 ? QString() : person.codes[place]);
        }
        text += u'\n';
    }
    return text.toUtf8();
}

} // namespace suyang::test
