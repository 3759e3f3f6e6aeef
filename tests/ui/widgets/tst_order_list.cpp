#include "ui/theme/theme_manager.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/order_list.h"
#include "ui/widgets/order_row.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace suyang::ui;

class TestOrderList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_manager = std::make_unique<ThemeManager>(*qApp);
        m_manager->setTheme(Theme(ThemeKind::Light, TextSize::Standard, true));
    }

    void cleanupTestCase() { m_manager.reset(); }

    void init()
    {
        m_list = std::make_unique<OrderList>();
        m_list->setItems(
            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
        m_list->resize(700, 420);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    }

    void cleanup() { m_list.reset(); }

    void buttonsMoveByOne()
    {
        QSignalSpy changed(m_list.get(), &OrderList::orderChanged);
        QVERIFY(!row(0)->upButton()->isEnabled());
        QTest::mouseClick(row(0)->downButton(), Qt::LeftButton);
        QCOMPARE(m_list->order(), (QList<int> {1, 0, 2, 3}));
        QTest::mouseClick(row(3)->upButton(), Qt::LeftButton);
        QCOMPARE(m_list->order(), (QList<int> {1, 0, 3, 2}));
        QCOMPARE(changed.count(), 2);
        QVERIFY(!row(1)->upButton()->isEnabled());
    }

    void theButtonKeepsTheFocusUntilItIsSwitchedOff()
    {
        row(2)->upButton()->setFocus();
        QTest::keyClick(row(2)->upButton(), Qt::Key_Space);
        QVERIFY(row(2)->upButton()->hasFocus());
        QTest::keyClick(row(2)->upButton(), Qt::Key_Space);
        QCOMPARE(m_list->order().first(), 2);
        QVERIFY(row(2)->downButton()->hasFocus());
    }

    void keysPickUpMoveAndPutDown()
    {
        QSignalSpy changed(m_list.get(), &OrderList::orderChanged);
        row(0)->setFocus();
        QTest::keyClick(row(0), Qt::Key_Down);
        QVERIFY(row(1)->hasFocus()); // only moves the focus
        QTest::keyClick(row(1), Qt::Key_Space);
        QTest::keyClick(row(1), Qt::Key_Down);
        QTest::keyClick(row(1), Qt::Key_End);
        QCOMPARE(changed.count(), 0);
        QTest::keyClick(row(1), Qt::Key_Space);
        QCOMPARE(m_list->order(), (QList<int> {0, 2, 3, 1}));
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_list->statusText().contains(QStringLiteral("from place 2 to place 4")));
    }

    void escapePutsBack()
    {
        QSignalSpy changed(m_list.get(), &OrderList::orderChanged);
        row(3)->setFocus();
        QTest::keyClick(row(3), Qt::Key_Space);
        QTest::keyClick(row(3), Qt::Key_Home);
        QCOMPARE(m_list->order(), (QList<int> {3, 0, 1, 2}));
        QTest::keyClick(row(3), Qt::Key_Escape);
        QCOMPARE(m_list->order(), (QList<int> {0, 1, 2, 3}));
        QCOMPARE(changed.count(), 0);
    }

    void theMouseDrags()
    {
        QSignalSpy changed(m_list.get(), &OrderList::orderChanged);
        const QPoint grip(30, row(0)->height() / 2);
        const int down = row(2)->y() - row(0)->y() + 20;
        QTest::mousePress(row(0), Qt::LeftButton, {}, grip);
        for (int moved = 0; moved < down; moved += 15) {
            // The row follows, so its own coordinates stay near the grip.
            const QPoint global = row(0)->parentWidget()->mapToGlobal(QPoint(30, grip.y() + moved));
            QTest::mouseMove(row(0), row(0)->mapFromGlobal(global));
            QMouseEvent move(QEvent::MouseMove, row(0)->mapFromGlobal(global), global,
                Qt::LeftButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(row(0), &move);
        }
        QTest::mouseRelease(row(0), Qt::LeftButton, {}, grip);
        QCOMPARE(m_list->order(), (QList<int> {1, 2, 0, 3}));
        QCOMPARE(changed.count(), 1);
        QVERIFY(row(0)->y() > row(2)->y()); // in its slot again
    }

    void undoesMoveByMove()
    {
        QTest::mouseClick(row(0)->downButton(), Qt::LeftButton);
        QTest::mouseClick(row(0)->downButton(), Qt::LeftButton);
        QVERIFY(m_list->canUndo());
        m_list->undo();
        QCOMPARE(m_list->order(), (QList<int> {1, 0, 2, 3}));
        m_list->undo();
        QCOMPARE(m_list->order(), (QList<int> {0, 1, 2, 3}));
        QVERIFY(!m_list->canUndo());
    }

    void saysThePlace()
    {
        QCOMPARE(
            row(1)->accessibleName(), QStringLiteral("Place 2 of 4: b. Press Space to pick it up"));
    }

    void staysPutWhenLocked()
    {
        m_list->setLocked(true);
        row(0)->setFocus();
        QTest::keyClick(row(0), Qt::Key_Space);
        QTest::keyClick(row(0), Qt::Key_Down);
        QCOMPARE(m_list->order(), (QList<int> {0, 1, 2, 3}));
        QVERIFY(!row(0)->upButton()->isVisible());
    }

private:
    OrderRow *row(int item) const { return m_list->row(item); }

    std::unique_ptr<ThemeManager> m_manager;
    std::unique_ptr<OrderList> m_list;
};

QTEST_MAIN(TestOrderList)
#include "tst_order_list.moc"
