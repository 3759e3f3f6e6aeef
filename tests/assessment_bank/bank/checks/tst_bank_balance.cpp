#include "support/bank_checks.h"

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

using test::addFault;
using test::both;
using test::copiesOf;
using test::soundItem;

/// Every cell of the plan that a test item can fill; the simulations stay missing.
QList<Item> plannedItems()
{
    QList<Item> items;
    for (const PlannedCell &cell : test::shippedCheckData().plan) {
        for (int n = 0; n < cell.items && cell.kind != u"simulation"; ++n) {
            Item item = soundItem(u"number"_s);
            item.kind = *kindFromName(cell.kind);
            item.competence = cell.competence;
            item.band = cell.band;
            item.id = u"%1-%2-%3"_s.arg(cell.competence, cell.band).arg(items.size());
            items.append(item);
        }
    }
    return items;
}

QList<Item> withPeople(int count, const QString &group, PersonRole role)
{
    QList<Item> items = copiesOf(soundItem(u"number"_s), count);
    for (Item &item : items)
        item.people = {{group, role}};
    return items;
}

/// Items of slope 2.5 all along the scale, calibrated.
QList<Item> sharpItems()
{
    QList<Item> items;
    for (const char *competence : {"L1", "W1", "S1", "E1"}) {
        for (Item item :
            copiesOf(soundItem(u"number"_s, QString::fromLatin1(competence) + u"-A-001"_s), 120)) {
            item.parameters.a = 2.5;
            item.parameters.b[0] = -3.0 + 6.0 * item.id.mid(5).toInt() / 120.0;
            item.provisional = false;
            items.append(item);
        }
    }
    return items;
}

} // namespace

/// The checks of the bank as a whole: plan, information, people, clues and skeletons.
class TestBankBalance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAFault_data()
    {
        test::addFaultColumns();
        addPeople();
        addLikeness();
        const QList<Item> sharp = sharpItems();
        const test::Spoil blunt = [](QList<Item> &items) {
            for (Item &item : items)
                item.parameters.a = 1.0;
        };
        addFault({"calibrated items that tell little", "K36", Level::Error, sharp, blunt});
        addFault({"rated items that tell little", "K36", Level::Warn, sharp,
            [blunt](QList<Item> &items) {
                blunt(items);
                for (Item &item : items)
                    item.provisional = true;
            }});
        Item twice = soundItem();
        twice.ratings = {-0.8, 0.1};
        addFault({"raters two bands apart", "K29", Level::Warn, {twice}, [](QList<Item> &items) {
                      items.first().ratings = {-1.5, 0.3};
                  }});
        Item calibrated = soundItem();
        calibrated.provisional = false;
        calibrated.parameters.b[0] = -1.0;
        addFault({"a hard item labelled easy", "K29", Level::Warn, {calibrated},
            [](QList<Item> &items) { items.first().parameters.b[0] = 0.0; }});
    }

    void findsAFault()
    {
        QFETCH(test::FaultRow, row);
        test::verifyFault(row);
    }

    void comparesWithThePlan()
    {
        QList<Item> items = plannedItems();
        const auto gaps = [&](BankStatus status, Level level) {
            return test::findingsIn(test::reportOn(items, status), u"K35"_s, level);
        };
        // The simulations of the plan are missing in most competences, and nothing else is.
        const QStringList without = gaps(BankStatus::Draft, Level::Warn);
        for (const QString &gap : without)
            QVERIFY2(!gap.contains(u"number"), qPrintable(gap));
        QCOMPARE(gaps(BankStatus::Draft, Level::Error), QStringList());
        QCOMPARE(gaps(BankStatus::Released, Level::Error), without);
        items.append(items.first());
        QVERIFY(gaps(BankStatus::Draft, Level::Warn)
                    .contains(u"L1 has more than planned: A single-choice 1"_s));
        items.removeIf([](const Item &item) { return item.competence == u"E1"; });
        QVERIFY(gaps(BankStatus::Draft, Level::Warn)
                    .filter(u"E1 lacks"_s)
                    .value(0)
                    .contains(u"A single-choice 2"));
    }

    void countsTypedTextsAmongNumbers()
    {
        QList<Item> items = plannedItems();
        for (Item &item : items) {
            if (item.kind == ItemKind::Number)
                item.kind = ItemKind::ShortText;
        }
        for (const QString &gap : test::findingsIn(test::reportOn(items), u"K35"_s, Level::Warn))
            QVERIFY2(!gap.contains(u"number"), qPrintable(gap));
    }

private:
    static void addPeople()
    {
        QList<Item> fair = withPeople(12, u"older-adult"_s, PersonRole::Learner);
        fair.append(withPeople(12, u"young-person"_s, PersonRole::Learner));
        for (Item &item : fair)
            item.people.append({u"older-adult"_s, PersonRole::Expert});
        addFault({"one group always helped", "K37", Level::Error, fair, [](QList<Item> &items) {
                      for (Item &item : items)
                          item.people.first().group = u"woman"_s;
                  }});
        addFault({"older people never expert", "K37", Level::Error, fair, [](QList<Item> &items) {
                      for (Item &item : items)
                          item.people.removeLast();
                  }});
        addFault({"a group nobody knows", "K37", Level::Error, fair,
            [](QList<Item> &items) { items.first().people.first().group = u"martian"_s; }});
    }

    static void addLikeness()
    {
        const QList<Item> pair = copiesOf(soundItem(u"single-choice"_s), 2);
        const test::Spoil tell = [](QList<Item> &items) {
            items[0].options[1].text
                = both(u"先断开网络再重启路由器"_s, u"Unplug, wait, plug in"_s);
            items[1].rationale = both(u"对，先断开网络，再重启路由器。"_s, u"Because"_s);
        };
        addFault({"the answer in another item", "K39", Level::Warn, pair, tell});
        addFault(
            {"an English answer in another stem", "K39", Level::Warn, pair, [](QList<Item> &items) {
                 items[0].options[1].text
                     = both(u"重启"_s, u"Unplug the router and wait a minute"_s);
                 items[1].stem = both(u"x"_s, u"He will unplug the router and wait a minute."_s);
             }});
        addFault({"four items that ask alike", "K40", Level::Warn,
            copiesOf(soundItem(u"number"_s), 4), [](QList<Item> &items) {
                for (qsizetype i = 0; i < items.size(); ++i) {
                    const QString name(3, QChar(0x4e00 + 50 * int(i)));
                    items[i].stem
                        = both(name + u"家有%1台电脑。接下来先做哪一步？"_s.arg(i), items[i].id);
                }
            }});
    }

private Q_SLOTS:
    void takesAnAnswerThatOnlyAnEnemyTells()
    {
        QList<Item> pair = copiesOf(soundItem(u"single-choice"_s), 2);
        pair[0].options[1].text = both(u"先断开网络再重启路由器"_s, u"Unplug, wait, plug in"_s);
        pair[1].rationale = both(u"对，先断开网络，再重启路由器。"_s, u"Because"_s);
        pair[1].enemies = {pair[0].id};
        QCOMPARE(test::findingsIn(test::reportOn(pair), u"K39"_s, Level::Warn), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestBankBalance)
#include "tst_bank_balance.moc"
