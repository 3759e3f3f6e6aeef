#include "bank/response_scoring.h"
#include "bootstrap/app_context.h"
#include "support/answers.h"
#include "ui/app_state.h"
#include "ui/pages/answer_factory.h"
#include "ui/pages/hotspot_answer.h"
#include "ui/pages/matching_answer.h"
#include "ui/pages/multiple_choice_answer.h"
#include "ui/pages/ordering_answer.h"
#include "ui/pages/quiz_footer.h"
#include "ui/pages/quiz_page.h"
#include "ui/pages/quiz_question.h"
#include "ui/pages/quiz_top_bar.h"
#include "ui/pages/single_choice_answer.h"
#include "ui/pages/typed_answer.h"
#include "ui/quiz_presenter.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/check_tile.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/hotspot_picture.h"
#include "ui/widgets/hotspot_view.h"
#include "ui/widgets/match_tile.h"
#include "ui/widgets/matching_board.h"
#include "ui/widgets/matching_form.h"
#include "ui/widgets/matching_view.h"
#include "ui/widgets/option_list.h"
#include "ui/widgets/option_tile.h"
#include "ui/widgets/order_list.h"
#include "ui/widgets/order_row.h"
#include "ui/widgets/quiz_progress.h"
#include "ui/widgets/region_button.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace suyang;
using namespace suyang::ui;
using bank::ItemKind;

namespace {

const QString English = QStringLiteral("en");
const QString Chinese = QStringLiteral("zh-CN");

/// A person at the quiz, on a store of their own.
struct Desk
{
    explicit Desk(ThemeManager &themes)
    {
        auto context = bootstrap::AppContext::create({.dataFolder = folder.path()});
        if (!context)
            qFatal("%s", context.error().detail.c_str());
        state = std::make_unique<AppState>(std::move(*context));
        state->setLanguage(English);
        state->createProfile(QStringLiteral("Mei"));
        state->giveConsent();
        state->saveAbout(QStringLiteral("citizen"), {});
        presenter = std::make_unique<QuizPresenter>(*state);
        page = std::make_unique<QuizPage>(*state, *presenter, themes);
        page->resize(1280, 800);
    }

    bool begin(quint64 seed = 3) { return presenter->start(seed) && show(); }

    bool show() const
    {
        page->show();
        page->activateWindow();
        return QTest::qWaitForWindowActive(page.get());
    }

    /// Answers questions until one of this kind stands there, in as many attempts as it takes.
    bool goTo(ItemKind kind)
    {
        for (quint64 seed = 1; seed < 60; ++seed) {
            if (!presenter->start(seed))
                return false;
            while (presenter->isRunning()) {
                if (presenter->question().item->kind == kind)
                    return show();
                if (!presenter->confirm(test::rightResponse(*presenter->question().item)))
                    return false;
            }
        }
        return false;
    }

    void press(Qt::Key key) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page.get(), key);
    }

    template <class T>
    T *answer() const
    {
        return qobject_cast<T *>(page->answer());
    }
    bool canConfirm() const { return page->footer()->confirmButton()->isEnabled(); }
    int position() const { return presenter->question().position; }

    QTemporaryDir folder;
    std::unique_ptr<AppState> state;
    std::unique_ptr<QuizPresenter> presenter;
    std::unique_ptr<QuizPage> page;
};

/// A question on an item of the bank, outside of any assessment.
session::Question questionOf(const AppState &state, ItemKind kind)
{
    session::Question question;
    const auto &items = state.content().bank.items();
    const auto found = std::find_if(
        items.begin(), items.end(), [&](const bank::Item &item) { return item.kind == kind; });
    if (found == items.end())
        return question;
    question.item = &*found;
    for (const bank::Region &region : found->regions)
        question.order << region.id;
    for (const bank::Option &option : found->options)
        question.order << option.id;
    return question;
}

} // namespace

