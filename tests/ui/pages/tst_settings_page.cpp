#include "ui/pages/home_fixture.h"
#include "ui/pages/keyboard_panel.h"
#include "ui/pages/program_panel.h"
#include "ui/pages/settings_data_panel.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/text_size_choice.h"
#include "ui/widgets/choice_tile.h"
#include "ui/widgets/nav_button.h"
#include "ui/widgets/note.h"
#include "ui/widgets/text_label.h"

#include <QSignalSpy>
#include <QTest>

using namespace suyang;
using namespace suyang::ui;
using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesAtOnceAndSaysSo();
    void changesPanelsByKeyboard();
    void exportsAndSwitches();
    void deletesOnlyAfterAsking();
    void tellsAGuestThatNothingIsKept();
    void namesTheLicences();
    void fitsAWindowOf1024();
};

void TestSettingsPage::appliesAtOnceAndSaysSo()
{
    test::Desk desk;
    SettingsPage page(*desk.state, desk.themes, desk.folder.path());
    test::showPage(page);
    QSignalSpy changed(&page, &SettingsPage::settingsChanged);
    QTest::keyClick(page.findChild<TextSizeChoice *>()->tile(1), Qt::Key_Space);
    QCOMPARE(desk.themes.theme().textSize(), TextSize::Large);
    QCOMPARE(changed.count(), 1);
}

void TestSettingsPage::changesPanelsByKeyboard()
{
    test::Desk desk;
    SettingsPage page(*desk.state, desk.themes, {});
    test::showPage(page);
    auto *keyboard = page.findChild<KeyboardPanel *>();
    QVERIFY(!keyboard->isVisible());
    QTest::keyClick(page.navButton(SettingsPage::Panel::Keyboard), Qt::Key_Space);
    QVERIFY(keyboard->isVisible());
    QVERIFY(!page.dataPanel()->isVisible());
    QVERIFY(!page.findChild<TextSizeChoice *>()->isVisible());
}

void TestSettingsPage::exportsAndSwitches()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    SettingsPage page(*desk.state, desk.themes, desk.folder.path());
    page.showPanel(SettingsPage::Panel::Data);
    test::showPage(page);
    QSignalSpy exported(&page, &SettingsPage::exportRequested);
    QTest::keyClick(page.dataPanel()->exportButton(), Qt::Key_Space);
    QCOMPARE(exported.count(), 1);
    QSignalSpy switched(&page, &SettingsPage::profilesRequested);
    for (ActionButton *button : page.dataPanel()->findChildren<ActionButton *>()) {
        if (button->caption() == u"Change person"_s)
            QTest::keyClick(button, Qt::Key_Space);
    }
    QCOMPARE(switched.count(), 1);
}

void TestSettingsPage::deletesOnlyAfterAsking()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    SettingsPage page(*desk.state, desk.themes, desk.folder.path());
    page.showPanel(SettingsPage::Panel::Data);
    test::showPage(page);
    QSignalSpy exported(&page, &SettingsPage::exportRequested);
    QSignalSpy deleted(&page, &SettingsPage::dataDeleted);
    QTest::keyClick(page.dataPanel()->deleteButton(), Qt::Key_Space);
    test::answerDialog(page, 0);
    QTRY_VERIFY(!page.findChild<ConfirmDialog *>());
    QTest::keyClick(page.dataPanel()->deleteButton(), Qt::Key_Space);
    test::answerDialog(page, 1);
    QCOMPARE(exported.count(), 1);
    QTRY_VERIFY(!page.findChild<ConfirmDialog *>());
    QCOMPARE(desk.state->profiles().size(), 1);
    QTest::keyClick(page.dataPanel()->deleteButton(), Qt::Key_Space);
    test::answerDialog(page, 2);
    QCOMPARE(deleted.value(0).value(0).toString(), u"Xiulan"_s);
    QVERIFY(desk.state->profiles().isEmpty());
    QVERIFY(!page.dataPanel()->deleteButton()->isVisible());
}

void TestSettingsPage::tellsAGuestThatNothingIsKept()
{
    test::Desk desk;
    QVERIFY(desk.state->enterAsGuest());
    SettingsPage page(*desk.state, desk.themes, desk.folder.path());
    page.showPanel(SettingsPage::Panel::Data);
    test::showPage(page);
    QVERIFY(page.dataPanel()->findChild<Note *>()->isVisible());
    QVERIFY(!page.dataPanel()->exportButton()->isVisible());
}

void TestSettingsPage::namesTheLicences()
{
    test::Desk desk;
    SettingsPage page(*desk.state, desk.themes, {});
    page.showPanel(SettingsPage::Panel::Program);
    test::showPage(page);
    QString all;
    for (const TextLabel *label : page.findChild<ProgramPanel *>()->findChildren<TextLabel *>())
        all += label->plainText() + u'\n';
    QVERIFY(all.contains(u"GPL-3.0-or-later"_s));
    QVERIFY(all.contains(u"CC BY-SA 4.0"_s));
    QVERIFY(all.contains(QStringLiteral(SUYANG_VERSION)));
}

void TestSettingsPage::fitsAWindowOf1024()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    SettingsPage page(*desk.state, desk.themes, desk.folder.path());
    test::showPage(page);
    for (const auto panel : {SettingsPage::Panel::Look, SettingsPage::Panel::Data,
             SettingsPage::Panel::Keyboard, SettingsPage::Panel::Program}) {
        page.showPanel(panel);
        desk.themes.setTextSize(TextSize::Large);
        QVERIFY(page.minimumSizeHint().width() <= 1024 - 256);
        desk.themes.setTextSize(TextSize::Elder);
        QVERIFY(page.minimumSizeHint().width() <= 1024);
    }
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
