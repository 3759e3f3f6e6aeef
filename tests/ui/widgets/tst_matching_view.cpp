#include "ui/widgets/match_tile.h"
#include "ui/widgets/matching_board.h"
#include "ui/widgets/matching_form.h"
#include "ui/widgets/matching_view.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace suyang::ui;

class TestMatchingView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<MatchingView>();
        m_view->setTexts({QStringLiteral("l1"), QStringLiteral("l2"), QStringLiteral("l3")},
            {QStringLiteral("rA"), QStringLiteral("rB"), QStringLiteral("rC"),
                QStringLiteral("rD")});
        m_view->resize(900, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void theMouseLinksLeftThenRight()
    {
        QSignalSpy changed(m_view.get(), &MatchingView::linksChanged);
        QTest::mouseClick(board()->leftTile(0), Qt::LeftButton);
        QTest::mouseClick(board()->rightTile(2), Qt::LeftButton);
        QTest::mouseClick(board()->rightTile(1), Qt::LeftButton); // right first works, too
        QTest::mouseClick(board()->leftTile(1), Qt::LeftButton);
        QCOMPARE(m_view->links(), (QList<int> {2, 1, -1}));
        QCOMPARE(changed.count(), 2);
        QVERIFY(board()->leftTile(0)->accessibleName().contains(QStringLiteral("linked to C")));
        QVERIFY(!m_view->isComplete());
    }

    void theSamePairAgainUnlinks()
    {
        m_view->setLinks({1, -1, -1});
        QTest::mouseClick(board()->leftTile(0), Qt::LeftButton);
        QTest::mouseClick(board()->rightTile(1), Qt::LeftButton);
        QCOMPARE(m_view->links(), (QList<int> {-1, -1, -1}));
    }

    void aPartnerIsTakenAway()
    {
        m_view->setLinks({1, -1, -1});
        QVERIFY(m_view->handleKey(Qt::Key_2));
        QVERIFY(m_view->handleKey(Qt::Key_B));
        QCOMPARE(m_view->links(), (QList<int> {-1, 1, -1}));
    }

    void mayBeSharedWhenAllowed()
    {
        m_view->setTexts({QStringLiteral("x"), QStringLiteral("y")}, {QStringLiteral("z")}, true);
        m_view->setLinks({0, 0});
        QCOMPARE(m_view->links(), (QList<int> {0, 0}));
        QVERIFY(m_view->isComplete());
    }

    void keysLinkAndUnlink()
    {
        board()->leftTile(0)->setFocus();
        QTest::keyClick(board()->leftTile(0), Qt::Key_3);
        QVERIFY(board()->leftTile(2)->hasFocus());
        QTest::keyClick(board()->leftTile(2), Qt::Key_D);
        QCOMPARE(m_view->links(), (QList<int> {-1, -1, 3}));
        QTest::keyClick(board()->leftTile(2), Qt::Key_Backspace);
        QCOMPARE(m_view->links(), (QList<int> {-1, -1, -1}));
        board()->leftTile(1)->setFocus();
        QTest::keyClick(board()->leftTile(1), Qt::Key_A); // the focus alone is enough
        QCOMPARE(m_view->links(), (QList<int> {-1, 0, -1}));
        QVERIFY(!m_view->handleKey(Qt::Key_5));
        QVERIFY(!m_view->handleKey(Qt::Key_Q));
    }

    void listsAnswerTheSameQuestion()
    {
        m_view->setLinks({2, -1, -1});
        m_view->setUsesLists(true);
        QVERIFY(m_view->form()->isVisible());
        QVERIFY(!board()->isVisible());
        QCOMPARE(m_view->form()->comboBox(0)->currentIndex(), 3);
        m_view->form()->comboBox(1)->setCurrentIndex(1);
        m_view->form()->comboBox(2)->setCurrentIndex(3); // takes C from the first
        QCOMPARE(m_view->links(), (QList<int> {-1, 0, 2}));
        QCOMPARE(m_view->form()->comboBox(0)->currentIndex(), 0);
        m_view->setUsesLists(false);
        QVERIFY(board()->leftTile(2)->isChecked());
        QVERIFY(!m_view->form()->comboBox(0)->accessibleName().isEmpty());
    }

    void staysPutWhenLocked()
    {
        m_view->setLinks({2, -1, -1});
        m_view->setLocked(true);
        QTest::mouseClick(board()->leftTile(1), Qt::LeftButton);
        QTest::mouseClick(board()->rightTile(1), Qt::LeftButton);
        QVERIFY(!m_view->handleKey(Qt::Key_Backspace));
        QCOMPARE(m_view->links(), (QList<int> {2, -1, -1}));
    }

private:
    MatchingBoard *board() const { return m_view->board(); }

    std::unique_ptr<MatchingView> m_view;
};

QTEST_MAIN(TestMatchingView)
#include "tst_matching_view.moc"
