#include "bank/response_scoring.h"
#include "quiz_desk.h"
#include "support/answers.h"
#include "ui/pages/answer_factory.h"
#include "ui/pages/hotspot_answer.h"
#include "ui/pages/multiple_choice_answer.h"
#include "ui/pages/quiz_footer.h"
#include "ui/pages/typed_answer.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/check_tile.h"
#include "ui/widgets/hotspot_picture.h"
#include "ui/widgets/hotspot_view.h"
#include "ui/widgets/option_list.h"
#include "ui/widgets/region_button.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace suyang;
using namespace suyang::ui;
using bank::ItemKind;
using test::Chinese;
using test::English;
using test::QuizDesk;

class TestQuizAnswers : public QObject
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

    void everyKindKeepsItsAnswerThroughANewView_data() { test::addKindRows(); }

    void everyKindKeepsItsAnswerThroughANewView()
    {
        QFETCH(int, kind);
        QuizDesk desk(*m_themes);
        const session::Question question
            = test::questionOf(*desk.state, static_cast<ItemKind>(kind));
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
        QuizDesk desk(*m_themes);
        const session::Question question
            = test::questionOf(*desk.state, ItemKind::MultipleResponse);
        QVERIFY(question.item && question.item->choose == 2);
        MultipleChoiceAnswer view(shownInteraction(question), English);
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
        QuizDesk desk(*m_themes);
        QVERIFY(desk.goTo(ItemKind::Ordering));
        const int before = desk.position();
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.position(), before);
        QVERIFY(!desk.page->footer()->note().isEmpty());
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.presenter->isRunning() || desk.position() == before + 1);
    }

    void aPlaceIsChosenInThePictureOrInTheList()
    {
        QuizDesk desk(*m_themes);
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
        QuizDesk desk(*m_themes);
        const session::Question question = test::questionOf(*desk.state, ItemKind::Number);
        QVERIFY(question.item);
        QWidget window;
        auto *view = new TypedAnswer(shownInteraction(question), English, &window);
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

private:
    std::unique_ptr<ThemeManager> m_themes;
};

QTEST_MAIN(TestQuizAnswers)
#include "tst_quiz_answers.moc"
