#include "ui/pages/consent_page.h"
#include "ui/pages/home_fixture.h"
#include "ui/pages/setup_frame.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace suyang;
using namespace suyang::ui;
using namespace Qt::StringLiterals;

class TestConsentPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksBeforeItKeepsAnything();
    void worksWithoutAProfile();
    void keepsNothingOfAGuest();
    void goesBack();
};

void TestConsentPage::asksBeforeItKeepsAnything()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    ConsentPage page(*desk.state);
    test::showPage(page);
    QSignalSpy agreed(&page, &ConsentPage::agreed);
    auto *next = page.findChild<SetupFrame *>()->nextButton();
    auto *box = page.findChild<QCheckBox *>();
    QVERIFY(!box->isChecked());
    QVERIFY(!next->isEnabled());
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(next->isEnabled());
    QVERIFY(!desk.state->record().consented);
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(agreed.count(), 1);
    QVERIFY(desk.state->record().consented);
}

void TestConsentPage::worksWithoutAProfile()
{
    test::Desk desk;
    ConsentPage page(*desk.state);
    test::showPage(page);
    QSignalSpy agreed(&page, &ConsentPage::agreed);
    page.findChild<QCheckBox *>()->setChecked(true);
    QTest::keyClick(page.findChild<SetupFrame *>()->nextButton(), Qt::Key_Space);
    QCOMPARE(agreed.count(), 1);
}

void TestConsentPage::keepsNothingOfAGuest()
{
    test::Desk desk;
    ConsentPage page(*desk.state);
    test::showPage(page);
    QSignalSpy entered(&page, &ConsentPage::guestEntered);
    QTest::keyClick(page.findChild<SetupFrame *>()->otherButton(), Qt::Key_Space);
    QCOMPARE(entered.count(), 1);
    QVERIFY(desk.state->isGuest());
    QVERIFY(desk.state->profiles().isEmpty());
}

void TestConsentPage::goesBack()
{
    test::Desk desk;
    ConsentPage page(*desk.state);
    test::showPage(page);
    QSignalSpy back(&page, &ConsentPage::backRequested);
    QTest::keyClick(page.findChild<SetupFrame *>()->backButton(), Qt::Key_Space);
    QCOMPARE(back.count(), 1);
}

QTEST_MAIN(TestConsentPage)
#include "tst_consent_page.moc"
