#include "ui/pages/about_page.h"
#include "ui/pages/home_fixture.h"
#include "ui/pages/setup_frame.h"
#include "ui/pages/statement_group.h"
#include "ui/pages/statement_tile.h"

#include <QSignalSpy>
#include <QTest>

using namespace suyang;
using namespace suyang::ui;
using namespace Qt::StringLiterals;

class TestAboutPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersEveryAudience();
    void keepsWhatIsChosen();
    void keepsNothingWhenSkipped();
    void survivesAChangeOfLanguage();
    void showsWhatWasSaidBefore();
};

void TestAboutPage::offersEveryAudience()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    AboutPage page(*desk.state);
    test::showPage(page);
    QCOMPARE(page.audience()->tiles().size(), desk.state->content().framework.audiences.size());
    QCOMPARE(page.audience()->chosen(), u"citizen"_s);
    QVERIFY(page.frequency()->chosen().isEmpty());
    QVERIFY(page.wish()->chosen().isEmpty());
}

void TestAboutPage::keepsWhatIsChosen()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    AboutPage page(*desk.state);
    test::showPage(page);
    QSignalSpy finished(&page, &AboutPage::finished);
    page.audience()->tile(u"citizen"_s)->setFocus();
    QTest::keyClick(page.audience()->tile(u"citizen"_s), Qt::Key_Right);
    QTest::keyClick(page.wish()->tile(u"security"_s), Qt::Key_Space);
    QTest::keyClick(page.findChild<SetupFrame *>()->nextButton(), Qt::Key_Space);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(desk.state->record().audience, u"older-adult"_s);
    QCOMPARE(desk.state->record().about.value(u"wish"_s).toString(), u"security"_s);
    QVERIFY(!desk.state->record().about.contains(u"frequency"_s));
}

void TestAboutPage::keepsNothingWhenSkipped()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    AboutPage page(*desk.state);
    test::showPage(page);
    QSignalSpy finished(&page, &AboutPage::finished);
    page.audience()->setChosen(u"veteran"_s);
    QTest::keyClick(page.findChild<SetupFrame *>()->otherButton(), Qt::Key_Space);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(desk.state->record().audience, u"citizen"_s);
    QVERIFY(desk.state->record().about.isEmpty());
}

void TestAboutPage::survivesAChangeOfLanguage()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    AboutPage page(*desk.state);
    test::showPage(page);
    page.audience()->setChosen(u"veteran"_s);
    desk.state->setLanguage(u"zh-CN"_s);
    QCOMPARE(page.audience()->chosen(), u"veteran"_s);
    QCOMPARE(page.audience()->tile(u"veteran"_s)->title(), u"退役军人"_s);
}

void TestAboutPage::showsWhatWasSaidBefore()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    QVERIFY(desk.state->saveAbout(u"student"_s, {{u"frequency"_s, u"daily"_s}}));
    AboutPage page(*desk.state);
    test::showPage(page);
    QCOMPARE(page.audience()->chosen(), u"student"_s);
    QCOMPARE(page.frequency()->chosen(), u"daily"_s);
    QVERIFY(desk.state->createProfile(u"Guoqiang"_s));
    QCOMPARE(page.audience()->chosen(), u"citizen"_s);
    QVERIFY(page.frequency()->chosen().isEmpty());
}

QTEST_MAIN(TestAboutPage)
#include "tst_about_page.moc"
