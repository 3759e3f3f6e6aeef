#include "ui/charts/ladder_chart.h"
#include "ui/charts/radar_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/accessibility.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace suyang::ui;

namespace {

QList<LadderRow> rows()
{
    return {{0, QStringLiteral("Digital life"), QStringLiteral("Skilled"), 2.1, 2.5, 2.9, 1.4},
        {1, QStringLiteral("Digital work"), QStringLiteral("Independent to Skilled"), 1.4, 1.9,
            2.5},
        {2, QStringLiteral("Digital security"), QStringLiteral("Starting"), 0, .4, .8},
        {3, QStringLiteral("Digital ethics"), QStringLiteral("Not clear yet"), .5, 2, 4,
            std::nullopt, true}};
}

} // namespace

class TestLadderChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }

    void saysEachRowInWords()
    {
        LadderChart chart;
        chart.setRows(rows());
        QCOMPARE(chart.rowText(0),
            QStringLiteral("Digital life: Skilled. 9 in 10 sure it is in Skilled. "
                           "Last time: Independent."));
        QCOMPARE(chart.rowText(1),
            QStringLiteral("Digital work: Independent to Skilled. "
                           "9 in 10 sure it is between Independent and Skilled."));
        QCOMPARE(chart.rowText(3),
            QStringLiteral("Digital ethics: Not clear yet. "
                           "9 in 10 sure it is between Starting and Leading."));
        QVERIFY(chart.accessibleDescription().contains(chart.rowText(2)));
    }

    void isAListForScreenReaders()
    {
        LadderChart chart;
        chart.setRows(rows());
        chart.resize(800, 500);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 4);
        QCOMPARE(list->child(2)->role(), QAccessible::ListItem);
        QCOMPARE(list->child(2)->text(QAccessible::Name), chart.rowText(2));
        QCOMPARE(list->indexOfChild(list->child(2)), 2);
        QCOMPARE(list->child(1)->parent(), list);
        QVERIFY(list->child(0)->rect().bottom() <= list->child(1)->rect().top() + 1);
        chart.setRows(rows().mid(0, 1));
        QCOMPARE(list->childCount(), 1);
        QVERIFY(!list->child(1));
    }

    void arrowsVisitRows()
    {
        LadderChart chart;
        chart.setRows(rows());
        chart.show();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        QSignalSpy changed(&chart, &LadderChart::currentRowChanged);
        chart.setFocus(Qt::TabFocusReason);
        QCOMPARE(chart.currentRow(), 0);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.currentRow(), 3);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.currentRow(), 0);
        QCOMPARE(changed.count(), 3); // 1, 3, 0: the window gave it the focus and row 0
    }

    void theMouseShowsRows()
    {
        LadderChart chart;
        chart.setRows(rows());
        chart.resize(800, chart.heightForWidth(800));
        chart.show();
        QTest::mouseMove(&chart, chart.rowRect(2).center());
        QTRY_COMPARE(chart.currentRow(), 2);
    }

    void staysWithinItsHeightAtEverySize_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("width");
        for (int size = 0; size < 3; ++size) {
            for (const int width : {360, 620, 1100})
                QTest::addRow("size %d, width %d", size, width) << size << width;
        }
    }

    void staysWithinItsHeightAtEverySize()
    {
        QFETCH(int, size);
        QFETCH(int, width);
        ThemeManager manager(*qApp);
        manager.setTheme(Theme(ThemeKind::Light, TextSize(size)));
        LadderChart chart;
        chart.setRows(rows());
        const int height = chart.heightForWidth(width);
        chart.resize(width, height);
        QVERIFY(chart.rowRect(3).bottom() < height);
        // Nothing is painted on the last line of pixels: nothing has been cut off.
        QImage image = chart.grab().toImage();
        for (int x = 1; x < image.width(); ++x)
            QCOMPARE(image.pixel(x, height - 1), image.pixel(0, height - 1));
    }

    void theOtherChartsSpeak()
    {
        RadarChart radar;
        radar.setRows(rows());
        QCOMPARE(QAccessible::queryAccessibleInterface(&radar)->role(), QAccessible::Chart);
        QVERIFY(
            radar.accessibleDescription().contains(QStringLiteral("Digital work: Independent")));
        TrendChart trend;
        trend.setPoints(2, {{QStringLiteral("May"), QStringLiteral("Starting"), .1, .5, .9}});
        QCOMPARE(trend.accessibleName(), QStringLiteral("Digital security over time"));
        QCOMPARE(trend.accessibleDescription(), QStringLiteral("May: Starting"));
        trend.setPoints(2, {});
        radar.setRows({});
        QVERIFY(!trend.grab().isNull());
        QVERIFY(!radar.grab().isNull());
    }
};

QTEST_MAIN(TestLadderChart)
#include "tst_ladder_chart.moc"
