#include "result_desk.h"
#include "ui/charts/trend_chart.h"
#include "ui/pages/attempt_list.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/history_page.h"
#include "ui/pages/text_table.h"
#include "ui/pages/verdict_card.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/note.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace suyang;
using namespace suyang::ui;
using suyang::test::ResultDesk;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_themes.setTheme(Theme()); }

    void saysWhatWillBeHere()
    {
        ResultDesk desk;
        HistoryPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        QVERIFY(page.emptyState()->isVisible());
        const QSignalSpy start(&page, &HistoryPage::startRequested);
        ResultDesk::press(page.emptyState()->button());
        QCOMPARE(start.count(), 1);
    }

    void judgesNothingAfterOneCheck()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        HistoryPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        QVERIFY(page.onlyOneNote()->isVisible());
        QVERIFY(!page.sinceLast()->isVisible());
        QVERIFY(!page.sinceFirst()->isVisible());
        QCOMPARE(page.attempts()->openButtons().size(), 1);
    }

    void comparesWithTheLastAndTheFirstTime()
    {
        ResultDesk desk;
        desk.check(
            200, [](const bank::Item &) { return false; }, 99, 1);
        desk.check(
            100, [](const bank::Item &) { return true; }, 99, 2);
        HistoryPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        QVERIFY(page.sinceLast()->isVisible());
        QVERIFY(!page.sinceFirst()->isVisible()); // it would say the same

        desk.check(
            0, [](const bank::Item &) { return true; }, 99, 3);
        QVERIFY(page.sinceFirst()->isVisible());
        QCOMPARE(page.sinceFirst()->text(),
            wording::changeText(desk.state->voice(), 0, session::Change::CertainlyUp));
        QCOMPARE(page.sinceLast()->text(),
            wording::changeText(desk.state->voice(), 0, session::Change::MaybeChance));
    }

    void showsOneDimensionAtATime()
    {
        ResultDesk desk;
        desk.checkAsUsual(100);
        desk.checkAsUsual();
        HistoryPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        const QString before = page.sinceLast()->text();

        QAbstractButton *first = page.dimensions()->button(0);
        first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(page.dimensions()->current(), 1);
        QVERIFY(page.sinceLast()->text() != before);
        QVERIFY(page.chart()->accessibleName().contains(QStringLiteral("work")));
    }

    void opensAnyResult()
    {
        ResultDesk desk;
        desk.checkAsUsual(100);
        desk.checkAsUsual();
        const auto results = desk.state->history();
        HistoryPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        QSignalSpy opened(&page, &HistoryPage::resultRequested);

        ResultDesk::press(page.attempts()->openButtons()[1]); // the newest stands first
        QCOMPARE(opened.takeFirst().first().toString(), results[0].attempt);

        TextTable *table = page.attempts()->table();
        table->setFocus(Qt::TabFocusReason);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.takeFirst().first().toString(), results[1].attempt);
    }

    void canBeUsedByTabAlone()
    {
        ResultDesk desk;
        desk.checkAsUsual(100);
        desk.checkAsUsual();
        HistoryPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        QVERIFY(ResultDesk::isReachedByTab(page, page.againButton()));
        QVERIFY(ResultDesk::isReachedByTab(page, page.attempts()->table()));
        QVERIFY(ResultDesk::isReachedByTab(page, page.attempts()->openButtons().last()));
    }

    void listsCardsInElderMode()
    {
        m_themes.setTextSize(TextSize::Elder);
        ResultDesk desk;
        desk.checkAsUsual();
        HistoryPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        QVERIFY(!page.attempts()->table()->isVisible());
        QSignalSpy opened(&page, &HistoryPage::resultRequested);
        ResultDesk::press(page.attempts()->openButtons().first());
        QCOMPARE(opened.count(), 1);
    }

private:
    ThemeManager m_themes {*qApp};
};

QTEST_MAIN(TestHistoryPage)
#include "tst_history_page.moc"
