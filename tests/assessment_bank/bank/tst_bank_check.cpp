#include "bank/bank_check.h"
#include "support/item_json.h"

#include <QTest>

#include <functional>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

using Edit = std::function<void(QList<Item> &)>;

/// What a bank of one item cannot pass.
const QStringList BankWide {u"K01"_s, u"K03"_s, u"K35"_s, u"K36"_s};

Item sound(const char *kind, const char *id = "L1-A-001")
{
    return test::itemOf(test::itemJson(QString::fromLatin1(kind), QString::fromLatin1(id)));
}

LocalizedText both(const QString &chinese, const QString &english)
{
    return LocalizedText({{u"zh-CN"_s, chinese}, {u"en"_s, english}});
}

/// Different words for each, so that no two items look alike.
QList<Item> manyChoices(int count)
{
    QList<Item> items;
    for (int i = 0; i < count; ++i) {
        Item item = sound("single-choice");
        item.id = u"L1-A-%1"_s.arg(i + 1, 3, 10, QChar(u'0'));
        item.family = item.id;
        item.stem
            = both(QString(12, QChar(0x4e00 + 7 * i)), QString(12, QChar(u'a' + i % 26)) + item.id);
        item.key.option = QString(QChar(u'a' + i % 4));
        items.append(item);
    }
    return items;
}

/// Gives every `step`-th item this right answer.
void setKeyText(
    QList<Item> &items, const QString &chinese, const QString &english, qsizetype step = 1)
{
    for (qsizetype i = 0; i < items.size(); i += step) {
        for (Option &option : items[i].options) {
            if (option.id == items[i].key.option)
                option.text = both(chinese, english);
        }
    }
}

QStringList findings(const QList<Item> &items, const QString &check, Level level)
{
    const CheckReport report = checkBank(
        {u"test"_s, u"1"_s, items, {}, {}}, test::shippedFramework(), test::shippedCheckData());
    QStringList result;
    for (const Finding &finding : report.findings) {
        if (finding.check == check && finding.level == level)
            result.append(finding.message);
    }
    return result;
}

Edit stem(const QString &chinese, const QString &english)
{
    return [=](QList<Item> &items) { items.first().stem = both(chinese, english); };
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestBankCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesASoundItem_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind :
            {"single-choice", "multiple-response", "ordering", "matching", "number", "short-text"})
            QTest::newRow(kind) << QByteArray(kind);
    }

    void passesASoundItem()
    {
        QFETCH(QByteArray, kind);
        const CheckReport report = checkBank({u"t"_s, u"1"_s, {sound(kind.constData())}, {}, {}},
            test::shippedFramework(), test::shippedCheckData());
        QCOMPARE(report.items, 1);
        for (const Finding &finding : report.findings)
            QVERIFY2(BankWide.contains(finding.check),
                qPrintable(finding.check + u' ' + finding.message));
        QVERIFY(!report.hasErrors());
    }

    void findsAFault_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<Level>("level");
        QTest::addColumn<QList<Item>>("good");
        QTest::addColumn<Edit>("spoil");
        const auto row = [](const char *name, const char *check, Level level,
                             const QList<Item> &good, const Edit &spoil) {
            QTest::addRow("%s %s", check, name)
                << QString::fromLatin1(check) << level << good << spoil;
        };
        const QList<Item> one {sound("single-choice")};
        addBankRows(row);
        addOptionRows(row, one);
        addContentRows(row, one);
        addPictureAndKeyRows(row);
    }

    void findsAFault()
    {
        QFETCH(QString, check);
        QFETCH(Level, level);
        QFETCH(QList<Item>, good);
        QFETCH(Edit, spoil);
        QCOMPARE(findings(good, check, level), QStringList());
        QList<Item> bad = good;
        spoil(bad);
        QVERIFY(!findings(bad, check, level).isEmpty());
    }

    void turnsReadingProblemsIntoFindings()
    {
        BankReading reading {u"t"_s, u"1"_s, {sound("number")}, {}, {}};
        reading.problems = {fail(ErrorCode::MalformedFile, "syntax", "items/L1/L1-A-007.json:3"),
            fail(ErrorCode::DuplicateId, "taken", "items/L1/L1-A-008.json:1")};
        const CheckReport report
            = checkBank(reading, test::shippedFramework(), test::shippedCheckData());
        QCOMPARE(report.findings[0].check, u"FORMAT"_s);
        QCOMPARE(report.findings[0].item, u"L1-A-007"_s);
        QCOMPARE(report.findings[0].message, u"items/L1/L1-A-007.json:3: syntax"_s);
        QCOMPARE(report.findings[1].check, u"K11"_s);
        QVERIFY(report.hasErrors());
    }

    void callsAnEmptyBankAnError()
    {
        QVERIFY(checkBank(
            {u"t"_s, u"1"_s, {}, {}, {}}, test::shippedFramework(), test::shippedCheckData())
                    .hasErrors());
    }

    void saysTheSameTwice()
    {
        const BankReading reading {u"t"_s, u"1"_s, manyChoices(12), {}, {}};
        const CheckReport first
            = checkBank(reading, test::shippedFramework(), test::shippedCheckData());
        const CheckReport second
            = checkBank(reading, test::shippedFramework(), test::shippedCheckData());
        QCOMPARE(first.figures, second.figures);
        QCOMPARE(first.findings.size(), second.findings.size());
    }