class TestQuizPage : public QObject
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

    void showsTheQuestionAndItsOptionsInTheOrderGiven()
    {
        Desk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::SingleChoice));
        const session::Question question = desk.presenter->question();
        auto *answer = desk.answer<SingleChoiceAnswer>();
        QVERIFY(answer);
        QCOMPARE(desk.page->heading()->text(), question.item->stem.in(English));
        QCOMPARE(QApplication::focusWidget(), desk.page->heading());
        for (int i = 0; i < answer->list()->count(); ++i) {
            auto *tile = qobject_cast<OptionTile *>(answer->list()->tile(i));
            QVERIFY(tile);
            QCOMPARE(
                tile->optionText(), question.item->option(question.order[i])->text.in(English));
            QVERIFY(!tile->testAttribute(Qt::WA_InputMethodEnabled));
        }
        QVERIFY(!desk.canConfirm());
        QCOMPARE(desk.page->questionView()->progress()->numberText(),
            QStringLiteral("Question %1").arg(question.position));
    }

    void isAnsweredWithTheKeyboardAlone()
    {
        Desk desk(*m_themes);
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
        Desk desk(*m_themes);
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
        Desk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::SingleChoice));
        desk.press(Qt::Key_A);
        desk.page->footer()->dontKnowButton()->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Return);
        desk.state->refresh();
        QVERIFY(desk.state->record().running()->answers.last().dontKnow);
    }

    void aDoubleClickAnswersOneQuestionOnly()
    {
        Desk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::SingleChoice));
        const int before = desk.position();
        QWidget *button = desk.page->footer()->dontKnowButton();
        QTest::mousePress(button, Qt::LeftButton);
        QTest::mouseRelease(button, Qt::LeftButton);
        QMouseEvent second(QEvent::MouseButtonDblClick, QPointF(5, 5),
            button->mapToGlobal(QPointF(5, 5)), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(button, &second);
        QTest::mouseRelease(button, Qt::LeftButton);
        QCOMPARE(desk.position(), before + 1);
    }

    void tabGoesFromTheTopThroughTheAnswersToTheFooter()
    {
        Desk desk(*m_themes);
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

    void tabReachesTheControlsOfEveryKindBeforeTheFooter_data()
    {
        everyKindKeepsItsAnswerThroughANewView_data();
    }

    void tabReachesTheControlsOfEveryKindBeforeTheFooter()
    {
        QFETCH(int, kind);
        Desk desk(*m_themes);
        if (!desk.goTo(static_cast<ItemKind>(kind)))
            QSKIP("no attempt met this kind");
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

    void aQuestionPutAsideComesBack()
    {
        Desk desk(*m_themes);
        QVERIFY(desk.begin());
        QVERIFY(desk.presenter->question().canSkip);
        QVERIFY(desk.page->footer()->skipButton()->isVisible());
        const QString item = desk.presenter->question().item->id;
        QTest::mouseClick(desk.page->footer()->skipButton(), Qt::LeftButton);
        QVERIFY(desk.presenter->question().item->id != item);
        QCOMPARE(
            desk.page->footer()->skipButton()->isVisible(), desk.presenter->question().canSkip);
        QVERIFY(!desk.page->topBar()->status().isEmpty());
    }

    void keepsTheAnswerWhenTheLanguageChanges()
    {
        Desk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::SingleChoice));
        desk.press(Qt::Key_B);
        const QJsonValue chosen = desk.page->answer()->response();
        desk.state->setLanguage(Chinese);
        const bank::Item &item = *desk.presenter->question().item;
        QCOMPARE(desk.page->heading()->text(), item.stem.in(Chinese));
        auto *answer = desk.answer<SingleChoiceAnswer>();
        QCOMPARE(qobject_cast<OptionTile *>(answer->list()->tile(1))->optionText(),
            item.option(chosen.toString())->text.in(Chinese));
        QCOMPARE(answer->response(), chosen);
        QVERIFY(desk.canConfirm());
        QCOMPARE(QApplication::focusWidget(), answer->list()->tile(1));
    }

    void everyKindKeepsItsAnswerThroughANewView_data()
    {
        QTest::addColumn<int>("kind");
        for (const ItemKind kind :
            {ItemKind::SingleChoice, ItemKind::MultipleResponse, ItemKind::Ordering,
                ItemKind::Matching, ItemKind::Hotspot, ItemKind::Number, ItemKind::ShortText})
            QTest::newRow(qPrintable(bank::kindName(kind))) << int(kind);
    }

    void everyKindKeepsItsAnswerThroughANewView()
    {
        QFETCH(int, kind);
        Desk desk(*m_themes);
        const session::Question question = questionOf(*desk.state, static_cast<ItemKind>(kind));
        QVERIFY(question.item);
        QWidget parent;
        AnswerView *view = makeAnswerView(question, English, &parent);
        view->restore(QJsonValue());
        QCOMPARE(view->isComplete(), static_cast<ItemKind>(kind) == ItemKind::Ordering);
        view->restore(test::rightResponse(*question.item));
        QVERIFY(view->isComplete());
        const auto score = bank::scoreResponse(*question.item, view->response());
        QVERIFY(score);
        QVERIFY(score->isFull());
        AnswerView *other = makeAnswerView(question, Chinese, &parent);
        other->restore(view->response());
        QCOMPARE(other->response(), view->response());
        QVERIFY(!view->instruction().isEmpty());
    }

    void aMultipleResponseSaysHowManyAndTakesNoMore()
    {
        Desk desk(*m_themes);
        const session::Question question = questionOf(*desk.state, ItemKind::MultipleResponse);
        QVERIFY(question.item && question.item->choose == 2);
        MultipleChoiceAnswer view(question, English);
        QSignalSpy changed(&view, &AnswerView::changed);
        QVERIFY(view.instruction().contains(QLatin1Char('2')));
        view.list()->tile(0)->setChecked(true);
        QVERIFY(view.isComplete());
        QVERIFY(view.objection());
        QVERIFY(!view.objection()); // the second time it is meant so
        view.list()->tile(1)->setChecked(true);
        QCOMPARE(view.countText(), QStringLiteral("2 of 2 chosen"));
        QVERIFY(!view.objection());
        view.list()->tile(2)->setChecked(true);
        QVERIFY(!view.isComplete());
        QVERIFY(view.countText().contains(QStringLiteral("Take 1 away")));
        QCOMPARE(changed.count(), 3);
    }

    void anUntouchedOrderIsConfirmedAtTheSecondTryOnly()
    {
        Desk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::Ordering));
        const int before = desk.position();
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.position(), before);
        QVERIFY(!desk.page->footer()->note().isEmpty());
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.presenter->isRunning() || desk.position() == before + 1);
    }

    void anOrderIsMadeWithTheKeyboard()
    {
        Desk desk(*m_themes);
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
        Desk desk(*m_themes);
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

    void aPlaceIsChosenInThePictureOrInTheList()
    {
        Desk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::Hotspot));
        auto *answer = desk.answer<HotspotAnswer>();
        const QStringList ids = desk.presenter->question().order;
        desk.press(Qt::Key_2);
        QCOMPARE(answer->response(), QJsonValue(ids.at(1)));
        answer->view()->picture()->region(0)->setChecked(true);
        QCOMPARE(answer->response(), QJsonValue(ids.at(0)));
        QVERIFY(!answer->description()->isVisible());
        answer->describeButton()->click();
        QVERIFY(answer->description()->isVisible());
        QCOMPARE(answer->description()->text(),
            desk.presenter->question().item->picture->text.in(English));
    }

    void aNumberIsTypedWithoutAClickAndCheckedOnLeaving()
    {
        Desk desk(*m_themes);
        const session::Question question = questionOf(*desk.state, ItemKind::Number);
        QVERIFY(question.item);
        QWidget window;
        auto *view = new TypedAnswer(question, English, &window);
        auto *elsewhere = new QLineEdit(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        elsewhere->setFocus();
        QKeyEvent key(QEvent::KeyPress, Qt::Key_3, Qt::NoModifier, QStringLiteral("3"));
        QVERIFY(view->handleKey(&key));
        QCOMPARE(view->response(), QJsonValue(3.0));
        QVERIFY(view->field()->hasFocus());
        QTest::keyClicks(view->field(), QStringLiteral("x?1"));
        QVERIFY(view->errorText().isEmpty()); // not while typing
        elsewhere->setFocus();
        QVERIFY(!view->errorText().isEmpty());
        QVERIFY(view->objection());
        view->field()->setText(QStringLiteral("1,200"));
        QVERIFY(view->errorText().isEmpty());
        QCOMPARE(view->response(), QJsonValue(1200.0));
        QVERIFY(!view->objection());
    }

    void lettersAndZeroBelongToTheFieldWhileItIsTypedIn()
    {
        Desk desk(*m_themes);
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

    void aFailureLeavesTheQuestionAndTheAnswer()
    {
        Desk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::SingleChoice));
        desk.press(Qt::Key_A);
        const QJsonValue chosen = desk.page->answer()->response();
        const QString status = desk.page->topBar()->status();
        Q_EMIT desk.presenter->failed(fail(ErrorCode::StoreFull, "disk full"));
        QVERIFY(desk.page->footer()->note().contains(QStringLiteral("safe")));
        QVERIFY(!desk.page->footer()->note().contains(QStringLiteral("disk full")));
        QCOMPARE(desk.page->answer()->response(), chosen);
        QCOMPARE(desk.page->topBar()->status(), status);
        QVERIFY(desk.canConfirm());
        desk.press(Qt::Key_Return);
        QVERIFY(desk.page->footer()->note().isEmpty());
    }

    void escapeAsksBeforeStopping()
    {
        Desk desk(*m_themes);
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

    void aWholeCheckEndsWithItsAttempt()
    {
        Desk desk(*m_themes);
        QVERIFY(desk.begin(5));
        QSignalSpy finished(desk.page.get(), &QuizPage::finished);
        for (int i = 0; i < 60 && desk.presenter->isRunning(); ++i) {
            desk.page->answer()->restore(test::rightResponse(*desk.presenter->question().item));
            desk.press(Qt::Key_Return);
            if (!desk.page->footer()->note().isEmpty()) // an order that was right as it stood
                desk.press(Qt::Key_Return);
        }
        QCOMPARE(finished.count(), 1);
        QVERIFY(desk.state->result(finished.first().first().toString()));
    }

    void nothingIsCutOffInTheSmallestWindow_data()
    {
        everyKindKeepsItsAnswerThroughANewView_data();
    }

    void nothingIsCutOffInTheSmallestWindow()
    {
        QFETCH(int, kind);
        Desk desk(*m_themes);
        m_themes->setTextSize(TextSize::Elder);
        desk.page->resize(1024, 700);
        if (!desk.goTo(static_cast<ItemKind>(kind)))
            QSKIP("no attempt met this kind");
        QCoreApplication::processEvents();
        QCOMPARE(desk.page->size(), QSize(1024, 700));
        QuizQuestion *view = desk.page->questionView();
        QVERIFY(view->horizontalScrollBar()->maximum() == 0);
        QVERIFY(view->viewport()->height() > 300);
        const auto labels = desk.page->findChildren<TextLabel *>();
        for (const TextLabel *label : labels) {
            if (label->isVisible())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                    qPrintable(label->text()));
        }
    }

    void theTextSizeIsChangedInTheTopBar()
    {
        Desk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::SingleChoice));
        desk.press(Qt::Key_B);
        const QJsonValue chosen = desk.page->answer()->response();
        QSignalSpy changed(desk.page.get(), &QuizPage::settingsChanged);
        QTest::mouseClick(desk.page->topBar()->textSizes()->button(2), Qt::LeftButton);
        QCOMPARE(m_themes->theme().textSize(), TextSize::Elder);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(desk.page->answer()->response(), chosen);
    }

private:
    std::unique_ptr<ThemeManager> m_themes;
};

QTEST_MAIN(TestQuizPage)
#include "tst_quiz_page.moc"
