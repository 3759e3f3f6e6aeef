#include "quiz_desk.h"
#include "support/answers.h"
#include "ui/pages/quiz_footer.h"
#include "ui/pages/quiz_question.h"
#include "ui/pages/quiz_top_bar.h"
#include "ui/pages/single_choice_answer.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/option_list.h"
#include "ui/widgets/option_tile.h"
#include "ui/widgets/quiz_progress.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/widgets/text_label.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace suyang;
using namespace suyang::ui;
using bank::ItemKind;
using test::Chinese;
using test::English;
using test::QuizDesk;

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
        QuizDesk desk(*m_themes);
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

    void aDoubleClickAnswersOneQuestionOnly()
    {
        QuizDesk desk(*m_themes);
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

    void aQuestionPutAsideComesBack()
    {
        QuizDesk desk(*m_themes);
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
        QuizDesk desk(*m_themes);
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

    void aFailureLeavesTheQuestionAndTheAnswer()
    {
        QuizDesk desk(*m_themes);
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

    void aWholeCheckEndsWithItsAttempt()
    {
        QuizDesk desk(*m_themes);
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

    void nothingIsCutOffInTheSmallestWindow_data() { test::addKindRows(); }

    void nothingIsCutOffInTheSmallestWindow()
    {
        QFETCH(int, kind);
        QuizDesk desk(*m_themes);
        m_themes->setTextSize(TextSize::Elder);
        desk.page->resize(1024, 700);
        QVERIFY(desk.goTo(static_cast<ItemKind>(kind)));
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
        QuizDesk desk(*m_themes);
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
