#include "engine/draw.h"
#include "support/bank_checks.h"
#include "support/scratch_folder.h"

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

using test::copiesOf;
using test::soundItem;

constexpr std::uint64_t Seed = 7;
constexpr int Items = 12;

/// From 0 to 1, the same in every run.
double chanceAt(int person, int item)
{
    return static_cast<double>(
               engine::drawAt(Seed, std::uint64_t(person), std::uint64_t(item)) >> 11)
        * 0x1p-53;
}

/// People of rising ability answer single choices (key b): the better, the oftener right; the wrong
/// ones spread over a, c and d.
QList<GivenAnswer> honestAnswers(const QList<Item> &items, int people)
{
    QList<GivenAnswer> answers;
    for (int person = 0; person < people; ++person) {
        const double right = 0.15 + 0.75 * person / people;
        for (int i = 0; i < items.size(); ++i) {
            const double draw = chanceAt(person, i);
            const int wrong = int(draw * 3000.0) % 3;
            answers.append({QString::number(person), items[i].id,
                draw < right ? u"b"_s : QStringList {u"a"_s, u"c"_s, u"d"_s}[wrong]});
        }
    }
    return answers;
}

QStringList findings(
    const QList<Item> &items, const QList<GivenAnswer> &answers, const QString &check, Level level)
{
    CheckEvidence evidence;
    evidence.answers = answers;
    return test::findingsIn(test::reportOn(items, BankStatus::Draft, evidence), check, level);
}

/// `answers` with the choices of the first item changed.
QList<GivenAnswer> changed(QList<GivenAnswer> answers, const QString &from, const QString &to)
{
    for (GivenAnswer &answer : answers) {
        if (answer.item == u"L1-A-001" && answer.choice == from)
            answer.choice = to;
    }
    return answers;
}

} // namespace

/// The checks that need answers of people.
class TestGivenAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysSilentWithoutAnswers()
    {
        const CheckReport report = test::reportOn(copiesOf(soundItem(), Items));
        QVERIFY(!report.figures.contains(u"K18"_s));
        QVERIFY(!report.figures.contains(u"K19"_s));
    }

    void findsADeadDistractor()
    {
        const QList<Item> items = copiesOf(soundItem(), Items);
        const auto answers = honestAnswers(items, 200);
        QCOMPARE(findings(items, answers, u"K18"_s, Level::Warn), QStringList());
        const QStringList found
            = findings(items, changed(answers, u"a"_s, u"c"_s), u"K18"_s, Level::Warn);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().startsWith(u"L1-A-001 option a"));
    }

    void waitsForEnoughAnswers()
    {
        const QList<Item> items = copiesOf(soundItem(), Items);
        const auto few = changed(honestAnswers(items, 59), u"a"_s, u"c"_s);
        QCOMPARE(findings(items, few, u"K18"_s, Level::Warn), QStringList());
        QCOMPARE(findings(items, few, u"K19"_s, Level::Error), QStringList());
    }

    void findsAWrongKey()
    {
        QList<Item> items = copiesOf(soundItem(), Items);
        const auto answers = honestAnswers(items, 200);
        QCOMPARE(findings(items, answers, u"K19"_s, Level::Error), QStringList());
        items.first().key.option = u"a"_s;
        const QStringList found = findings(items, answers, u"K19"_s, Level::Error);
        QCOMPARE(found.size(), 2); // the key, and the better option b
        QVERIFY(found[0].contains(u"does not choose the key"));
        QVERIFY(found[1].contains(u"wrong option b"));
    }

    void judgesStepsToo()
    {
        QList<Item> items = copiesOf(soundItem(), Items);
        Item scenario = soundItem(u"scenario"_s, u"L1-A-050"_s);
        auto answers = honestAnswers(items, 200);
        for (int person = 0; person < 200; ++person)
            answers.append({QString::number(person), u"L1-A-050/1"_s,
                person > 120 ? u"b"_s : QStringList {u"a"_s, u"c"_s, u"d"_s}[person % 3]});
        items.append(scenario);
        QCOMPARE(findings(items, answers, u"K19"_s, Level::Error), QStringList());
        items.last().steps[0].key.option = u"c"_s;
        const QStringList found = findings(items, answers, u"K19"_s, Level::Error);
        QVERIFY(!found.isEmpty());
        QVERIFY(found.first().startsWith(u"L1-A-050 step 1, "));
    }

    void namesItemsThatAreNotThere()
    {
        const QList<Item> items = copiesOf(soundItem(), Items);
        const QStringList found
            = findings(items, {{u"p"_s, u"S9-A-001"_s, u"b"_s}}, u"K18"_s, Level::Warn);
        QVERIFY(found.first().contains(u"S9-A-001"));
    }

    void doubtsALabelByTheAnswers()
    {
        // Everybody has the first item wrong, which is rated like the others.
        QList<Item> items = copiesOf(soundItem(), Items);
        for (Item &item : items)
            item.band = u"B"_s;
        const auto answers = honestAnswers(items, 200);
        QCOMPARE(findings(items, answers, u"K29"_s, Level::Warn), QStringList());
        const QStringList found
            = findings(items, changed(answers, u"b"_s, u"a"_s), u"K29"_s, Level::Warn);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().contains(u"far from band B"));
    }

    void readsAnswers()
    {
        const test::ScratchFolder folder;
        folder.write(
            u"good.csv"_s, "person,item,choice\np1,L1-A-001,b\np1,L1-A-002,\"[\"\"a\"\"]\"\n");
        folder.write(u"twice.csv"_s, "person,item,choice\np1,L1-A-001,b\np1,L1-A-001,c\n");
        folder.write(u"other.csv"_s, "person,item\np1,L1-A-001\n");
        const auto good = readGivenAnswers(folder.file(u"good.csv"_s));
        QVERIFY(good);
        QCOMPARE(good->size(), 2);
        QCOMPARE(good->last().choice, u"[\"a\"]"_s);
        QCOMPARE(
            readGivenAnswers(folder.file(u"twice.csv"_s)).error().code, ErrorCode::MalformedFile);
        QCOMPARE(
            readGivenAnswers(folder.file(u"other.csv"_s)).error().code, ErrorCode::MalformedFile);
    }
};

QTEST_APPLESS_MAIN(TestGivenAnswers)
#include "tst_given_answers.moc"
