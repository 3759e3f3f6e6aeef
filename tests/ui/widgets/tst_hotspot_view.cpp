#include "ui/theme/theme_manager.h"
#include "ui/widgets/hotspot_picture.h"
#include "ui/widgets/hotspot_view.h"
#include "ui/widgets/option_list.h"
#include "ui/widgets/region_button.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace suyang::ui;

namespace {

const QByteArray Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"480\" "
                           "viewBox=\"0 0 720 480\"><rect width=\"720\" height=\"480\" "
                           "fill=\"#ff0000\"/></svg>";

QList<HotspotRegion> regions()
{
    return {{QStringLiteral("address"), QRectF(.1, .1, .5, .2), QStringLiteral("a line")},
        {QStringLiteral("button"), QRectF(.1, .6, .01, .01)},
        {QStringLiteral("logo"), QRectF(.7, .7, .2, .2)}};
}

} // namespace

class TestHotspotView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictureAndListShowTheSame()
    {
        HotspotView view;
        QVERIFY(view.setSvg(Picture));
        view.setRegions(regions());
        view.resize(1100, 600);
        view.show();
        QSignalSpy changed(&view, &HotspotView::chosenChanged);

        QTest::mouseClick(view.picture()->region(2), Qt::LeftButton);
        QCOMPARE(view.chosen(), QList<int> {2});
        QVERIFY(view.list()->tile(2)->isChecked());
        view.list()->tile(0)->click();
        QVERIFY(view.picture()->region(0)->isChecked());
        QVERIFY(!view.picture()->region(2)->isChecked());
        QTest::mouseClick(view.picture()->region(0), Qt::LeftButton); // no way back to none
        QCOMPARE(view.chosen(), QList<int> {0});
        QCOMPARE(changed.count(), 2);
    }

    void severalWhenAllowed()
    {
        HotspotView view;
        view.setSvg(Picture);
        view.setRegions(regions(), true);
        view.resize(1100, 600);
        view.show();
        QTest::mouseClick(view.picture()->region(2), Qt::LeftButton);
        QTest::mouseClick(view.picture()->region(0), Qt::LeftButton);
        QCOMPARE(view.chosen(), (QList<int> {0, 2}));
        QTest::mouseClick(view.picture()->region(2), Qt::LeftButton);
        QCOMPARE(view.chosen(), QList<int> {0});
        QVERIFY(!view.list()->tile(2)->isChecked());
    }

    void digitsAndSpaceChoose()
    {
        HotspotView view;
        view.setSvg(Picture);
        view.setRegions(regions());
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.picture()->region(0)->setFocus();
        QTest::keyClick(view.picture()->region(0), Qt::Key_Space);
        QCOMPARE(view.chosen(), QList<int> {0});
        QTest::keyClick(view.picture()->region(0), Qt::Key_3);
        QCOMPARE(view.chosen(), QList<int> {2});
        QVERIFY(!view.chooseByKey(Qt::Key_A));
    }

    void smallRegionsAreLargeEnoughToHit()
    {
        ThemeManager manager(*qApp);
        manager.setTheme(Theme(ThemeKind::Light));
        HotspotView view;
        view.setSvg(Picture);
        view.setRegions(regions());
        view.resize(1100, 600);
        view.show();
        const RegionButton *small = view.picture()->region(1);
        QVERIFY(small->width() - small->overhang() >= 44);
        QVERIFY(small->height() - small->overhang() >= 44);
    }

    void rendersTheBytes()
    {
        HotspotPicture picture;
        QVERIFY(picture.setSvg(Picture));
        picture.resize(366, picture.heightForWidth(366));
        QCOMPARE(picture.grab().toImage().pixelColor(180, 120), QColor(255, 0, 0));
    }

    void withoutAPictureTheListStillWorks()
    {
        HotspotView view;
        QVERIFY(!view.setSvg("no picture"));
        view.setRegions(regions());
        view.show();
        QVERIFY(!view.picture()->isVisible());
        view.list()->tile(1)->click();
        QCOMPARE(view.chosen(), QList<int> {1});
    }

    void tellsAScreenReader()
    {
        HotspotView view;
        view.setSvg(Picture);
        view.setPictureText(QStringLiteral("A web page"));
        view.setRegions(regions());
        QCOMPARE(view.picture()->accessibleName(), QStringLiteral("A web page"));
        QCOMPARE(view.picture()->region(0)->accessibleName(),
            QStringLiteral("Place 1 in the picture, address"));
        QCOMPARE(view.picture()->region(0)->accessibleDescription(), QStringLiteral("a line"));
    }
};

QTEST_MAIN(TestHotspotView)
#include "tst_hotspot_view.moc"
