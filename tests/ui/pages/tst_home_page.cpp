#include "ui/pages/action_card.h"
#include "ui/pages/home_elder.h"
#include "ui/pages/home_fixture.h"
#include "ui/pages/home_hero.h"
#include "ui/pages/home_overview.h"
#include "ui/pages/home_page.h"
#include "ui/pages/latest_result_card.h"
#include "ui/pages/next_step_card.h"
#include "ui/pages/resume_card.h"
#include "ui/widgets/text_label.h"

#include <QSignalSpy>
#include <QTest>

using namespace suyang;
using namespace suyang::ui;
using namespace Qt::StringLiterals;

class TestHomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void welcomesNewPeopleAndStartsByKeyboard();
    void greetsByName();
    void showsAnUnfinishedCheckFirst();
    void startsOverOnlyAfterAsking();
    void showsResultStepAndRetest();
    void becomesElderModeAndBack();
    void offersAtMostThreeThingsInElderMode();
    void tabFollowsTheCards();
    void fitsAWindowOf1024();
};

void TestHomePage::welcomesNewPeopleAndStartsByKeyboard()
{
    test::Desk desk;
    HomePage page(*desk.state, desk.themes);
    test::showPage(page);
    QCOMPARE(page.heading()->plainText(), u"Welcome"_s);
    QVERIFY(page.heading()->hasFocus());
    QVERIFY(page.overview()->hero()->isVisible());
    QVERIFY(!page.overview()->resumeCard()->isVisible());
    QVERIFY(!page.overview()->stepCard()->isVisible());
    QVERIFY(!page.overview()->resultCard()->isVisible());
    QVERIFY(!page.overview()->retestCard()->isVisible());
    QVERIFY(page.overview()->elderCard()->isVisible());
    QSignalSpy started(&page, &HomePage::startRequested);
    QTest::keyClick(page.window()->focusWidget(), Qt::Key_Tab);
    QCOMPARE(page.window()->focusWidget(), page.overview()->hero()->startButton());
    QTest::keyClick(page.window()->focusWidget(), Qt::Key_Space);
    QCOMPARE(started.count(), 1);
}

void TestHomePage::greetsByName()
{
    test::Desk desk;
    HomePage page(*desk.state, desk.themes);
    test::showPage(page);
    QVERIFY(desk.state->createProfile(u"Xiulan **%1**"_s));
    QVERIFY(page.heading()->text().endsWith(u"Xiulan **%1**"_s));
}

void TestHomePage::showsAnUnfinishedCheckFirst()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    HomePage page(*desk.state, desk.themes);
    test::showPage(page);
    desk.answerSome(3);
    QVERIFY(page.overview()->resumeCard()->isVisible());
    QVERIFY(!page.overview()->hero()->isVisible());
    QSignalSpy resumed(&page, &HomePage::resumeRequested);
    QTest::keyClick(page.overview()->resumeCard()->resumeButton(), Qt::Key_Space);
    QCOMPARE(resumed.count(), 1);
}

void TestHomePage::startsOverOnlyAfterAsking()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    desk.answerSome(3);
    HomePage page(*desk.state, desk.themes);
    test::showPage(page);
    QSignalSpy started(&page, &HomePage::startRequested);
    Q_EMIT page.overview()->startOverRequested();
    test::answerDialog(page, 0);
    QCOMPARE(started.count(), 0);
    QVERIFY(desk.state->record().running());
    QTRY_VERIFY(!page.findChild<ConfirmDialog *>());
    Q_EMIT page.overview()->startOverRequested();
    test::answerDialog(page, 1);
    QCOMPARE(started.count(), 1);
    QVERIFY(!desk.state->record().running());
}

void TestHomePage::showsResultStepAndRetest()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    desk.answerSome(99);
    HomePage page(*desk.state, desk.themes);
    test::showPage(page);
    QVERIFY(!page.overview()->hero()->isVisible());
    QVERIFY(page.overview()->resultCard()->isVisible());
    QVERIFY(page.overview()->stepCard()->isVisible());
    QVERIFY(page.overview()->retestCard()->isVisible());
    QSignalSpy opened(&page, &HomePage::resultRequested);
    QTest::keyClick(page.overview()->resultCard()->openButton(), Qt::Key_Space);
    QCOMPARE(opened.value(0).value(0).toString(), desk.state->latestResult()->attempt);
    QSignalSpy learnt(&page, &HomePage::stepRequested);
    QTest::keyClick(page.overview()->stepCard()->learnButton(), Qt::Key_Space);
    QVERIFY(desk.state->content().framework.nodeIndex(learnt.value(0).value(0).toString()));
    QSignalSpy started(&page, &HomePage::startRequested);
    QTest::keyClick(page.overview()->retestCard()->button(), Qt::Key_Space);
    QCOMPARE(started.count(), 1);
}

void TestHomePage::becomesElderModeAndBack()
{
    test::Desk desk;
    HomePage page(*desk.state, desk.themes);
    test::showPage(page);
    QSignalSpy changed(&page, &HomePage::settingsChanged);
    QTest::keyClick(page.overview()->elderCard()->button(), Qt::Key_Space);
    QCOMPARE(desk.themes.theme().textSize(), TextSize::Elder);
    QVERIFY(page.elder()->isVisible());
    QVERIFY(!page.overview()->isVisible());
    QVERIFY(page.heading()->hasFocus());
    QTest::keyClick(page.elder()->standardButton(), Qt::Key_Space);
    QCOMPARE(desk.themes.theme().textSize(), TextSize::Standard);
    QVERIFY(page.overview()->isVisible());
    QCOMPARE(changed.count(), 2);
}

void TestHomePage::offersAtMostThreeThingsInElderMode()
{
    test::Desk desk;
    desk.themes.setTextSize(TextSize::Elder);
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    desk.answerSome(99);
    desk.answerSome(3);
    HomePage page(*desk.state, desk.themes);
    test::showPage(page);
    int cards = 0;
    for (const ActionCard *card : page.findChildren<ActionCard *>())
        cards += card->isVisible() ? 1 : 0;
    QCOMPARE(cards, 3);
    QSignalSpy resumed(&page, &HomePage::resumeRequested);
    QTest::keyClick(page.elder()->checkCard()->button(), Qt::Key_Space);
    QCOMPARE(resumed.count(), 1);
}

void TestHomePage::tabFollowsTheCards()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    desk.answerSome(99);
    desk.answerSome(3);
    HomePage page(*desk.state, desk.themes);
    test::showPage(page);
    const QList<QWidget *> stops = test::tabStops(page);
    QCOMPARE(stops.size(), 6); // go on, start over, learn, all steps, full result, elder mode
    QCOMPARE(stops.first(), page.overview()->resumeCard()->resumeButton());
    QCOMPARE(stops[2], page.overview()->stepCard()->learnButton());
    QCOMPARE(stops[4], page.overview()->resultCard()->openButton());
    QCOMPARE(stops[5], page.overview()->elderCard()->button());
}

void TestHomePage::fitsAWindowOf1024()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    desk.answerSome(99);
    HomePage page(*desk.state, desk.themes);
    test::showPage(page);
    QVERIFY(page.minimumSizeHint().width() <= 1024 - 216);
    desk.themes.setTextSize(TextSize::Large);
    QVERIFY(page.minimumSizeHint().width() <= 1024 - 256);
    desk.themes.setTextSize(TextSize::Elder);
    QVERIFY(page.minimumSizeHint().width() <= 1024);
}

QTEST_MAIN(TestHomePage)
#include "tst_home_page.moc"
