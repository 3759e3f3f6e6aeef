#include "check.h"

#include <QMap>
#include <QStringList>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

/// band and kind -> count, for each competence
using Cells = QMap<QString, QMap<QString, int>>;

QString cellName(const QString &band, const QString &kind)
{
    return u"%1 %2"_s.arg(band, kind);
}

Cells plannedCells(const QList<PlannedCell> &plan)
{
    Cells cells;
    for (const PlannedCell &cell : plan)
        cells[cell.competence][cellName(cell.band, cell.kind)] = cell.items;
    return cells;
}

Cells presentCells(const QList<Item> &items)
{
    Cells cells;
    for (const Item &item : items)
        ++cells[item.competence][cellName(item.band, plannedKind(kindName(item.kind)))];
    return cells;
}

/// "A matching 2, B ordering 1": how many more of each there are in `more`.
QStringList surplus(const QMap<QString, int> &more, const QMap<QString, int> &fewer)
{
    QStringList cells;
    for (auto it = more.cbegin(); it != more.cend(); ++it) {
        if (const int excess = it.value() - fewer.value(it.key()); excess > 0)
            cells.append(u"%1 %2"_s.arg(it.key()).arg(excess));
    }
    return cells;
}

} // namespace

// The plan fixes each cell, so "within 10 %" of the blueprint's small margins means exactly. One
// finding a competence: a bank half full would show hundreds of single cells.
void blueprintGap(const Subject &subject, Log &log)
{
    const Cells planned = plannedCells(subject.data.plan);
    const Cells present = presentCells(subject.items);
    int all = 0;
    int filled = 0;
    for (auto it = planned.cbegin(); it != planned.cend(); ++it) {
        const QMap<QString, int> here = present.value(it.key());
        for (auto cell = it.value().cbegin(); cell != it.value().cend(); ++cell) {
            all += cell.value();
            filled += qMin(cell.value(), here.value(cell.key()));
        }
        const QStringList missing = surplus(it.value(), here);
        if (!missing.isEmpty())
            log.blockRelease(subject, u"%1 lacks %2"_s.arg(it.key(), missing.join(u", ")));
    }
    for (auto it = present.cbegin(); it != present.cend(); ++it) {
        const QStringList extra = surplus(it.value(), planned.value(it.key()));
        if (!extra.isEmpty())
            log.warn({}, u"%1 has more than planned: %2"_s.arg(it.key(), extra.join(u", ")));
    }
    log.figure(u"%1 of the %2 items of the plan, cell by cell"_s.arg(filled).arg(all));
}

} // namespace suyang::bank::checks
