#include "quiz_desk.h"
#include "support/scenario_bank.h"
#include "ui/pages/multiple_choice_answer.h"
#include "ui/pages/ordering_answer.h"
#include "ui/pages/quiz_question.h"
#include "ui/pages/scenario_answer.h"
#include "ui/pages/single_choice_answer.h"
#include "ui/pages/typed_answer.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/material_box.h"
#include "ui/widgets/option_list.h"
#include "ui/widgets/option_tile.h"
#include "ui/widgets/order_list.h"
#include "ui/widgets/text_label.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace suyang;
using namespace suyang::ui;
using namespace Qt::StringLiterals;
using bank::ItemKind;
using test::Chinese;
using test::English;
using test::QuizDesk;

namespace {

/// A desk that stands at the example scenario: one choice, two choices, an order, a number.
struct ScenarioDesk : QuizDesk
{
    ScenarioDesk(ThemeManager &themes, const test::ScenarioBank &bank)
        : QuizDesk(themes, bank.path())
    {
    }

    bool goToScenario() { return goTo(ItemKind::Scenario); }
    ScenarioAnswer *scenario() const { return answer<ScenarioAnswer>(); }
    template <class T>
    T *part(int index) const
    {
        return qobject_cast<T *>(scenario()->part(index));
    }
    OptionList *choices(int index) const
    {
        const auto *single = part<SingleChoiceAnswer>(index);
        return single ? single->list() : part<MultipleChoiceAnswer>(index)->list();
    }
    /// Where the option stands in this attempt, as a key from A on.
    Qt::Key letterOf(const QString &step, const QString &option) const
    {
        const auto at = presenter->question().stepOrders.value(step).indexOf(option);
        return static_cast<Qt::Key>(Qt::Key_A + int(at));
    }
    QWidget *tileOf(int index, const QString &step, const QString &option) const
    {
        return choices(index)->tile(letterOf(step, option) - Qt::Key_A);
    }
    QJsonValue lastKept()
    {
        state->refresh();
        return state->record().running()->answers.last().response;
    }
};

void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace

class TestScenarioAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_themes = std::make_unique<ThemeManager>(*qApp);
        m_bank = std::make_unique<test::ScenarioBank>();
        installAccessibility();
    }
    void init() { m_themes->setTheme(Theme(ThemeKind::Light, TextSize::Standard)); }
    void cleanupTestCase()
    {
        m_themes.reset();
        m_bank.reset();
    }

    void isAnsweredWithTheMouse()
    {
        ScenarioDesk desk(*m_themes, *m_bank);
        QVERIFY(desk.goToScenario());
        const int before = desk.position();
        ScenarioAnswer *answer = desk.scenario();
        QCOMPARE(answer->title()->text(), u"Part 1 of 4"_s);
        QVERIFY(answer->previousButton()->isHidden());
        click(desk.tileOf(0, u"1"_s, u"a"_s));
        QVERIFY(!desk.canConfirm());
        click(answer->nextButton());
        QCOMPARE(answer->title()->text(), u"Part 2 of 4"_s);
        QVERIFY(!answer->part(0)->isVisible());
        click(desk.tileOf(1, u"2"_s, u"a"_s));
        click(desk.tileOf(1, u"2"_s, u"b"_s));
        click(answer->nextButton());
        desk.part<OrderingAnswer>(2)->restore(QJsonArray {u"d"_s, u"c"_s, u"b"_s, u"a"_s});
        click(answer->nextButton());
        QVERIFY(answer->nextButton()->isHidden());
        QVERIFY(!desk.canConfirm());
        QTest::keyClicks(desk.part<TypedAnswer>(3)->field(), u"95"_s);
        QVERIFY(desk.canConfirm());
        for (int i = 0; i < 3; ++i)
            click(answer->previousButton());
        click(desk.tileOf(0, u"1"_s, u"b"_s)); // a change of mind
        QVERIFY(desk.canConfirm());
        click(desk.page->footer()->confirmButton());
        QVERIFY(!desk.presenter->isRunning() || desk.position() == before + 1);
        const QJsonObject expected {{u"1"_s, u"b"_s}, {u"2"_s, desk.lastKept()[u"2"]},
            {u"3"_s, QJsonArray {u"d"_s, u"c"_s, u"b"_s, u"a"_s}}, {u"4"_s, 95.0}};
        QCOMPARE(desk.lastKept().toObject(), expected);
        QCOMPARE(desk.lastKept()[u"2"].toArray().size(), 2);
        const session::AnswerRecord &kept = desk.state->record().running()->answers.last();
        QCOMPARE(kept.score, std::size_t {4});
        QCOMPARE(kept.highest, std::size_t {4});
    }

    void isAnsweredWithTheKeyboardAlone()
    {
        ScenarioDesk desk(*m_themes, *m_bank);
        QVERIFY(desk.goToScenario());
        const int before = desk.position();
        ScenarioAnswer *answer = desk.scenario();
        desk.press(Qt::Key_Return);
        QCOMPARE(answer->current(), 0);
        QVERIFY(desk.page->footer()->note().startsWith(u"Part 1 has no answer yet"_s));
        desk.press(desk.letterOf(u"1"_s, u"c"_s));
        desk.press(Qt::Key_Return); // goes on, does not confirm
        QCOMPARE(answer->current(), 1);
        QCOMPARE(desk.position(), before);
        QCOMPARE(QApplication::focusWidget(), answer->prompt());
        QVERIFY(answer->prompt()->accessibleName().startsWith(u"Part 2 of 4: Which two"_s));
        desk.press(desk.letterOf(u"2"_s, u"a"_s));
        desk.press(desk.letterOf(u"2"_s, u"c"_s));
        desk.press(Qt::Key_Return);
        QCOMPARE(answer->current(), 2);
        desk.press(Qt::Key_Return); // the order may be right as it is
        QCOMPARE(answer->current(), 3);
        desk.press(Qt::Key_9);
        desk.press(Qt::Key_5);
        desk.press(Qt::Key_Return);
        QCOMPARE(answer->current(), 2); // untouched: asked once
        QVERIFY(desk.page->footer()->note().startsWith(u"You have not moved anything"_s));
        desk.press(Qt::Key_Return);
        const QJsonObject kept = desk.lastKept().toObject();
        QCOMPARE(desk.state->record().running()->answers.size(), qsizetype(before));
        QCOMPARE(kept.value(u"1"), QJsonValue(u"c"_s));
        QCOMPARE(kept.value(u"4"), QJsonValue(95.0));
        QCOMPARE(desk.state->record().running()->answers.last().highest, std::size_t {4});
    }

    void enterReturnsToThePartThatWasLeftOpen()
    {
        ScenarioDesk desk(*m_themes, *m_bank);
        QVERIFY(desk.goToScenario());
        ScenarioAnswer *answer = desk.scenario();
        click(answer->nextButton());
        desk.press(desk.letterOf(u"2"_s, u"a"_s));
        click(answer->nextButton());
        click(answer->nextButton());
        desk.press(Qt::Key_9);
        desk.press(Qt::Key_Return);
        QCOMPARE(answer->current(), 0);
        QCOMPARE(answer->response().toObject().keys(), QStringList({u"2"_s, u"3"_s, u"4"_s}));
    }

    void confirmingANumberThatIsNoneGoesToItsPart()
    {
        ScenarioDesk desk(*m_themes, *m_bank);
        QVERIFY(desk.goToScenario());
        const int before = desk.position();
        ScenarioAnswer *answer = desk.scenario();
        answer->restore(test::rightResponse(*desk.presenter->question().item));
        desk.part<TypedAnswer>(3)->field()->setText(u"much"_s);
        QCOMPARE(answer->current(), 0);
        click(desk.page->footer()->confirmButton());
        QCOMPARE(desk.position(), before);
        QCOMPARE(answer->current(), 3);
        QVERIFY(desk.part<TypedAnswer>(3)->field()->hasFocus());
        QVERIFY(!desk.part<TypedAnswer>(3)->errorText().isEmpty());
    }

    void tabGoesThroughThePartThatIsShown()
    {
        ScenarioDesk desk(*m_themes, *m_bank);
        QVERIFY(desk.goToScenario());
        ScenarioAnswer *answer = desk.scenario();
        desk.choices(0)->tile(0)->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), answer->nextButton());
        desk.press(Qt::Key_Space);
        QCOMPARE(answer->current(), 1);
        desk.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), desk.choices(1)->tile(0));
        for (int i = 0; i < 4 && !answer->previousButton()->hasFocus(); ++i)
            desk.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), answer->previousButton());
        desk.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), answer->nextButton());
        desk.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), desk.page->footer()->dontKnowButton());
        answer->previousButton()->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Return);
        QCOMPARE(answer->current(), 0);
        QVERIFY(desk.choices(0)->tile(0)->isChecked());
    }

    void turningToAPartBringsTheWayOnIntoSight()
    {
        ScenarioDesk desk(*m_themes, *m_bank);
        desk.page->resize(1280, 900);
        QVERIFY(desk.goToScenario());
        ScenarioAnswer *answer = desk.scenario();
        const auto inSight = [&](QWidget *widget) {
            return widget->visibleRegion().boundingRect() == widget->rect();
        };
        for (int part = 1; part < 4; ++part) {
            answer->nextButton()->click();
            QVERIFY(inSight(answer->title()));
            QVERIFY(inSight(answer->previousButton()));
        }
        QVERIFY(inSight(desk.part<TypedAnswer>(3)->field()));
    }

    void anotherLanguageKeepsThePartAndEveryAnswer()
    {
        ScenarioDesk desk(*m_themes, *m_bank);
        QVERIFY(desk.goToScenario());
        desk.press(desk.letterOf(u"1"_s, u"b"_s));
        desk.press(Qt::Key_Return);
        desk.press(desk.letterOf(u"2"_s, u"d"_s));
        const QJsonValue before = desk.scenario()->response();
        desk.state->setLanguage(Chinese);
        ScenarioAnswer *answer = desk.scenario();
        QCOMPARE(answer->response(), before);
        QCOMPARE(answer->current(), 1);
        QVERIFY(answer->prompt()->plainText().startsWith(u"去之前要准备好哪两样"_s));
        QVERIFY(desk.tileOf(1, u"2"_s, u"d"_s)->isVisible());
        QCOMPARE(answer->part(1)->response(), QJsonValue(QJsonArray {u"d"_s}));
        QVERIFY(!desk.canConfirm()); // the order has not been looked at
    }

    void goesOnAfterAScenarioInANewProgram()
    {
        QString attempt;
        QString item;
        ScenarioDesk desk(*m_themes, *m_bank);
        QVERIFY(desk.goToScenario());
        const int before = desk.position();
        item = desk.presenter->question().item->id;
        const QJsonValue given {QJsonObject {{u"1"_s, u"b"_s}, {u"2"_s, QJsonArray {u"a"_s}},
            {u"3"_s, QJsonArray {u"a"_s, u"b"_s, u"c"_s, u"d"_s}}, {u"4"_s, 95.0}}};
        QVERIFY(desk.presenter->confirm(given));
        QuizPresenter again(*desk.state);
        desk.state->refresh();
        QVERIFY(again.resume());
        QCOMPARE(again.question().position, before + 1);
        const session::AnswerRecord kept = desk.state->record().running()->answers.last();
        QCOMPARE(kept.item, item);
        QCOMPARE(kept.response, given);
        QCOMPARE(kept.score, std::size_t {2});
    }

    void showsTheMaterialOfAnyQuestionInItsBox()
    {
        ScenarioDesk desk(*m_themes, *m_bank);
        QVERIFY(desk.goTo(ItemKind::SingleChoice));
        const auto *box = desk.page->findChild<MaterialBox *>();
        QVERIFY(box && box->isVisible());
        const bank::Item &item = *desk.presenter->question().item;
        QCOMPARE(box->text(), item.material.in(English));
        QCOMPARE(desk.page->heading()->accessibleDescription(), item.material.in(English));
        desk.state->setLanguage(Chinese);
        QCOMPARE(box->text(), item.material.in(Chinese));
        QuizDesk plain(*m_themes);
        QVERIFY(plain.begin());
        if (plain.presenter->question().item->material.isEmpty())
            QVERIFY(!plain.page->findChild<MaterialBox *>()->isVisible());
    }

    void showsEverythingInEverySize_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("language");
        for (const QString &language : {English, Chinese}) {
            QTest::addRow("standard, %s", qPrintable(language))
                << int(TextSize::Standard) << language;
            QTest::addRow("large, %s", qPrintable(language)) << int(TextSize::Large) << language;
            QTest::addRow("elder, %s", qPrintable(language)) << int(TextSize::Elder) << language;
        }
    }

    void showsEverythingInEverySize()
    {
        QFETCH(int, size);
        QFETCH(QString, language);
        m_themes->setTheme(Theme(ThemeKind::Light, static_cast<TextSize>(size)));
        ScenarioDesk desk(*m_themes, *m_bank);
        desk.state->setLanguage(language);
        desk.page->resize(1024, 700); // the least window
        QVERIFY(desk.goToScenario());
        ScenarioAnswer *answer = desk.scenario();
        QuizQuestion *view = desk.page->questionView();
        for (int part = 0; part < 4; ++part) {
            QCoreApplication::sendPostedEvents();
            QCOMPARE(answer->current(), part);
            QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
            for (const TextLabel *label : view->widget()->findChildren<TextLabel *>()) {
                if (label->isVisible())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                        qPrintable(label->plainText()));
            }
            QVERIFY2(part == 0 || !answer->title()->visibleRegion().isEmpty(),
                "the title of a part that was turned to is in sight");
            if (part < 3)
                answer->nextButton()->click();
        }
    }

private:
    std::unique_ptr<ThemeManager> m_themes;
    std::unique_ptr<test::ScenarioBank> m_bank;
};

QTEST_MAIN(TestScenarioAnswer)
#include "tst_scenario_answer.moc"
