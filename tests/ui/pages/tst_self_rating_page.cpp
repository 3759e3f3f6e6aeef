#include "ui/pages/home_fixture.h"
#include "ui/pages/self_rating_page.h"
#include "ui/pages/setup_frame.h"
#include "ui/pages/statement_group.h"
#include "ui/pages/statement_tile.h"
#include "ui/widgets/text_label.h"

#include <QSignalSpy>
#include <QTest>

using namespace suyang;
using namespace suyang::ui;
using namespace Qt::StringLiterals;

class TestSelfRatingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOneDimensionAtATime();
    void remembersOnTheWayBack();
    void keepsNothingWhenSkipped();
    void givesAnExampleForEachBand();
};

void TestSelfRatingPage::takesOneDimensionAtATime()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    SelfRatingPage page(*desk.state);
    test::showPage(page);
    QSignalSpy finished(&page, &SelfRatingPage::finished);
    auto *next = page.findChild<SetupFrame *>()->nextButton();
    const QStringList answers {u"B"_s, u""_s, u"not-sure"_s, u"C"_s};
    for (int dimension = 0; dimension < 4; ++dimension) {
        QCOMPARE(page.dimension(), dimension);
        QVERIFY(page.heading()->hasFocus());
        QVERIFY(page.statements()->chosen().isEmpty());
        if (!answers[dimension].isEmpty())
            QTest::keyClick(page.statements()->tile(answers[dimension]), Qt::Key_Space);
        QTest::keyClick(next, Qt::Key_Space);
    }
    QCOMPARE(finished.count(), 1);
    const QMap<QString, QString> kept {{u"life"_s, u"B"_s}, {u"ethics"_s, u"C"_s}};
    QCOMPARE(desk.state->record().selfRating, kept);
    QCOMPARE(page.dimension(), 0);
}

void TestSelfRatingPage::remembersOnTheWayBack()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    SelfRatingPage page(*desk.state);
    test::showPage(page);
    QSignalSpy back(&page, &SelfRatingPage::backRequested);
    auto *frame = page.findChild<SetupFrame *>();
    QTest::keyClick(page.statements()->tile(u"D"_s), Qt::Key_Space);
    QTest::keyClick(frame->nextButton(), Qt::Key_Space);
    QTest::keyClick(frame->backButton(), Qt::Key_Space);
    QCOMPARE(page.statements()->chosen(), u"D"_s);
    desk.state->setLanguage(u"zh-CN"_s);
    QCOMPARE(page.statements()->chosen(), u"D"_s);
    QCOMPARE(back.count(), 0);
    QTest::keyClick(frame->backButton(), Qt::Key_Space);
    QCOMPARE(back.count(), 1);
}

void TestSelfRatingPage::keepsNothingWhenSkipped()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    SelfRatingPage page(*desk.state);
    test::showPage(page);
    QSignalSpy finished(&page, &SelfRatingPage::finished);
    QTest::keyClick(page.statements()->tile(u"A"_s), Qt::Key_Space);
    QTest::keyClick(page.findChild<SetupFrame *>()->otherButton(), Qt::Key_Space);
    QCOMPARE(finished.count(), 1);
    QVERIFY(desk.state->record().selfRating.isEmpty());
}

void TestSelfRatingPage::givesAnExampleForEachBand()
{
    test::Desk desk;
    QVERIFY(desk.state->createProfile(u"Xiulan"_s));
    SelfRatingPage page(*desk.state);
    test::showPage(page);
    QCOMPARE(page.statements()->tiles().size(), 5);
    QSet<QString> examples;
    for (const StatementTile *tile : page.statements()->tiles()) {
        QVERIFY(!tile->accessibleName().isEmpty());
        examples.insert(tile->detail());
    }
    QCOMPARE(examples.size(), 5);
}

QTEST_MAIN(TestSelfRatingPage)
#include "tst_self_rating_page.moc"
