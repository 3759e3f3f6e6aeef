#include "ui/theme/theme_manager.h"
#include "ui/widgets/check_tile.h"
#include "ui/widgets/option_list.h"
#include "ui/widgets/option_tile.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace suyang::ui;

namespace {
const QStringList Four {QStringLiteral("one"), QStringLiteral("two **bold**"),
    QStringLiteral("three & four"), QStringLiteral("five")};
}

class TestOptionTile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAndDigitsChoose()
    {
        OptionList list;
        list.setOptions(Four, false);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        QSignalSpy changed(&list, &OptionList::chosenChanged);

        list.tile(0)->setFocus();
        QTest::keyClick(list.tile(0), Qt::Key_C);
        QCOMPARE(list.chosen(), QList<int> {2});
        QVERIFY(list.tile(2)->hasFocus());
        QTest::keyClick(list.tile(2), Qt::Key_2);
        QCOMPARE(list.chosen(), QList<int> {1});
        QTest::keyClick(list.tile(1), Qt::Key_Z);
        QCOMPARE(list.chosen(), QList<int> {1});
        QCOMPARE(changed.count(), 2);
        QVERIFY(!list.chooseByKey(Qt::Key_F));
    }

    void arrowsMoveAndSpaceChooses()
    {
        OptionList list;
        list.setOptions(Four, false);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.tile(0)->setFocus();
        QTest::keyClick(list.tile(0), Qt::Key_Space);
        QCOMPARE(list.chosen(), QList<int> {0});
        QTest::keyClick(list.tile(0), Qt::Key_Down);
        QVERIFY(list.tile(1)->hasFocus());
    }

    void theWholeTileCanBeClicked()
    {
        OptionList list;
        list.setOptions(Four, true);
        list.resize(600, 400);
        list.show();
        QAbstractButton *tile = list.tile(3);
        QTest::mouseClick(tile, Qt::LeftButton, {}, {tile->width() - 3, 3});
        QTest::mouseClick(list.tile(0), Qt::LeftButton);
        QCOMPARE(list.chosen(), (QList<int> {0, 3}));
        QTest::mouseClick(tile, Qt::LeftButton);
        QCOMPARE(list.chosen(), QList<int> {0});
    }

    void canBeSetAndUnset()
    {
        OptionList list;
        list.setOptions(Four, false);
        QSignalSpy changed(&list, &OptionList::chosenChanged);
        list.setChosen({1});
        list.setChosen({1});
        QCOMPARE(changed.count(), 1);
        list.setChosen({});
        QVERIFY(list.chosen().isEmpty());
        QCOMPARE(changed.count(), 2);
    }

    void anExplanationCannotBeAnswered()
    {
        OptionList list;
        list.setOptions(Four, false);
        list.setChosen({0});
        list.setMarks({TileMark::NotYet, TileMark::Right, TileMark::Locked, TileMark::Locked});
        QTest::mouseClick(list.tile(1), Qt::LeftButton);
        QCOMPARE(list.chosen(), QList<int> {0});
        QVERIFY(list.tile(0)->accessibleName().contains(QStringLiteral("your choice")));
        QVERIFY(list.tile(1)->accessibleName().contains(QStringLiteral("right")));
    }

    void saysWhatItIs()
    {
        OptionList list;
        list.setOptions(Four, false);
        QCOMPARE(list.tile(1)->accessibleName(), QStringLiteral("B, two bold, 2 of 4"));
        list.setChosen({1});
        QCOMPARE(list.tile(1)->accessibleName(), QStringLiteral("B, two bold, chosen, 2 of 4"));
        QAccessibleInterface *tile = QAccessible::queryAccessibleInterface(list.tile(1));
        QCOMPARE(tile->role(), QAccessible::RadioButton);
        QVERIFY(tile->state().checked);
        QVERIFY(!list.tile(0)->testAttribute(Qt::WA_InputMethodEnabled));
    }

    void growsWithTheTextAtOnce()
    {
        ThemeManager manager(*qApp);
        manager.setTheme(Theme(ThemeKind::Light));
        OptionTile tile(
            QStringLiteral("A"), QStringLiteral("Use the official account ").repeated(5));
        tile.show();
        const int before = tile.heightForWidth(500);
        const int chosenLater = (tile.setChecked(true), tile.heightForWidth(500));
        QCOMPARE(chosenLater, before); // choosing moves nothing on the page
        manager.setTextSize(TextSize::Elder);
        QVERIFY(tile.heightForWidth(500) > before);
        QVERIFY(tile.minimumSizeHint().height() >= 84);
    }
};

QTEST_MAIN(TestOptionTile)
#include "tst_option_tile.moc"
