#include "result_desk.h"
#include "ui/charts/ladder_chart.h"
#include "ui/charts/radar_chart.h"
#include "ui/language_switch.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/report_buttons.h"
#include "ui/pages/result_aside.h"
#include "ui/pages/result_chart.h"
#include "ui/pages/result_page.h"
#include "ui/pages/result_words.h"
#include "ui/pages/text_table.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/text_label.h"

#include <QScrollArea>
#include <QSignalSpy>

using namespace suyang;
using namespace suyang::ui;
using suyang::test::ResultDesk;
using View = ResultChart::View;

class TestResultPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }
    void init() { m_themes.setTheme(Theme()); }

    void saysWhatWillBeHereBeforeTheFirstResult()
    {
        ResultDesk desk;
        ResultPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        QVERIFY(page.emptyState()->isVisible());
        QVERIFY(!page.chart()->isVisible());

        const QSignalSpy retest(&page, &ResultPage::retestRequested);
        ResultDesk::press(page.emptyState()->button());
        QCOMPARE(retest.count(), 1);
    }

    void showsTheNewestResult()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        ResultPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));

        QCOMPARE(page.heading()->text(), QStringLiteral("My digital skills profile"));
        QVERIFY(page.heading()->hasFocus());
        QCOMPARE(page.chart()->ladder()->rows().size(), 4);
        QVERIFY(!page.emptyState()->isVisible());
        QVERIFY(page.dateLabel()->text().contains(
            QString::number(QDateTime::currentDateTime().date().year())));
    }

    void theSideColumnStandsBesideTheChart_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("answers");
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("zh-CN")}) {
            QTest::newRow(qPrintable(language + QLatin1String(", a whole check")))
                << language << 99;
            QTest::newRow(qPrintable(language + QLatin1String(", an unclear result")))
                << language << 6;
        }
    }

    void theSideColumnStandsBesideTheChart()
    {
        QFETCH(QString, language);
        QFETCH(int, answers);
        ResultDesk desk;
        desk.check(
            0, [](const bank::Item &item) { return !item.id.startsWith(u'S'); }, answers);
        LanguageSwitch languages;
        languages.use(language);
        desk.state->setLanguage(language);
        ResultPage page(*desk.state, m_themes);
        page.resize(1280 - 216 - 16, 1600); // beside the rail, and a scroll bar
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QPoint chart = page.chart()->mapTo(&page, QPoint());
        const QPoint aside = page.aside()->mapTo(&page, QPoint());
        QVERIFY(aside.x() >= chart.x() + page.chart()->width());
        QVERIFY(aside.y() <= chart.y());
    }

    void asksToPrintAndToSaveTheResultItShows()
    {
        ResultDesk desk;
        ResultPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        const QSignalSpy print(&page, &ResultPage::printRequested);
        const QSignalSpy save(&page, &ResultPage::saveRequested);
        QTest::keyClick(&page, Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(print.count(), 0); // there is nothing yet
        desk.checkAsUsual(30);
        const QString earlier = desk.state->latestResult()->attempt;
        desk.checkAsUsual();
        page.show(earlier);
        QTest::keyClick(&page, Qt::Key_P, Qt::ControlModifier);
        ResultDesk::press(page.aside()->reportButtons()->saveButton());
        QCOMPARE(print.count(), 1);
        QCOMPARE(print.first().first().toString(), earlier);
        QCOMPARE(save.count(), 1);
        QCOMPARE(save.first().first().toString(), earlier);
    }

    void marksWhereOneStoodLastTime()
    {
        ResultDesk desk;
        desk.checkAsUsual(90);
        ResultPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        QVERIFY(!page.chart()->ladder()->rows().first().previous);

        desk.checkAsUsual();
        QVERIFY(page.chart()->ladder()->rows().first().previous);
    }

    void tellsTheSameInATable()
    {
        ResultDesk desk;
        desk.checkAsUsual(90);
        desk.checkAsUsual();
        ResultPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        ResultChart &chart = *page.chart();
        QVERIFY(!chart.words());

        ResultDesk::press(chart.wordsButton());
        QCOMPARE(chart.view(), View::Words);
        QVERIFY(!chart.ladder()->isVisible());
        const TextTable *table = chart.words()->table();
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(table->columnCount(), 5);
        for (int row = 0; row < 4; ++row) {
            const LadderRow &shown = chart.ladder()->rows()[row];
            QCOMPARE(table->item(row, 0)->text(), shown.name);
            QCOMPARE(table->item(row, 1)->text(), shown.words);
            for (int column = 2; column < 5; ++column)
                QVERIFY(!table->item(row, column)->text().isEmpty());
        }

        ResultDesk::press(chart.wordsButton());
        QCOMPARE(chart.view(), View::Ladder);
    }

    void showsARadarOnDemand()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        ResultPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        QVERIFY(!page.chart()->radar());
        ResultDesk::press(page.chart()->radarButton());
        QVERIFY(page.chart()->radar()->isVisible());
        QVERIFY(!page.chart()->ladder()->isVisible());
    }

    void explainsThePicture()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        ResultPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        ResultDesk::press(page.chart()->explainButton());
        QVERIFY(page.chart()->isExplained());
        ResultDesk::press(page.chart()->explainButton());
        QVERIFY(!page.chart()->isExplained());
    }

    void leadsToTheLearningPath()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        ResultPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        const QSignalSpy path(&page, &ResultPage::pathRequested);
        QVERIFY(ResultDesk::isReachedByTab(page, page.aside()->pathButton()));
        QTest::keyClick(page.aside()->pathButton(), Qt::Key_Space);
        QCOMPARE(path.count(), 1);
    }

    void offersMoreQuestionsWhereTheResultIsUnclear()
    {
        ResultDesk desk;
        desk.check(
            0, [](const bank::Item &) { return true; }, 2);
        ResultPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        QVERIFY(page.aside()->retestButton()->isVisible());
        const QSignalSpy retest(&page, &ResultPage::retestRequested);
        ResultDesk::press(page.aside()->retestButton());
        QCOMPARE(retest.count(), 1);
    }

    void opensAnEarlierResultAndComesBack()
    {
        ResultDesk desk;
        desk.check(90, [](const bank::Item &) { return false; });
        desk.checkAsUsual();
        ResultPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        const double newest = page.chart()->ladder()->rows().first().estimate;

        page.show(desk.state->history().first().attempt);
        QVERIFY(page.chart()->ladder()->rows().first().estimate < newest);
        QVERIFY(page.newestButton()->isVisible());
        QVERIFY(!page.aside()->pathButton()->isVisible()); // belongs to the newest one

        ResultDesk::press(page.newestButton());
        QCOMPARE(page.chart()->ladder()->rows().first().estimate, newest);
        QVERIFY(page.heading()->hasFocus());
    }

    void hasBigButtonsInElderMode()
    {
        m_themes.setTextSize(TextSize::Elder);
        ResultDesk desk;
        desk.checkAsUsual();
        ResultPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        QVERIFY(!page.aside()->pathButton()->isVisible());
        const QSignalSpy path(&page, &ResultPage::pathRequested);
        const QSignalSpy home(&page, &ResultPage::homeRequested);
        ResultDesk::press(page.elderPathButton());
        ResultDesk::press(page.homeButton());
        QCOMPARE(path.count(), 1);
        QCOMPARE(home.count(), 1);
        ResultDesk::press(page.chart()->wordsButton());
        QVERIFY(!page.chart()->words()->table()->isVisible()); // cards instead
    }

    void fitsTheSmallestWindow_data()
    {
        QTest::addColumn<TextSize>("size");
        QTest::addColumn<int>("width");
        QTest::newRow("standard beside the rail") << TextSize::Standard << 1024 - 216;
        QTest::newRow("large beside the rail") << TextSize::Large << 1024 - 256;
        QTest::newRow("elder") << TextSize::Elder << 1024;
    }

    void fitsTheSmallestWindow()
    {
        QFETCH(TextSize, size);
        QFETCH(int, width);
        m_themes.setTextSize(size);
        ResultDesk desk;
        desk.checkAsUsual();
        auto *page = new ResultPage(*desk.state, m_themes);
        QScrollArea area;
        area.setWidgetResizable(true);
        area.setWidget(page);
        area.resize(width, 600);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        page->chart()->setView(View::Words);
        QCoreApplication::processEvents();
        QVERIFY2(page->width() <= area.viewport()->width(),
            qPrintable(QString::number(page->minimumSizeHint().width())));
    }

private:
    ThemeManager m_themes {*qApp};
};

QTEST_MAIN(TestResultPage)
#include "tst_result_page.moc"
