#include "checks/path_outline.h"
#include "checks/picture_scene.h"
#include "support/bank_checks.h"

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

QByteArray svg(const QByteArray &inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"100\">"
           "<rect x=\"0\" y=\"0\" width=\"400\" height=\"100\" fill=\"#FFFFFF\"/>"
        + inside + "</svg>";
}

QStringList faultsOf(const QByteArray &inside)
{
    Item item = test::soundItem(u"hotspot"_s, u"L1-A-003"_s);
    item.picture->svg.insert(u"en"_s, svg(inside));
    return test::findingsIn(test::reportOn({item}), u"K31"_s, Level::Error);
}

/// A dot in the middle of each of the regions a (from 0) and b (from 100), both 60 by 50 at 10.
QByteArray dots(const QByteArray &first, const QByteArray &second)
{
    return "<circle cx=\"30\" cy=\"35\" r=\"12\" fill=\"" + first
        + "\"/><circle cx=\"130\" cy=\"35\" r=\"12\" fill=\"" + second + "\"/>";
}

} // namespace

class TestPictureColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrast()
    {
        const Colour white = *colourFrom(u"#FFFFFF"_s);
        QCOMPARE(contrastOf(white, *colourFrom(u"black"_s)), 21.0);
        QCOMPARE(contrastOf(white, *colourFrom(u"#fff"_s)), 1.0);
        // WCAG's own example of a grey that just passes.
        QVERIFY(contrastOf(white, *colourFrom(u"#767676"_s)) >= 4.5);
        QVERIFY(contrastOf(white, *colourFrom(u"#777777"_s)) < 4.5);
        QVERIFY(!colourFrom(u"none"_s));
    }

    void findsAFault_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("pale text")
            << QByteArray("<text x=\"10\" y=\"30\" fill=\"#1C2A2E\">A</text>")
            << QByteArray("<text x=\"10\" y=\"30\" fill=\"#D9D4C8\">A</text>");
        QTest::newRow("dark text on a dark bar")
            << QByteArray("<path d=\"M0 0 H90 V40 H0 Z\" fill=\"#14505C\"/>"
                          "<text x=\"10\" y=\"30\" fill=\"#FFFFFF\">A</text>")
            << QByteArray("<path d=\"M0 0 H90 V40 H0 Z\" fill=\"#14505C\"/>"
                          "<text x=\"10\" y=\"30\" fill=\"#1C2A2E\">A</text>");
        QTest::newRow("pale text in a moved group")
            << QByteArray("<g transform=\"translate(200 0)\" fill=\"#14505C\">"
                          "<rect x=\"0\" y=\"0\" width=\"90\" height=\"40\"/>"
                          "<text x=\"10\" y=\"30\" fill=\"#FFFFFF\">A</text></g>")
            << QByteArray("<g transform=\"translate(200 0)\" fill=\"#DFECED\">"
                          "<rect x=\"0\" y=\"0\" width=\"90\" height=\"40\"/>"
                          "<text x=\"10\" y=\"30\" fill=\"#FFFFFF\">A</text></g>");
        QTest::newRow("a red and a green dot")
            << dots("#14505C", "#DFECED") << dots("#9A3B26", "#2F6B3A");
    }

    void findsAFault()
    {
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        QCOMPARE(faultsOf(good), QStringList());
        QVERIFY(!faultsOf(bad).isEmpty());
    }

    void takesDotsThatWordsTellApart()
    {
        QCOMPARE(faultsOf(dots("#9A3B26", "#2F6B3A")
                     + "<text x=\"5\" y=\"58\" font-size=\"10\" fill=\"#1C2A2E\">Off</text>"
                       "<text x=\"105\" y=\"58\" font-size=\"10\" fill=\"#1C2A2E\">On</text>"),
            QStringList());
    }

    void boxesAPath_data()
    {
        QTest::addColumn<QString>("outline");
        QTest::addColumn<QRectF>("box");
        QTest::newRow("lines") << u"M10 20 L30 20 L30 50 Z"_s << QRectF(10, 20, 20, 30);
        QTest::newRow("across and down") << u"M10,20 H40 V60 H10 Z"_s << QRectF(10, 20, 30, 40);
        QTest::newRow("relative") << u"M10 20 h30 v40 h-30 z"_s << QRectF(10, 20, 30, 40);
        QTest::newRow("a curve with its control point")
            << u"M0 0 Q10 30 20 0"_s << QRectF(0, 0, 20, 30);
        QTest::newRow("two curves in one command")
            << u"M0 0 q5 5 10 0 5 -5 10 0"_s << QRectF(0, -5, 20, 10);
        QTest::newRow("an arc ends where it ends")
            << u"M0 0 A5 5 0 0 1 10 10"_s << QRectF(0, 0, 10, 10);
        QTest::newRow("a number too few") << u"M0 0 L10"_s << QRectF();
    }

    void boxesAPath()
    {
        QFETCH(QString, outline);
        QFETCH(QRectF, box);
        QCOMPARE(checks::boxOfPath(outline), box);
    }

private:
    using Colour = checks::Colour;
    static std::optional<Colour> colourFrom(const QString &text)
    {
        return checks::colourFrom(text);
    }
    static double contrastOf(const Colour &left, const Colour &right)
    {
        return checks::contrastOf(left, right);
    }
};

QTEST_APPLESS_MAIN(TestPictureColours)
#include "tst_picture_colours.moc"
