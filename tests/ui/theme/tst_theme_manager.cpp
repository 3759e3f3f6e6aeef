#include "ui/theme/focus_ring.h"
#include "ui/theme/icon.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme_manager.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace suyang::ui;

namespace {

double luminance(const QColor &color)
{
    const auto part
        = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return .2126 * part(double(color.redF())) + .7152 * part(double(color.greenF()))
        + .0722 * part(double(color.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + .05) / (std::min(x, y) + .05);
}

const FocusRing *shownRing(const QWidget &window)
{
    for (const auto *ring : window.findChildren<FocusRing *>()) {
        if (ring->isVisible() && ring->widget())
            return ring;
    }
    return nullptr;
}

} // namespace

class TestThemeManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyThemeKeepsItsContrast_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
        QTest::newRow("high contrast") << 2;
    }

    void everyThemeKeepsItsContrast()
    {
        QFETCH(int, kind);
        const Theme theme {ThemeKind(kind)};
        const Palette &c = theme.colors();
        const QList<QPair<QColor, QColor>> texts {{c.ink, c.bg}, {c.ink, c.surface},
            {c.ink, c.surface2}, {c.ink2, c.bg}, {c.ink2, c.surface}, {c.ink2, c.surface2},
            {c.onAccent, c.accent}, {c.onAccent, c.accentHover}, {c.onAccent, c.accentPress},
            {c.accentInk, c.accentSoft}, {c.accentInk, c.surface}, {c.accentInk, c.bg},
            {c.ink, c.accentSoft}, {c.good, c.goodSoft}, {c.ink, c.goodSoft}, {c.surface, c.good},
            {c.notYet, c.notYetSoft}, {c.ink, c.notYetSoft}, {c.warn, c.warnSoft},
            {c.danger, c.dangerSoft}, {c.danger, c.surface}, {c.onDanger, c.danger}};
        for (const auto &[text, ground] : texts)
            QVERIFY2(contrast(text, ground) >= 4.5,
                qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
        for (int dimension = 0; dimension < 4; ++dimension) {
            const DimensionLook look = theme.dimension(dimension);
            QVERIFY(contrast(look.ink, look.soft) >= 4.5);
            QVERIFY(contrast(look.mark, look.soft) >= 3);
            QVERIFY(contrast(look.mark, c.surface) >= 3);
        }
        QVERIFY(contrast(c.lineStrong, c.surface) >= 3);
        QVERIFY(contrast(c.lineStrong, c.surface2) >= 3);
        QVERIFY(contrast(c.focusInner, c.focusOuter) >= 3);
    }

    void elderTextAndTargetsAreAsLargeAsTheNormAsks()
    {
        const Theme elder(ThemeKind::Light, TextSize::Elder);
        for (const auto role :
            {TextRole::Caption, TextRole::Body, TextRole::Label, TextRole::Option, TextRole::Stem})
            QVERIFY(elder.pixelSize(role) >= 24); // 18 pt
        QVERIFY(elder.metrics().targetMin >= 60);
        QVERIFY(Theme().metrics().targetMin >= 44);
        QCOMPARE(elder.motion(240), 0);
        QCOMPARE(Theme().motion(240), 240);
        QCOMPARE(Theme(ThemeKind::Light, TextSize::Standard, true).motion(240), 0);
    }

    void fillsEveryPlaceholderOfTheSheet()
    {
        for (int kind = 0; kind < 3; ++kind) {
            for (int size = 0; size < 3; ++size) {
                const QString sheet = styleSheetFor(Theme(ThemeKind(kind), TextSize(size)));
                QVERIFY(sheet.size() > 1000);
                QVERIFY(!sheet.contains(QLatin1Char('@')));
            }
        }
    }

    void appliesLiveAndTellsWidgets()
    {
        QPushButton button(QStringLiteral("Go on"));
        button.show();
        ThemeManager manager(*qApp);
        manager.setTheme(Theme(ThemeKind::Light));
        const int before = button.sizeHint().height();
        QSignalSpy changed(&manager, &ThemeManager::themeChanged);

        manager.setTextSize(TextSize::Elder);
        manager.setKind(ThemeKind::Dark);

        QCOMPARE(changed.count(), 2);
        QCOMPARE(themeOf(button).kind(), ThemeKind::Dark);
        QCOMPARE(themeOf(button).textSize(), TextSize::Elder);
        QVERIFY(button.sizeHint().height() > before);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokens::Dark.bg);
        QCOMPARE(QApplication::font().pixelSize(), 24);
        manager.setKind(ThemeKind::Dark);
        QCOMPARE(changed.count(), 2); // nothing new, nothing said
    }

    void reducedMotionOutlivesElderMode()
    {
        ThemeManager manager(*qApp);
        manager.setTheme(Theme(ThemeKind::Light, TextSize::Elder));
        manager.makeTextSmaller();
        QCOMPARE(manager.theme().textSize(), TextSize::Large);
        QCOMPARE(manager.theme().motion(100), 100);
        manager.setReducedMotion(true);
        manager.makeTextSmaller();
        QCOMPARE(manager.theme().motion(100), 0);
    }

    void judgesThePaletteOfTheComputer()
    {
        const auto kind = [](const char *ground, const char *text) {
            QPalette palette;
            palette.setColor(QPalette::Window, QColor(QLatin1String(ground)));
            palette.setColor(QPalette::WindowText, QColor(QLatin1String(text)));
            return kindOfPalette(palette);
        };
        QCOMPARE(kind("#efefef", "#000000"), ThemeKind::Light);
        QCOMPARE(kind("#31363b", "#fcfcfc"), ThemeKind::Dark);
        QCOMPARE(kind("#000000", "#ffffff"), ThemeKind::HighContrast);
    }

    void showsTheRingForTheKeyboardOnly()
    {
        ThemeManager manager(*qApp);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new QPushButton(QStringLiteral("one"));
        auto *second = new QPushButton(QStringLiteral("two"));
        layout->addWidget(first);
        layout->addWidget(second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(!shownRing(window));
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        QVERIFY(shownRing(window));
        QCOMPARE(shownRing(window)->widget(), second);
        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(!shownRing(window));
    }

    void everyIconIsAPictureInTheColourAsked()
    {
        const auto files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 80);
        for (QString name : files) {
            name.chop(4);
            const QPixmap pixmap = iconPixmap(name, 24, Qt::red, 2.0);
            QCOMPARE(pixmap.size(), QSize(48, 48));
        }
        const QImage image = iconPixmap(QStringLiteral("check"), 24, Qt::red, 1).toImage();
        bool red = false;
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x)
                red = red || image.pixelColor(x, y) == QColor(Qt::red);
        }
        QVERIFY(red);
        QVERIFY(iconPixmap(QStringLiteral("there-is-none"), 24, Qt::red, 1).isNull());
    }
};

QTEST_MAIN(TestThemeManager)
#include "tst_theme_manager.moc"
