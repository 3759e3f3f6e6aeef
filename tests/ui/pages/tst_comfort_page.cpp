#include "ui/pages/comfort_page.h"
#include "ui/pages/home_fixture.h"
#include "ui/pages/language_choice.h"
#include "ui/pages/setup_frame.h"
#include "ui/pages/text_size_choice.h"
#include "ui/pages/theme_choice.h"
#include "ui/widgets/choice_tile.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/widgets/switch_box.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace suyang;
using namespace suyang::ui;
using namespace Qt::StringLiterals;

class TestComfortPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesTheTextSizeAtOnce();
    void appliesColoursAndMotionAtOnce();
    void changesTheLanguage();
    void followsChangesFromElsewhere();
    void hasOneTabStopAGroup();
};

void TestComfortPage::appliesTheTextSizeAtOnce()
{
    test::Desk desk;
    ComfortPage page(*desk.state, desk.themes);
    test::showPage(page);
    QSignalSpy changed(&page, &ComfortPage::settingsChanged);
    auto *sizes = page.findChild<TextSizeChoice *>();
    sizes->tile(0)->setFocus();
    QTest::keyClick(sizes->tile(0), Qt::Key_Right);
    QCOMPARE(desk.themes.theme().textSize(), TextSize::Large);
    QVERIFY(sizes->tile(1)->isChecked());
    QTest::keyClick(sizes->tile(1), Qt::Key_Right);
    QCOMPARE(desk.themes.theme().textSize(), TextSize::Elder);
    QCOMPARE(changed.count(), 2);
    QVERIFY(page.minimumSizeHint().width() <= 1024);
}

void TestComfortPage::appliesColoursAndMotionAtOnce()
{
    test::Desk desk;
    ComfortPage page(*desk.state, desk.themes);
    test::showPage(page);
    QSignalSpy changed(&page, &ComfortPage::settingsChanged);
    QTest::keyClick(page.findChild<ThemeChoice *>()->tile(2), Qt::Key_Space);
    QCOMPARE(desk.themes.theme().kind(), ThemeKind::HighContrast);
    QTest::keyClick(page.findChild<SwitchBox *>(), Qt::Key_Space);
    QVERIFY(desk.themes.theme().reducedMotion());
    QCOMPARE(changed.count(), 2);
}

void TestComfortPage::changesTheLanguage()
{
    test::Desk desk;
    ComfortPage page(*desk.state, desk.themes);
    test::showPage(page);
    QSignalSpy changed(&page, &ComfortPage::settingsChanged);
    QTest::keyClick(page.findChild<LanguageChoice *>()->buttons()->button(0), Qt::Key_Space);
    QCOMPARE(desk.state->language(), u"zh-CN"_s);
    QCOMPARE(changed.count(), 1);
}

void TestComfortPage::followsChangesFromElsewhere()
{
    test::Desk desk;
    ComfortPage page(*desk.state, desk.themes);
    test::showPage(page);
    QSignalSpy changed(&page, &ComfortPage::settingsChanged);
    desk.themes.setKind(ThemeKind::Dark);
    desk.state->setLanguage(u"zh-CN"_s);
    QVERIFY(page.findChild<ThemeChoice *>()->tile(1)->isChecked());
    QCOMPARE(page.findChild<LanguageChoice *>()->buttons()->current(), 0);
    QCOMPARE(changed.count(), 0);
}

void TestComfortPage::hasOneTabStopAGroup()
{
    test::Desk desk;
    ComfortPage page(*desk.state, desk.themes);
    test::showPage(page);
    QVERIFY(page.heading()->hasFocus());
    const QList<QWidget *> stops = test::tabStops(page);
    QCOMPARE(stops.size(), 5); // language, size, colours, motion, next
    QVERIFY(qobject_cast<ChoiceTile *>(stops[1]));
    QVERIFY(qobject_cast<SwitchBox *>(stops[3]));
    QSignalSpy continued(&page, &ComfortPage::continued);
    QTest::keyClick(stops[4], Qt::Key_Space);
    QCOMPARE(continued.count(), 1);
}

QTEST_MAIN(TestComfortPage)
#include "tst_comfort_page.moc"
