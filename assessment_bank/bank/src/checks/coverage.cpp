#include "check.h"

#include <QHash>
#include <QStringList>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

// Only a figure and warnings: the blueprint is filled step by step.
void blueprintGap(const Subject &subject, Log &log)
{
    QHash<QString, int> counts;
    for (const Item &item : subject.items)
        ++counts[item.competence + item.band];
    int all = 0;
    int filled = 0;
    QStringList empty;
    for (const Node &node : subject.framework.nodes) {
        all += node.plannedItems;
        const QString cell
            = subject.framework.competences[static_cast<qsizetype>(node.competence)].code
            + subject.framework.bands[static_cast<qsizetype>(node.band)].id;
        filled += qMin(node.plannedItems, counts.value(cell));
        if (node.plannedItems > 0 && counts.value(cell) == 0)
            empty.append(cell);
    }
    log.figure(
        u"%1 of the %2 items that the blueprint plans by competence and band"_s.arg(filled).arg(
            all));
    for (const QString &cell : empty)
        log.warn({}, u"no item for %1"_s.arg(cell));
}

} // namespace suyang::bank::checks
