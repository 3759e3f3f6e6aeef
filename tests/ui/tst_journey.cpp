#include "bootstrap/app_context.h"
#include "support/scenario_bank.h"
#include "ui/app_state.h"
#include "ui/language_switch.h"
#include "ui/main_window.h"
#include "ui/quiz_presenter.h"
#include "ui/settings_store.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace suyang;
using namespace suyang::ui;
using namespace Qt::StringLiterals;

namespace {

/// The program as main() puts it together, on a folder of its own.
struct Program
{
    Program(const QString &folder, const QString &language,
        const QString &bank = QStringLiteral(SUYANG_SOURCE_DIR "/resources/bank"))
        : themes(*qApp)
        , settings(folder)
    {
        bootstrap::Settings places;
        places.dataFolder = folder;
        places.bankPath = bank;
        places.frameworkPath = QStringLiteral(SUYANG_SOURCE_DIR "/resources/framework");
        state = std::make_unique<AppState>(bootstrap::AppContext::create(places).value());
        languages.use(language);
        state->setLanguage(language);
        window = std::make_unique<MainWindow>(*state, themes, languages, settings);
        window->resize(1280, 800);
        window->begin();
        static_cast<QWidget &>(*window).show();
    }

    ThemeManager themes;
    LanguageSwitch languages;
    SettingsStore settings;
    std::unique_ptr<AppState> state;
    std::unique_ptr<MainWindow> window;
};

QWidget *focus(Program &program)
{
    QWidget *widget = QApplication::focusWidget();
    return widget ? widget : program.window.get();
}

void press(Program &program, Qt::Key key)
{
    QTest::keyClick(focus(program), key);
}

/// As an input method hands over what was typed, which is how Chinese arrives.
void typeText(const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

/// Tabs until a widget satisfies `wanted`; false when the whole round has none.
bool tabTo(Program &program, const std::function<bool(QWidget *)> &wanted)
{
    constexpr int WholeRound = 150;
    for (int i = 0; i < WholeRound; ++i) {
        QWidget *widget = QApplication::focusWidget();
        if (widget && wanted(widget))
            return true;
        press(program, Qt::Key_Tab);
    }
    return false;
}

bool isPrimary(QWidget *widget)
{
    return qobject_cast<QPushButton *>(widget) && widget->isEnabled()
        && widget->property("sy-role").toString() == u"primary";
}

bool goOn(Program &program)
{
    if (!tabTo(program, isPrimary))
        return false;
    press(program, Qt::Key_Space);
    return true;
}

/// Part after part: letters choose, digits are numbers, Enter goes on and at last confirms.
void answerScenarioByKeys(Program &program)
{
    const session::Question question = program.window->quiz().question();
    constexpr int Tries = 12; // an answer that looks unfinished is asked about once
    for (const bank::Step &step : question.item->steps) {
        const bool typed
            = step.kind == bank::ItemKind::Number || step.kind == bank::ItemKind::ShortText;
        if (step.kind != bank::ItemKind::Ordering)
            press(program, typed ? Qt::Key_7 : Qt::Key_A);
        press(program, Qt::Key_Return);
    }
    const auto stillThere = [&] {
        return program.window->screen() == Screen::Quiz
            && program.window->quiz().question().item->id == question.item->id;
    };
    for (int i = 0; i < Tries && stillThere(); ++i)
        press(program, Qt::Key_Return);
}

/// Answers by what the keyboard map promises: letters choose, Enter confirms, 0 is "I don't know".
void answerByKeys(Program &program)
{
    const bank::ItemKind kind = program.window->quiz().question().item->kind;
    const int position = program.window->quiz().question().position;
    if (kind == bank::ItemKind::Scenario)
        return answerScenarioByKeys(program);
    if (kind == bank::ItemKind::SingleChoice && position % 3 != 0) {
        press(program, position % 2 == 0 ? Qt::Key_A : Qt::Key_B);
        press(program, Qt::Key_Return);
    } else if (kind == bank::ItemKind::Number || kind == bank::ItemKind::ShortText) {
        press(program, Qt::Key_7); // here digits are the answer
        press(program, Qt::Key_Return);
    } else {
        press(program, Qt::Key_0);
    }
}

} // namespace

class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }

    void fromTheFirstRunToTheResultByKeyboardAlone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("in Chinese") << u"zh-CN"_s << u"李秀兰"_s;
        QTest::newRow("in English") << u"en"_s << u"Li Xiulan"_s;
    }

    void fromTheFirstRunToTheResultByKeyboardAlone()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        QTemporaryDir folder;
        {
            Program program(folder.path(), language);
            QVERIFY(QTest::qWaitForWindowActive(program.window.get()));
            QCOMPARE(program.window->screen(), Screen::Comfort);
            QVERIFY(goOn(program));
            QCOMPARE(program.window->screen(), Screen::Profiles);
            QVERIFY(
                tabTo(program, [](QWidget *w) { return qobject_cast<QLineEdit *>(w) != nullptr; }));
            typeText(name);
            press(program, Qt::Key_Return);
            QCOMPARE(program.window->screen(), Screen::Consent);
            QVERIFY(
                tabTo(program, [](QWidget *w) { return qobject_cast<QCheckBox *>(w) != nullptr; }));
            press(program, Qt::Key_Space);
            QVERIFY(goOn(program));
            QVERIFY(program.state->record().consented);
            QCOMPARE(program.window->screen(), Screen::About);
            QVERIFY(goOn(program));
            QCOMPARE(program.window->screen(), Screen::SelfRating);
            for (int page = 0; page < 8 && program.window->screen() == Screen::SelfRating; ++page) {
                QVERIFY(tabTo(program,
                    [](QWidget *w) { return qobject_cast<QRadioButton *>(w) != nullptr; }));
                press(program, Qt::Key_Space);
                QVERIFY(goOn(program));
            }
            QCOMPARE(program.window->screen(), Screen::Home);
            QCOMPARE(program.state->record().selfRating.size(), 4);
            QVERIFY(goOn(program));
            QCOMPARE(program.window->screen(), Screen::Quiz);
            for (int i = 0; i < 10; ++i)
                answerByKeys(program);
            QCOMPARE(program.window->quiz().question().position, 11);
        }
        // The program was closed in the middle. It comes back to the same person and goes on.
        Program program(folder.path(), language);
        QVERIFY(QTest::qWaitForWindowActive(program.window.get()));
        QCOMPARE(program.window->screen(), Screen::Home);
        QCOMPARE(program.state->profile().name, name);
        QVERIFY(goOn(program));
        QCOMPARE(program.window->screen(), Screen::Quiz);
        QCOMPARE(program.window->quiz().question().position, 11);
        for (int i = 0; i < 40 && program.window->screen() == Screen::Quiz; ++i)
            answerByKeys(program);
        QCOMPARE(program.window->screen(), Screen::Result);
        const auto result = program.state->latestResult();
        QVERIFY(result);
        QVERIFY(result->answered >= 16);
        const QList<std::pair<Qt::Key, Screen>> sections {{Qt::Key_3, Screen::Path},
            {Qt::Key_4, Screen::History}, {Qt::Key_5, Screen::Settings},
            {Qt::Key_2, Screen::Result}, {Qt::Key_1, Screen::Home}};
        for (const auto &[key, screen] : sections) {
            QTest::keyClick(program.window.get(), key, Qt::AltModifier);
            QCOMPARE(program.window->screen(), screen);
            QVERIFY(QApplication::focusWidget() != nullptr);
        }
        QVERIFY(!program.state->path().steps.isEmpty());
    }

    void throughATestOfScenariosByKeyboardAlone()
    {
        const test::ScenarioBank bank;
        QTemporaryDir folder;
        Program program(folder.path(), u"zh-CN"_s, bank.path());
        QVERIFY(QTest::qWaitForWindowActive(program.window.get()));
        QVERIFY(program.state->createProfile(u"陈力"_s) && program.state->giveConsent());
        QVERIFY(program.window->quiz().start(3));
        program.window->show(Screen::Quiz);
        for (int i = 0; i < 40 && program.window->screen() == Screen::Quiz; ++i)
            answerByKeys(program);
        QCOMPARE(program.window->screen(), Screen::Result);
        int scenarios = 0;
        for (const session::AnswerRecord &answer : program.state->record().attempts.last().answers)
            scenarios += answer.highest == 4 && !answer.dontKnow ? 1 : 0;
        QVERIFY(scenarios > 3);
    }

    void switchesLanguageAndTextSizeInTheMiddleWithoutLosingTheQuestion()
    {
        QTemporaryDir folder;
        Program program(folder.path(), u"en"_s);
        QVERIFY(QTest::qWaitForWindowActive(program.window.get()));
        QVERIFY(program.state->createProfile(u"Chen Li"_s) && program.state->giveConsent());
        QVERIFY(program.window->quiz().start(3));
        program.window->show(Screen::Quiz);
        const QString item = program.window->quiz().question().item->id;
        QTest::keyClick(program.window.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(program.state->language(), u"zh-CN"_s);
        QTest::keyClick(program.window.get(), Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(program.themes.theme().textSize(), TextSize::Large);
        QCOMPARE(program.window->quiz().question().item->id, item);
        const QString stem
            = program.window->quiz().question().item->stem.in(u"zh-CN"_s).remove(u"**"_s);
        bool shown = false;
        for (const TextLabel *label : program.window->findChildren<TextLabel *>())
            shown = shown || (label->isVisible() && label->plainText() == stem);
        QVERIFY2(shown, "the stem stands on the page in the new language");
        const auto buttonsSpeakChinese = [&] {
            for (const QPushButton *button : program.window->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text().contains(u"我还不会"))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(buttonsSpeakChinese()); // Qt posts the change of language to the widgets
    }
};

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
