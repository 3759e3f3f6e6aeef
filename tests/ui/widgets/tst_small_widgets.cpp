#include "ui/theme/theme_manager.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/level_badge.h"
#include "ui/widgets/path_step.h"
#include "ui/widgets/quiz_progress.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/widgets/switch_box.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace suyang::ui;

namespace {

/// Every text the other way round.
class Backwards final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QStringLiteral("«") + QString::fromUtf8(text) + QStringLiteral("»");
    }
};

} // namespace

class TestSmallWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }

    void textShowsMarkupAsText()
    {
        TextLabel label(TextRole::Body, QStringLiteral("<b>x</b> **y**"));
        QCOMPARE(label.plainText(), QStringLiteral("<b>x</b> y"));
        QCOMPARE(label.accessibleName(), label.plainText());
        QVERIFY(label.heightForWidth(20) > label.heightForWidth(500));
    }

    void titlesAreHeadings()
    {
        TextLabel title(TextRole::H1, QStringLiteral("t"));
        TextLabel text(TextRole::Body, QStringLiteral("t"));
        QCOMPARE(QAccessible::queryAccessibleInterface(&title)->role(), QAccessible::Heading);
        QCOMPARE(QAccessible::queryAccessibleInterface(&text)->role(), QAccessible::StaticText);
        title.setFocusable(true);
        QVERIFY(QAccessible::queryAccessibleInterface(&title)->state().focusable);
    }

    void progressSpeaksAndNeverCounts()
    {
        QuizProgress progress;
        progress.setProgress(7, 5, 9);
        QCOMPARE(progress.accessibleName(), QStringLiteral("Question 7, about 5 to 9 to go"));
        progress.setProgress(12, 0, 0);
        QCOMPARE(progress.accessibleName(), QStringLiteral("Question 12, the last one"));
    }

    void badgeSpeaks()
    {
        LevelBadge badge;
        QCOMPARE(badge.accessibleName(), QStringLiteral("Level: Not clear yet"));
        badge.setLevel(2);
        QCOMPARE(badge.accessibleName(), QStringLiteral("Level: Skilled, number 3 of 4"));
        badge.setRange(0, 1);
        QCOMPARE(badge.words(), QStringLiteral("Starting to Independent"));
    }

    void switchSaysItsState()
    {
        SwitchBox box(QStringLiteral("Read aloud"));
        QCOMPARE(box.accessibleName(), QStringLiteral("Read aloud: Off"));
        QSignalSpy toggled(&box, &SwitchBox::toggled);
        box.show();
        QTest::mouseClick(&box, Qt::LeftButton, {}, {2, 2});
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(box.accessibleName(), QStringLiteral("Read aloud: On"));
    }

    void segmentsAreExclusive()
    {
        SegmentedButtons sizes(QStringLiteral("Text size"));
        sizes.setSegments({{QStringLiteral("A"), QStringLiteral("Standard"), 15},
            {QStringLiteral("A"), QStringLiteral("Large"), 20}});
        sizes.setCurrent(0);
        QSignalSpy changed(&sizes, &SegmentedButtons::currentChanged);
        sizes.show();
        QTest::mouseClick(sizes.button(1), Qt::LeftButton);
        QCOMPARE(sizes.current(), 1);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!sizes.button(0)->isChecked());
        QCOMPARE(sizes.button(1)->accessibleName(), QStringLiteral("Large"));
        QCOMPARE(QAccessible::queryAccessibleInterface(sizes.button(1))->role(),
            QAccessible::RadioButton);
    }

    void theDialogIsSafeByDefault()
    {
        ConfirmDialog dialog(QStringLiteral("Delete all?"), QStringLiteral("4 results"), nullptr);
        dialog.addChoice(QStringLiteral("Delete all"), ButtonRole::DangerFilled);
        const int keep = dialog.addChoice(QStringLiteral("Keep"), ButtonRole::Plain, true);
        QSignalSpy made(&dialog, &ConfirmDialog::choiceMade);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(dialog.button(keep)->hasFocus());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(made.count(), 1);
        QCOMPARE(dialog.chosen(), keep);
    }

    void theDialogTellsWhatWasChosen()
    {
        ConfirmDialog dialog(QStringLiteral("Stop here?"), {}, nullptr);
        dialog.addChoice(QStringLiteral("Go on"), ButtonRole::Primary, true);
        const int stop = dialog.addChoice(QStringLiteral("Stop"), ButtonRole::Plain);
        dialog.open();
        QTest::mouseClick(dialog.button(stop), Qt::LeftButton);
        QCOMPARE(dialog.chosen(), stop);
    }

    void theToastGoesButStaysInElderMode()
    {
        ThemeManager manager(*qApp);
        manager.setTheme(Theme(ThemeKind::Light));
        QWidget window;
        window.resize(800, 600);
        QLineEdit other(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(other.hasFocus());
        Toast toast(&window);
        toast.setLifetime(20);
        toast.showMessage(QStringLiteral("Saved"));
        QVERIFY(toast.isVisible());
        QTRY_VERIFY(!toast.isVisible());
        manager.setTextSize(TextSize::Elder);
        toast.showMessage(QStringLiteral("Saved"));
        QTest::qWait(100);
        QVERIFY(toast.isVisible());
    }

    void aStepCanAlwaysBeBegun()
    {
        PathStep step;
        QSignalSpy start(&step, &PathStep::startRequested);
        step.setData({3, QStringLiteral("Passwords"), 2, StepState::Later, {},
            QStringLiteral("better after step 2"), {}});
        step.show();
        QVERIFY(step.startButton()->isEnabled());
        QTest::mouseClick(step.startButton(), Qt::LeftButton);
        QCOMPARE(start.count(), 1);
        step.setData({3, QStringLiteral("Passwords"), 2, StepState::Done, {}, {}, {}});
        QVERIFY(!step.startButton()->isVisible());
    }

    void theLanguageChangesAtRunTime()
    {
        QuizProgress progress;
        LevelBadge badge;
        badge.setLevel(0);
        Backwards translator;
        qApp->installTranslator(&translator);
        QCoreApplication::sendPostedEvents();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&progress, &change);
        QCoreApplication::sendEvent(&badge, &change);
        QVERIFY(progress.accessibleName().contains(QStringLiteral("«")));
        QCOMPARE(badge.words(), QStringLiteral("«Starting»"));
        qApp->removeTranslator(&translator);
    }
};

QTEST_MAIN(TestSmallWidgets)
#include "tst_small_widgets.moc"
