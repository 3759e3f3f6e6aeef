#include "bank/response_scoring.h"
#include "support/item_json.h"

#include <QTest>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

QJsonValue parsed(const char *json)
{
    return QJsonDocument::fromJson('[' + QByteArray(json) + ']').array().first();
}

} // namespace

class TestResponseScoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAResponse_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonValue>("response");
        QTest::addColumn<int>("score");
        const auto row = [](const char *name, const QString &kind, const char *json, int score) {
            QTest::newRow(name) << kind << parsed(json) << score;
        };
        const QString multiple = u"multiple-response"_s; // a and b are right
        row("the key", u"single-choice"_s, R"("b")", 1);
        row("a distractor", u"single-choice"_s, R"("a")", 0);
        row("both right ones", multiple, R"(["b","a"])", 2);
        row("one of two", multiple, R"(["a"])", 1);
        row("two right and one wrong", multiple, R"(["a","b","c"])", 1);
        row("one right and one wrong", multiple, R"(["a","c"])", 0);
        row("none chosen", multiple, "[]", 0);
        row("everything chosen", multiple, R"(["a","b","c","d"])", 0);
        const QString ordering = u"ordering"_s; // c, then a and b in any order, then d
        row("the order", ordering, R"(["c","a","b","d"])", 2);
        row("equal steps swapped", ordering, R"(["c","b","a","d"])", 2);
        row("four of five pairs right", ordering, R"(["a","c","b","d"])", 1);
        row("three of five pairs right", ordering, R"(["a","b","c","d"])", 0);
        row("the order backwards", ordering, R"(["d","b","a","c"])", 0);
        const QString matching = u"matching"_s; // a-b, b-c, c-a
        row("every pair", matching, R"({"a":"b","b":"c","c":"a"})", 2);
        row("two of three pairs", matching, R"({"a":"b","b":"c","c":"d"})", 1);
        row("two pairs and a gap", matching, R"({"a":"b","b":"c"})", 1);
        row("one of three pairs", matching, R"({"a":"b","b":"a","c":"c"})", 0);
        row("no pair", matching, "{}", 0);
        const QString hotspot = u"hotspot"_s; // b: x 100..160, y 10..60 of 400 x 100
        row("the region by name", hotspot, R"("b")", 1);
        row("another region", hotspot, R"("a")", 0);
        row("a point in it", hotspot, R"({"x":0.3,"y":0.3})", 1);
        row("its corner", hotspot, R"({"x":0.25,"y":0.1})", 1);
        row("a point beside it", hotspot, R"({"x":0.41,"y":0.3})", 0);
        const QString number = u"number"_s; // 12.5, tolerance 0.1
        row("the number", number, "12.5", 1);
        row("the number as text", number, R"("12.5")", 1);
        row("just inside the tolerance", number, "12.6", 1);
        row("just outside", number, "12.61", 0);
        row("full-width digits", number, R"(" １２．５ ")", 1);
        row("a unit behind it", number, R"("12.5 元")", 1);
        const QString text = u"short-text"_s; // =SUM(B2:B9)
        row("the words", text, R"x("=SUM(B2:B9)")x", 1);
        row("lower case and blanks", text, R"x(" = sum( b2:b9 ) ")x", 1);
        row("full-width signs", text, R"x("＝ＳＵＭ（Ｂ２：Ｂ９）")x", 1);
        row("other words", text, R"x("=SUM(B2:B8)")x", 0);
        const QString scenario = u"scenario"_s; // b; a and b; 12.5
        row("every step", scenario, R"({"1":"b","2":["b","a"],"3":12.5})", 3);
        row("the last step typed", scenario, R"({"1":"b","2":["a","b"],"3":" １２.５ "})", 3);
        row("a wrong first step costs one point", scenario, R"({"1":"a","2":["a","b"],"3":12.5})",
            2);
        row("half a step is no point", scenario, R"({"1":"b","2":["a"],"3":12.5})", 2);
        row("a step left out is not right", scenario, R"({"1":"b","3":12.5})", 2);
        row("one step alone", scenario, R"({"2":["a","b"]})", 1);
        row("no step", scenario, "{}", 0);
        row("every step wrong", scenario, R"({"1":"c","2":["c","d"],"3":1})", 0);
    }

    void judgesAResponse()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonValue, response);
        QFETCH(int, score);
        const Item item = test::itemOf(test::itemJson(kind));
        const auto judged = scoreResponse(item, response);
        QVERIFY2(judged, judged ? "" : describe(judged.error()).c_str());
        QCOMPARE(static_cast<int>(judged->category), score);
        QCOMPARE(judged->highest, highestScore(item));
        QCOMPARE(judged->isFull(), static_cast<std::size_t>(score) == highestScore(item));
    }

    void refusesAMisfit_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonValue>("response");
        const auto row = [](const char *name, const QString &kind, const char *json) {
            QTest::newRow(name) << kind << parsed(json);
        };
        row("no such option", u"single-choice"_s, R"("z")");
        row("a list for one choice", u"single-choice"_s, R"(["b"])");
        row("nothing at all", u"single-choice"_s, "null");
        row("one choice for a list", u"multiple-response"_s, R"("a")");
        row("an option twice", u"multiple-response"_s, R"(["a","a"])");
        row("a number among the options", u"multiple-response"_s, R"(["a",3])");
        row("a step left out", u"ordering"_s, R"(["c","a","b"])");
        row("a step twice", u"ordering"_s, R"(["c","a","b","b"])");
        row("no such row", u"matching"_s, R"({"z":"a"})");
        row("no such partner", u"matching"_s, R"({"a":"z"})");
        row("a partner twice", u"matching"_s, R"({"a":"b","b":"b"})");
        row("no such region", u"hotspot"_s, R"("z")");
        row("a point outside", u"hotspot"_s, R"({"x":1.1,"y":0.5})");
        row("half a point", u"hotspot"_s, R"({"x":0.5})");
        row("no number", u"number"_s, R"("twelve")");
        row("an empty number", u"number"_s, R"("")");
        row("two points in a number", u"number"_s, R"("1.2.3")");
        row("an empty text", u"short-text"_s, R"("  ")");
        row("a number for a text", u"short-text"_s, "3");
        const QString scenario = u"scenario"_s;
        row("one answer for all steps", scenario, R"("b")");
        row("a list for the steps", scenario, R"(["b",["a","b"],12.5])");
        row("nothing for a scenario", scenario, "null");
        row("no such step", scenario, R"({"1":"b","4":"a"})");
        row("no such option in a step", scenario, R"({"1":"z"})");
        row("a step answered with nothing", scenario, R"({"1":null})");
        row("a step answered in another form", scenario, R"({"1":"b","2":"a"})");
        row("no number in a step", scenario, R"({"3":"many"})");
    }

    void refusesAMisfit()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonValue, response);
        const auto judged = scoreResponse(test::itemOf(test::itemJson(kind)), response);
        QVERIFY(!judged);
        QCOMPARE(judged.error().code, ErrorCode::UnexpectedAnswer);
        QVERIFY(judged.error().detail.starts_with("L1-A-001: "));
    }

    void refusesAVeryLongText()
    {
        const Item item = test::itemOf(test::itemJson(u"short-text"_s));
        QVERIFY(!scoreResponse(item, QString(201, u'x')));
        QVERIFY(scoreResponse(item, QString(200, u'x')));
    }

    void readsATypedNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("whole") << u"42"_s << 42.0;
        QTest::newRow("negative") << u"-3"_s << -3.0;
        QTest::newRow("with a plus") << u"+3"_s << 3.0;
        QTest::newRow("thousands") << u"1,250,000"_s << 1250000.0;
        QTest::newRow("thousands with blanks") << u"1 250"_s << 1250.0;
        QTest::newRow("full width") << u"－１２"_s << -12.0;
        QTest::newRow("a Chinese unit") << u"3 小时"_s << 3.0;
        QTest::newRow("per cent") << u"80%"_s << 80.0;
    }

    void readsATypedNumber()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        const auto number = typedNumber(text);
        QVERIFY(number);
        QCOMPARE(*number, value);
    }
};

QTEST_APPLESS_MAIN(TestResponseScoring)
#include "tst_response_scoring.moc"
