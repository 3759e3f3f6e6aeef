#include "ui/pages/home_fixture.h"
#include "ui/pages/name_field.h"
#include "ui/pages/profile_tile.h"
#include "ui/pages/profiles_page.h"
#include "ui/widgets/icon_button.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace suyang;
using namespace suyang::ui;
using namespace Qt::StringLiterals;

class TestProfilesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAProfileByKeyboard();
    void saysWhatIsWrongWithAName_data();
    void saysWhatIsWrongWithAName();
    void complainsOnLeavingNotWhileTyping();
    void choosesAProfile();
    void deletesOnlyAfterAsking();
    void letsAGuestIn();
};

void TestProfilesPage::createsAProfileByKeyboard()
{
    test::Desk desk;
    ProfilesPage page(*desk.state);
    test::showPage(page);
    QVERIFY(page.tiles().isEmpty());
    QSignalSpy created(&page, &ProfilesPage::profileCreated);
    QTest::keyClick(page.window()->focusWidget(), Qt::Key_Tab);
    QCOMPARE(page.window()->focusWidget(), page.nameField()->edit());
    QTest::keyClicks(page.nameField()->edit(), u"  Xiulan "_s);
    QTest::keyClick(page.nameField()->edit(), Qt::Key_Return);
    QCOMPARE(created.count(), 1);
    QCOMPARE(desk.state->profile().name, u"Xiulan"_s);
    QCOMPARE(page.tiles().size(), 1);
}

void TestProfilesPage::saysWhatIsWrongWithAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("only blanks") << u"   "_s;
    QTest::newRow("too long") << QString(41, u'a');
    QTest::newRow("taken") << u"Xiulan"_s;
}

void TestProfilesPage::saysWhatIsWrongWithAName()
{
    QFETCH(QString, name);
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    ProfilesPage page(*desk.state);
    test::showPage(page);
    QSignalSpy created(&page, &ProfilesPage::profileCreated);
    QSignalSpy failed(desk.state.get(), &AppState::failed);
    page.nameField()->edit()->setText(name);
    QTest::keyClick(page.createButton(), Qt::Key_Space);
    QCOMPARE(created.count(), 0);
    QCOMPARE(failed.count(), 0);
    QVERIFY(!page.nameField()->error().isEmpty());
    QVERIFY(page.nameField()->edit()->hasFocus());
    QVERIFY(!page.nameField()->edit()->accessibleDescription().isEmpty());
}

void TestProfilesPage::complainsOnLeavingNotWhileTyping()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Li"_s));
    ProfilesPage page(*desk.state);
    test::showPage(page);
    page.nameField()->edit()->setFocus();
    QTest::keyClicks(page.nameField()->edit(), u"Li"_s);
    QVERIFY(page.nameField()->error().isEmpty());
    QTest::keyClick(page.nameField()->edit(), Qt::Key_Tab);
    QVERIFY(!page.nameField()->error().isEmpty());
    QTest::keyClicks(page.nameField()->edit(), u"u"_s);
    QVERIFY(page.nameField()->error().isEmpty());
}

void TestProfilesPage::choosesAProfile()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    QVERIFY(desk.state->createProfile(u"Guoqiang"_s));
    ProfilesPage page(*desk.state);
    test::showPage(page);
    QSignalSpy selected(&page, &ProfilesPage::profileSelected);
    QCOMPARE(page.tiles().size(), 2);
    QTest::keyClick(page.tiles().first(), Qt::Key_Space);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(desk.state->profile().name, u"Xiulan"_s);
}

void TestProfilesPage::deletesOnlyAfterAsking()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    ProfilesPage page(*desk.state);
    test::showPage(page);
    QSignalSpy removed(&page, &ProfilesPage::profileRemoved);
    const auto press = [&page] {
        for (IconButton *button : page.findChildren<IconButton *>()) {
            if (button->isVisible())
                QTest::keyClick(button, Qt::Key_Space);
        }
    };
    press();
    QVERIFY(page.findChild<ConfirmDialog *>()->accessibleDescription().contains(u"Xiulan"_s));
    test::answerDialog(page, 0);
    QCOMPARE(desk.state->profiles().size(), 1);
    QTRY_VERIFY(!page.findChild<ConfirmDialog *>());
    press();
    test::answerDialog(page, 1);
    QCOMPARE(removed.value(0).value(0).toString(), u"Xiulan"_s);
    QVERIFY(desk.state->profiles().isEmpty());
    QVERIFY(page.tiles().isEmpty());
}

void TestProfilesPage::letsAGuestIn()
{
    test::Desk desk;
    ProfilesPage page(*desk.state);
    test::showPage(page);
    QSignalSpy entered(&page, &ProfilesPage::guestEntered);
    QTest::keyClick(page.guestTile(), Qt::Key_Space);
    QCOMPARE(entered.count(), 1);
    QVERIFY(desk.state->isGuest());
}

QTEST_MAIN(TestProfilesPage)
#include "tst_profiles_page.moc"