private:
    template <typename Row>
    static void addBankRows(const Row &row)
    {
        const QList<Item> many = manyChoices(24);
        row("a key that stands out", "K01", Level::Warn, many, [](QList<Item> &items) {
            setKeyText(items, u"这个答案特别特别长"_s, u"This is the long one, surely"_s);
        });
        QList<Item> mixed = many;
        setKeyText(mixed, u"重启路由器了"_s, u"Restart modems"_s, 4);
        row("keys that are always the longest", "K01", Level::Error, mixed, [](QList<Item> &items) {
            setKeyText(items, u"重启那个路由器"_s, u"Restart the modems"_s);
        });
        setKeyText(mixed, u"等"_s, u"Wait"_s, 4);
        row("keys that are always the shortest", "K02", Level::Error, mixed,
            [](QList<Item> &items) { setKeyText(items, u"等"_s, u"Wait"_s); });
        row("keys always in one place", "K03", Level::Error, many, [](QList<Item> &items) {
            for (Item &item : items)
                item.key.option = u"a"_s;
        });
        row("every option right", "K04", Level::Error, {sound("multiple-response")},
            [](QList<Item> &items) {
                items.first().key.options = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
            });
        row("one question twice", "K11", Level::Error, many.mid(0, 2), [](QList<Item> &items) {
            items[1].stem = items[0].stem;
            items[1].key = items[0].key;
        });
        row("much the same question", "K11", Level::Warn, many.mid(0, 2), [](QList<Item> &items) {
            items[0].stem = both(u"网断了，怎么办才好呢，请您想一想？"_s, u"x"_s);
            items[1].stem = both(u"网断了，怎么办才好呢，请您想想？"_s, u"y"_s);
            items[1].key = items[0].key;
        });
        row("one opening everywhere", "K40", Level::Warn, many, [](QList<Item> &items) {
            for (Item &item : items)
                item.stem = both(u"小王在家里上网时"_s + item.id, item.id);
        });
    }

    template <typename Row>
    static void addOptionRows(const Row &row, const QList<Item> &one)
    {
        row("all of the above", "K08", Level::Error, one, [](QList<Item> &items) {
            items.first().options[3].text = both(u"以上都对"_s, u"All of the above"_s);
        });
        row("one option inside another", "K12", Level::Warn, one, [](QList<Item> &items) {
            items.first().options[3].text = both(u"马上重启路由器"_s, u"Restart modem now"_s);
        });
        QList<Item> numbers = one;
        for (qsizetype i = 0; i < 4; ++i) {
            const QString text = QString::number(10 * (i + 1));
            numbers.first().options[i].text = both(text, text);
        }
        numbers.first().ordered = true;
        row("numbers out of order", "K15", Level::Error, numbers,
            [](QList<Item> &items) { items.first().options.swapItemsAt(0, 2); });
        row("numbers that would be shuffled", "K15", Level::Error, numbers,
            [](QList<Item> &items) { items.first().ordered = false; });
        row("two options", "K16", Level::Error, one,
            [](QList<Item> &items) { items.first().options.resize(2); });
        row("as many partners as rows", "K16", Level::Error, {sound("matching")},
            [](QList<Item> &items) { items.first().options.removeLast(); });
        row("no misconception", "K17", Level::Error, one,
            [](QList<Item> &items) { items.first().options[0].misconception = {}; });
    }

    template <typename Row>
    static void addContentRows(const Row &row, const QList<Item> &one)
    {
        row("a mobile number", "K24", Level::Error, one, stem(u"打13912345678"_s, u"Call"_s));
        row("a landline", "K24", Level::Error, one, stem(u"打 010-62345678"_s, u"Call"_s));
        row("a hotline", "K24", Level::Error, one, stem(u"打 400-812-3456"_s, u"Call"_s));
        row("an identity number", "K24", Level::Error, one,
            stem(u"号码 11010519491231002X"_s, u"Number"_s));
        row("a real domain", "K24", Level::Error, one, stem(u"打开"_s, u"Open www.taobao.com"_s));
        row("a real address", "K24", Level::Error, one, stem(u"写信"_s, u"Mail a@b.museum"_s));
        row("a law without a reference", "K25", Level::Error, one,
            stem(u"《网络安全法》怎么说？"_s, u"What does the law say?"_s));
        row("a reference without an article", "K25", Level::Error, one, [](QList<Item> &items) {
            items.first().law = LawReference {u"法"_s, u""_s, u"1"_s};
        });
        row("no source", "K26", Level::Error, one,
            [](QList<Item> &items) { items.first().source = u" "_s; });
        row("no feedback", "K26", Level::Error, one,
            [](QList<Item> &items) { items.first().options[1].feedback = {}; });
        Item ethics = sound("single-choice", "E1-A-001");
        ethics.reviewedBy = {u"ethics"_s, u"teacher"_s};
        row("an ethics item that one person read", "K26", Level::Error, {ethics},
            [](QList<Item> &items) {
                items.first().reviewedBy = {u"ethics"_s, u"ethics"_s};
            });
        row("another number in English", "K28", Level::Error, one,
            stem(u"等 3 天"_s, u"Wait 5 days"_s));
        row("a number only in Chinese", "K28", Level::Error, one,
            stem(u"等 3 天"_s, u"Wait some days"_s));
        row("emphasis in one language", "K28", Level::Error, one,
            stem(u"哪个**不**对？"_s, u"Which is not right?"_s));
    }

    template <typename Row>
    static void addPictureAndKeyRows(const Row &row)
    {
        Item hotspot = sound("hotspot", "L1-A-003");
        const QList<Item> pair {hotspot, sound("number", "L1-A-002")};
        row("no item in words", "K30", Level::Error, pair,
            [](QList<Item> &items) { items.removeLast(); });
        row("a picture as the item in words", "K30", Level::Error, pair,
            [](QList<Item> &items) { items.first().textTwin = u"L1-A-003"_s; });
        row("a small target", "K32", Level::Error, pair,
            [](QList<Item> &items) { items.first().regions[0].width = 43; });
        row("targets that touch", "K32", Level::Error, pair,
            [](QList<Item> &items) { items.first().regions[0].x = 40; });
        row("a key that earns nothing", "K33", Level::Error, {sound("single-choice")},
            [](QList<Item> &items) { items.first().key.option = u"z"_s; });
        row("a question that blind answers solve", "K33", Level::Error, {sound("ordering")},
            [](QList<Item> &items) {
                items.first().key.order = {{u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {u"e"_s}};
            });
        row("a spelling that is longer than may be typed", "K33", Level::Error,
            {sound("short-text")}, [](QList<Item> &items) {
                items.first().key.accepted[u"en"_s].append(QString(300, u'x'));
            });
    }
};

QTEST_APPLESS_MAIN(TestBankCheck)
#include "tst_bank_check.moc"
