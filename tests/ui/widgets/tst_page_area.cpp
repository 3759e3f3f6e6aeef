#include "ui/widgets/page_area.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace suyang::ui;

namespace {

/// As tall as it is told to be, and counts how often it is asked.
class Slab final : public QWidget
{
public:
    QSize sizeHint() const override
    {
        ++asked;
        return {100, tall};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
    void grow(int height)
    {
        tall = height;
        updateGeometry();
    }

    int tall = 100;
    mutable int asked = 0;
};

} // namespace

class TestPageArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresAHiddenPageOnlyWhenItIsShown()
    {
        PageArea area;
        auto *slab = new Slab;
        area.setWidget(slab);
        area.resize(300, 200);
        area.show();
        area.hide();
        QCoreApplication::processEvents();
        slab->asked = 0;
        slab->grow(900);
        QEvent style(QEvent::StyleChange);
        QApplication::sendEvent(&area, &style);
        QCoreApplication::processEvents();
        QCOMPARE(slab->asked, 0);
        area.show();
        QVERIFY(slab->height() >= 900);
        QVERIFY(area.verticalScrollBar()->maximum() >= 700);
    }

    void followsAVisiblePageThatGrowsWithTheStyle()
    {
        PageArea area;
        auto *slab = new Slab;
        area.setWidget(slab);
        area.resize(300, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        slab->tall = 900; // as text does, without a word to anybody
        QEvent style(QEvent::StyleChange);
        QApplication::sendEvent(&area, &style);
        QTRY_VERIFY(slab->height() >= 900);
    }
};

QTEST_MAIN(TestPageArea)
#include "tst_page_area.moc"
