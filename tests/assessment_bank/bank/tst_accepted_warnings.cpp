#include "support/bank_checks.h"
#include "support/scratch_folder.h"

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

const QString File = QStringLiteral("accepted_warnings.csv");

/// An item that warns of K06 and, with `error`, errs by K08.
Item itemWithFaults(bool error = false)
{
    Item item = test::soundItem();
    item.options[0].text = test::both(u"所有人帮忙"_s, u"Ask friends"_s);
    if (error)
        item.options[3].text = test::both(u"以上都对"_s, u"Turn radio off"_s);
    return item;
}

CheckReport report(const Item &item, const QList<AcceptedWarning> &accepted)
{
    CheckEvidence evidence;
    evidence.accepted = accepted;
    return test::reportOn({item}, BankStatus::Draft, evidence);
}

} // namespace

class TestAcceptedWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheList()
    {
        const test::ScratchFolder folder;
        QVERIFY(readAcceptedWarnings(folder.path())->isEmpty());
        folder.write(File, "item,check,reason\nL1-A-001,K06,\"It is a rule, and quoted\"\n");
        const auto list = readAcceptedWarnings(folder.path());
        QVERIFY(list);
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().reason, u"It is a rule, and quoted"_s);
    }

    void refusesAnEntryWithoutAReason_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("no reason") << QByteArray("item,check,reason\nL1-A-001,K06,\n");
        QTest::newRow("no check") << QByteArray("item,check,reason\nL1-A-001,,Why\n");
        QTest::newRow("twice") << QByteArray(
            "item,check,reason\nL1-A-001,K06,Why\nL1-A-001,K06,Yes\n");
    }

    void refusesAnEntryWithoutAReason()
    {
        QFETCH(QByteArray, file);
        const test::ScratchFolder folder;
        folder.write(File, file);
        QCOMPARE(readAcceptedWarnings(folder.path()).error().code, ErrorCode::MalformedFile);
    }

    void listsAWarningAsAccepted()
    {
        QCOMPARE(test::findingsIn(report(itemWithFaults(), {}), u"K06"_s, Level::Warn).size(), 1);
        const CheckReport accepted
            = report(itemWithFaults(), {{u"L1-A-001"_s, u"K06"_s, u"A rule"_s}});
        QCOMPARE(test::findingsIn(accepted, u"K06"_s, Level::Warn), QStringList());
        QCOMPARE(test::findingsIn(accepted, u"K06"_s, Level::Accepted).size(), 1);
        const auto finding = std::ranges::find(accepted.findings, Level::Accepted, &Finding::level);
        QCOMPARE(finding->reason, u"A rule"_s);
    }

    void findsAnEntryThatMatchesNothing()
    {
        const CheckReport stale = report(itemWithFaults(), {{u"L1-A-001"_s, u"K07"_s, u"Old"_s}});
        QCOMPARE(test::findingsIn(stale, u"ACCEPTED"_s, Level::Warn).size(), 1);
    }

    void acceptsNoError()
    {
        const CheckReport still
            = report(itemWithFaults(true), {{u"L1-A-001"_s, u"K08"_s, u"Please"_s}});
        QCOMPARE(test::findingsIn(still, u"K08"_s, Level::Error).size(), 1);
        QCOMPARE(test::findingsIn(still, u"ACCEPTED"_s, Level::Warn).size(), 1);
    }

    void takesASignatureForSensitiveContent()
    {
        Item item = itemWithFaults();
        item.stem = test::both(u"有人想自杀？"_s, u"What now?"_s);
        QVERIFY(report(item, {}).hasErrors());
        QVERIFY(!report(item, {{u"L1-A-001"_s, u"K38"_s, u"Read by a counsellor"_s}}).hasErrors());
    }
};

QTEST_APPLESS_MAIN(TestAcceptedWarnings)
#include "tst_accepted_warnings.moc"
