#include "quiz_desk.h"
#include "ui/pages/matching_answer.h"
#include "ui/pages/ordering_answer.h"
#include "ui/pages/quiz_footer.h"
#include "ui/pages/quiz_top_bar.h"
#include "ui/pages/single_choice_answer.h"
#include "ui/pages/typed_answer.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/matching_form.h"
#include "ui/widgets/matching_view.h"
#include "ui/widgets/option_list.h"
#include "ui/widgets/option_tile.h"
#include "ui/widgets/order_list.h"
#include "ui/widgets/order_row.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QJsonArray>
#include <QSet>
#include <QSignalSpy>

using namespace suyang;
using namespace suyang::ui;
using bank::ItemKind;
using test::Chinese;
using test::English;
using test::QuizDesk;

class TestQuizKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_themes = std::make_unique<ThemeManager>(*qApp);
        installAccessibility();
    }
    void init() { m_themes->setTheme(Theme(ThemeKind::Light, TextSize::Standard)); }
    void cleanupTestCase() { m_themes.reset(); }

    void isAnsweredWithTheKeyboardAlone()
    {
        QuizDesk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::SingleChoice));
        const int before = desk.position();
        QSignalSpy saved(desk.presenter.get(), &QuizPresenter::saved);
        const QString chosen = desk.presenter->question().order.at(1);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.position(), before);
        QVERIFY(!desk.page->footer()->note().isEmpty());
        desk.press(Qt::Key_C);
        desk.press(Qt::Key_2);
        QVERIFY(desk.page->footer()->note().isEmpty());
        QCOMPARE(desk.page->answer()->response(), QJsonValue(chosen));
        QCOMPARE(saved.count(), 0);
        desk.press(Qt::Key_Return);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(desk.page->topBar()->status(),
            QStringLiteral("Answer to question %1 saved").arg(before));
        QCOMPARE(desk.position(), before + 1);
        QCOMPARE(QApplication::focusWidget(), desk.page->heading());
        desk.state->refresh();
        QCOMPARE(desk.state->record().running()->answers.last().response, QJsonValue(chosen));
    }

    void zeroSaysThatIDoNotKnowYet()
    {
        QuizDesk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::SingleChoice));
        const int before = desk.position();
        desk.press(Qt::Key_0);
        desk.state->refresh();
        const auto &answers = desk.state->record().running()->answers;
        QCOMPARE(answers.size(), qsizetype(before));
        QVERIFY(answers.last().dontKnow);
    }

    void enterPressesTheFooterButtonThatHasTheFocus()
    {
        QuizDesk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::SingleChoice));
        desk.press(Qt::Key_A);
        desk.page->footer()->dontKnowButton()->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Return);
        desk.state->refresh();
        QVERIFY(desk.state->record().running()->answers.last().dontKnow);
    }

    void tabGoesFromTheTopThroughTheAnswersToTheFooter()
    {
        QuizDesk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::SingleChoice));
        auto *answer = desk.answer<SingleChoiceAnswer>();
        desk.page->topBar()->textSizes()->button(0)->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), answer->list()->tile(0));
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), desk.page->footer()->dontKnowButton());
        if (desk.presenter->question().canSkip) {
            desk.press(Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), desk.page->footer()->skipButton());
        }
        desk.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), desk.page->footer()->confirmButton());
    }

    void tabReachesTheControlsOfEveryKindBeforeTheFooter_data() { test::addKindRows(); }

    void tabReachesTheControlsOfEveryKindBeforeTheFooter()
    {
        QFETCH(int, kind);
        QuizDesk desk(*m_themes);
        QVERIFY(desk.goTo(static_cast<ItemKind>(kind)));
        desk.state->setLanguage(Chinese);
        desk.state->setLanguage(English);
        QCoreApplication::processEvents();
        desk.page->topBar()->textSizes()->button(0)->setFocus(Qt::TabFocusReason);
        QSet<QWidget *> passed;
        for (int i = 0; i < 60 && !desk.page->footer()->dontKnowButton()->hasFocus(); ++i) {
            desk.press(Qt::Key_Tab);
            passed.insert(QApplication::focusWidget());
        }
        QVERIFY(desk.page->footer()->dontKnowButton()->hasFocus());
        const auto stops = desk.page->answer()->tabStops();
        for (QWidget *stop : stops) {
            // A group of which one is chosen is one stop; the arrows go on from there.
            const bool inGroup = qobject_cast<OptionTile *>(stop);
            if (stop->isVisible() && stop->isEnabled() && !inGroup)
                QVERIFY2(passed.contains(stop), qPrintable(stop->accessibleName()));
        }
    }

    void anOrderIsMadeWithTheKeyboard()
    {
        QuizDesk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::Ordering));
        auto *answer = desk.answer<OrderingAnswer>();
        const QStringList ids = desk.presenter->question().order;
        answer->list()->row(0)->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Space);
        QCOMPARE(answer->response().toArray().at(1), QJsonValue(ids.at(0)));
        QCOMPARE(answer->response().toArray().at(0), QJsonValue(ids.at(1)));
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Escape); // puts back, does not ask to stop
        QVERIFY(!desk.page->findChild<ConfirmDialog *>());
    }

    void pairsAreLinkedFromAnywhereWithTheKeyboard()
    {
        QuizDesk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::Matching));
        auto *answer = desk.answer<MatchingAnswer>();
        const session::Question question = desk.presenter->question();
        for (int i = 0; i < int(question.item->left.size()); ++i) {
            QVERIFY(!desk.canConfirm());
            desk.press(Qt::Key(Qt::Key_1 + i));
            desk.press(Qt::Key(Qt::Key_A + i));
        }
        QVERIFY(desk.canConfirm());
        QCOMPARE(answer->response().toObject().value(question.item->left.first().id),
            QJsonValue(question.order.first()));
        answer->view()->setUsesLists(true);
        answer->view()->form()->comboBox(0)->setCurrentIndex(0);
        QVERIFY(!desk.canConfirm());
    }

    void lettersAndZeroBelongToTheFieldWhileItIsTypedIn()
    {
        QuizDesk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::Number));
        const int before = desk.position();
        desk.press(Qt::Key_3);
        desk.press(Qt::Key_0);
        QCOMPARE(desk.position(), before);
        QCOMPARE(desk.page->answer()->response(), QJsonValue(30.0));
        desk.press(Qt::Key_X);
        desk.press(Qt::Key_Y);
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.position(), before);
        QVERIFY(!desk.answer<TypedAnswer>()->errorText().isEmpty());
    }

    void escapeAsksBeforeStopping()
    {
        QuizDesk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::SingleChoice));
        desk.press(Qt::Key_B);
        QWidget *opener = QApplication::focusWidget();
        const QJsonValue chosen = desk.page->answer()->response();
        QSignalSpy paused(desk.page.get(), &QuizPage::pauseRequested);
        desk.press(Qt::Key_Escape);
        QPointer<ConfirmDialog> dialog = desk.page->findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(paused.count(), 0);
        QCOMPARE(desk.page->answer()->response(), chosen);
        QCOMPARE(desk.page->focusWidget(), opener);
        QTest::mouseClick(desk.page->topBar()->pauseButton(), Qt::LeftButton);
        dialog = desk.page->findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->button(1), Qt::LeftButton);
        QCOMPARE(paused.count(), 1);
        QVERIFY(desk.presenter->pause());
        desk.press(Qt::Key_0); // nothing is asked any more
        QVERIFY(desk.presenter->resume());
        QVERIFY(desk.page->isVisible());
        QVERIFY(!desk.page->answer()->isComplete());
    }

private:
    std::unique_ptr<ThemeManager> m_themes;
};

QTEST_MAIN(TestQuizKeyboard)
#include "tst_quiz_keyboard.moc"
