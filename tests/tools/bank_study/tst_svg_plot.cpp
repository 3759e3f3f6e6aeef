#include "svg_plot.h"

#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace suyang::bank_study;
using namespace Qt::StringLiterals;

namespace {

Figure figureWith(std::vector<QPointF> points, Mark mark)
{
    Panel panel {.title = u"a < b"_s, .x = {u"x"_s, 0.0, 10.0, 5.0}, .y = {u"y"_s, -1.0, 1.0, 0.5}};
    panel.series = {{u"one & two"_s, u"#14505C"_s, mark, Marker::Circle, std::move(points)}};
    return {.title = u"Title"_s, .description = u"What it shows"_s, .panels = {panel}};
}

/// All texts, in their order; empty when the picture is not well-formed.
QStringList textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text"_s)
            texts.append(reader.readElementText());
    }
    return reader.hasError() ? QStringList() : texts;
}

} // namespace

class TestSvgPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreRound_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("step");
        QTest::addColumn<int>("decimals");
        QTest::newRow("one") << 0.0 << 0.94 << 0.2 << 1;
        QTest::newRow("about zero") << -0.7 << 0.7 << 0.5 << 1;
        QTest::newRow("per cent") << 0.0 << 27.0 << 5.0 << 0;
        QTest::newRow("items") << 0.0 << 419.0 << 100.0 << 0;
        QTest::newRow("small") << 0.0 << 0.031 << 0.005 << 3;
    }

    void ticksAreRound()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        const Axis axis = axisAround(u"title"_s, low, high);
        QTEST(axis.step, "step");
        QTEST(axis.decimals, "decimals");
        QVERIFY(axis.low <= low && axis.high >= high);
        QVERIFY(axis.high - axis.low <= 9.0 * axis.step);
        const double steps = axis.low / axis.step;
        QVERIFY(std::abs(steps - std::round(steps)) < 1e-9);
    }

    void saysWhatItShowsAsText()
    {
        const QByteArray svg = toSvg(figureWith({{0.0, 0.0}, {10.0, 1.0}}, Mark::Line));
        const QStringList texts = textsOf(svg);
        for (const QString &text :
            {u"Title"_s, u"one & two"_s, u"a < b"_s, u"x"_s, u"y"_s, u"5"_s, u"10"_s, u"\u22121"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        QVERIFY(svg.contains("<desc>What it shows</desc>"));
        QCOMPARE(svg, toSvg(figureWith({{0.0, 0.0}, {10.0, 1.0}}, Mark::Line)));
    }

    // The frame of the only panel runs from x = 62 to 414 and from y = 316 (-1) up to 96 (1).
    void putsPointsInTheirPlaces()
    {
        const QByteArray line
            = toSvg(figureWith({{0.0, 0.0}, {5.0, 1.0}, {10.0, -1.0}}, Mark::Plain));
        QVERIFY(line.contains("d=\"M62 206L238 96L414 316\""));
    }

    void barsStandOnZero()
    {
        const QByteArray bars = toSvg(figureWith({{5.0, 1.0}, {6.0, 0.0}}, Mark::Bars));
        QVERIFY(bars.contains("M223.22 206v-110h29.57v110z")); // nothing for the empty one
        QCOMPARE(bars.count("v-110"), 1);
    }
};

QTEST_APPLESS_MAIN(TestSvgPlot)
#include "tst_svg_plot.moc"
