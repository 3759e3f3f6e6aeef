#pragma once

#include "bank/bank_check.h"
#include "support/item_json.h"

#include <QTest>

#include <functional>

namespace suyang::test {

inline bank::LocalizedText both(const QString &chinese, const QString &english)
{
    return bank::LocalizedText(
        {{QStringLiteral("zh-CN"), chinese}, {QStringLiteral("en"), english}});
}

inline bank::Item soundItem(const QString &kind = QStringLiteral("single-choice"),
    const QString &id = QStringLiteral("L1-A-001"))
{
    return itemOf(itemJson(kind, id));
}

/// The numbered copies of `item`, each with a stem of its own that no check minds.
inline QList<bank::Item> copiesOf(const bank::Item &item, int count)
{
    QList<bank::Item> items;
    for (int i = 0; i < count; ++i) {
        bank::Item copy = item;
        copy.id = item.id.left(5) + QString::number(i + 1).rightJustified(3, u'0');
        copy.family = copy.id;
        copy.stem
            = both(QString(12, QChar(0x4e00 + 7 * i)), QString(12, QChar(u'a' + i % 26)) + copy.id);
        items.append(copy);
    }
    return items;
}

inline bank::CheckReport reportOn(const QList<bank::Item> &items,
    bank::BankStatus status = bank::BankStatus::Draft, const bank::CheckEvidence &evidence = {})
{
    bank::BankReading reading {QStringLiteral("test"), QStringLiteral("1"), items, {}, {}};
    reading.status = status;
    return bank::checkBank(reading, shippedFramework(), shippedCheckData(), evidence);
}

/// "item message" of the findings of one check at one level.
inline QStringList findingsIn(
    const bank::CheckReport &report, const QString &check, bank::Level level)
{
    QStringList result;
    for (const bank::Finding &finding : report.findings) {
        if (finding.check == check && finding.level == level)
            result.append((finding.item + u' ' + finding.message).trimmed());
    }
    return result;
}

using Spoil = std::function<void(QList<bank::Item> &)>;

/// One good bank, and how to make it bad for one check.
struct FaultRow
{
    const char *name;
    const char *check;
    bank::Level level;
    QList<bank::Item> good;
    Spoil spoil;
    bank::BankStatus status = bank::BankStatus::Draft;
};

inline void addFaultColumns()
{
    QTest::addColumn<FaultRow>("row");
}

inline void addFault(const FaultRow &row)
{
    QTest::addRow("%s %s", row.check, row.name) << row;
}

/// The good bank has no such finding, the spoilt one has.
inline void verifyFault(const FaultRow &row)
{
    const QString check = QString::fromLatin1(row.check);
    QCOMPARE(findingsIn(reportOn(row.good, row.status), check, row.level), QStringList());
    QList<bank::Item> bad = row.good;
    row.spoil(bad);
    QVERIFY(!findingsIn(reportOn(bad, row.status), check, row.level).isEmpty());
}

} // namespace suyang::test

Q_DECLARE_METATYPE(suyang::test::FaultRow)
