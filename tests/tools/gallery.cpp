// Draws every screen in every language, theme and text size to PNG, for people to look at.
#include "bootstrap/app_context.h"
#include "support/scenario_bank.h"
#include "tools/gallery_person.h"
#include "ui/app_state.h"
#include "ui/language_switch.h"
#include "ui/main_window.h"
#include "ui/pages/lesson_page.h"
#include "ui/pages/practice_card.h"
#include "ui/pages/quiz_page.h"
#include "ui/pages/scenario_answer.h"
#include "ui/read_aloud.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/action_button.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QLayout>
#include <QScrollArea>

#include <array>
#include <cstdio>
#include <map>
#include <memory>
#include <vector>

using namespace suyang;
using namespace Qt::StringLiterals;

namespace {

const QSize WindowSize(1280, 800);

struct QuizScreen
{
    QString name;
    std::unique_ptr<ui::QuizPresenter> presenter;
    std::unique_ptr<ui::QuizPage> page;
};

/// One quiz page a kind of question, each standing at such a question.
std::vector<QuizScreen> quizScreens(ui::AppState &state, ui::ThemeManager &themes)
{
    std::map<QString, bool> seen;
    std::vector<QuizScreen> screens;
    for (quint64 seed = 1; seed < 60 && seen.size() < 7; ++seed) {
        for (int ahead = 0; ahead < 14; ++ahead) {
            auto presenter = std::make_unique<ui::QuizPresenter>(state);
            auto page = std::make_unique<ui::QuizPage>(state, *presenter, themes);
            if (!presenter->start(seed))
                return screens;
            tools::answer(
                state, *presenter, session::SimulatedLearner({0.0, 0.0, 0.0, 0.0}, seed), ahead);
            if (!presenter->isRunning())
                continue;
            const QString kind = bank::kindName(presenter->question().item->kind);
            if (!seen.emplace(kind, true).second)
                continue;
            page->resize(WindowSize);
            screens.push_back({u"quiz-"_s + kind, std::move(presenter), std::move(page)});
        }
    }
    return screens;
}

/// A scenario at its first part, and at a later one with the parts before it answered.
std::vector<QuizScreen> scenarioScreens(ui::AppState &state, ui::ThemeManager &themes)
{
    std::vector<QuizScreen> screens;
    for (const auto &name : {u"quiz-scenario"_s, u"quiz-scenario-part-2"_s, u"quiz-material"_s}) {
        const bool material = name == u"quiz-material";
        auto presenter = std::make_unique<ui::QuizPresenter>(state);
        if (!presenter->start(1))
            return screens;
        const auto stands = [&] {
            return (presenter->question().item->kind == bank::ItemKind::Scenario) != material;
        };
        while (presenter->isRunning() && !stands())
            presenter->dontKnow();
        if (!presenter->isRunning())
            continue;
        auto page = std::make_unique<ui::QuizPage>(state, *presenter, themes);
        page->resize(WindowSize);
        page->show();
        if (auto *answer = qobject_cast<ui::ScenarioAnswer *>(page->answer());
            answer && name.endsWith(u'2')) {
            answer->restore(QJsonObject {{u"1"_s, u"b"_s}, {u"2"_s, QJsonArray {u"a"_s}}});
            answer->nextButton()->click();
        }
        page->hide();
        screens.push_back({name, std::move(presenter), std::move(page)});
    }
    return screens;
}

/// A whole lesson, one question answered; as long as it is.
void openLesson(ui::LessonPage &page)
{
    page.show(u"L2B"_s);
    page.QWidget::show();
    if (!page.practice().isEmpty())
        page.practice().constFirst()->checkButton()->click();
    QCoreApplication::sendPostedEvents();
    page.resize(WindowSize.width() - 216, page.sizeHint().height());
    page.resize(page.width(), page.layout()->totalHeightForWidth(page.width()));
}

bool save(QWidget &widget, const QString &path)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return widget.grab().save(path);
}

constexpr std::array<std::pair<const char *, ui::Screen>, 10> Screens {{
    {"comfort", ui::Screen::Comfort},
    {"profiles", ui::Screen::Profiles},
    {"consent", ui::Screen::Consent},
    {"about", ui::Screen::About},
    {"self-rating", ui::Screen::SelfRating},
    {"home", ui::Screen::Home},
    {"result", ui::Screen::Result},
    {"path", ui::Screen::Path},
    {"history", ui::Screen::History},
    {"settings", ui::Screen::Settings},
}};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: suyang-gallery OUT [LANGUAGE [THEME [SIZE]]]\n", stderr);
        return 2;
    }
    const QDir out(QString::fromLocal8Bit(argv[1]));
    if (!out.mkpath(u"."_s))
        return 5;
    const auto only = [&](int index, const QString &value) {
        return argc <= index || QString::fromLocal8Bit(argv[index]) == value;
    };
    ui::installAccessibility();
    ui::ThemeManager themes(application);
    ui::LanguageSwitch languages;
    auto context = bootstrap::AppContext::create({});
    auto firstContext = bootstrap::AppContext::create({});
    const test::ScenarioBank scenarioBank;
    const test::ScratchFolder scenarioData; // a guest is always asked from the bank that ships
    auto scenarioContext = bootstrap::AppContext::create(
        {.dataFolder = scenarioData.path(), .bankPath = scenarioBank.path()});
    for (const auto *one : {&context, &firstContext, &scenarioContext}) {
        if (!*one) {
            std::fprintf(stderr, "%s\n", describe(one->error()).c_str());
            return 3;
        }
    }
    ui::AppState state(std::move(*context));
    ui::AppState fresh(std::move(*firstContext));
    ui::AppState storyteller(std::move(*scenarioContext));
    const ui::SettingsStore nowhere {QString()};
    if (!tools::enterExamplePerson(state) || !fresh.enterAsGuest()
        || !storyteller.createProfile(u"Mei"_s) || !storyteller.giveConsent())
        return 5;
    auto quizzes = quizScreens(state, themes);
    for (QuizScreen &screen : scenarioScreens(storyteller, themes))
        quizzes.push_back(std::move(screen));
    ui::MainWindow window(state, themes, languages, nowhere);
    ui::MainWindow firstRun(fresh, themes, languages, nowhere);
    for (ui::MainWindow *one : {&window, &firstRun}) {
        one->resize(WindowSize);
        static_cast<QWidget *>(one)->show();
    }
    const std::array<std::pair<QString, ui::ThemeKind>, 3> looks {
        std::pair {u"light"_s, ui::ThemeKind::Light}, std::pair {u"dark"_s, ui::ThemeKind::Dark},
        std::pair {u"hc"_s, ui::ThemeKind::HighContrast}};
    const std::array<std::pair<QString, ui::TextSize>, 3> sizes {
        std::pair {u"standard"_s, ui::TextSize::Standard},
        std::pair {u"large"_s, ui::TextSize::Large}, std::pair {u"elder"_s, ui::TextSize::Elder}};
    ui::ReadAloud silent;
    ui::LessonPage lesson(state, silent);
    int drawn = 0;
    for (const QString &language : {u"zh-CN"_s, u"en"_s}) {
        languages.use(language);
        state.setLanguage(language);
        fresh.setLanguage(language);
        storyteller.setLanguage(language);
        for (const auto &[look, kind] : looks) {
            for (const auto &[size, text] : sizes) {
                if (!only(2, language) || !only(3, look) || !only(4, size))
                    continue;
                themes.setTheme(ui::Theme(kind, text, true));
                const QString tail = u"-%1-%2-%3.png"_s.arg(language, look, size);
                for (const auto &[name, screen] : Screens) {
                    window.show(screen);
                    drawn += save(window, out.filePath(QLatin1String(name) + tail)) ? 1 : 0;
                }
                firstRun.show(ui::Screen::Home);
                drawn += save(firstRun, out.filePath(u"home-first"_s + tail)) ? 1 : 0;
                openLesson(lesson);
                drawn += save(lesson, out.filePath(u"lesson"_s + tail)) ? 1 : 0;
                lesson.hide();
                for (QuizScreen &quiz : quizzes) {
                    quiz.page->show();
                    drawn += save(*quiz.page, out.filePath(quiz.name + tail)) ? 1 : 0;
                    quiz.page->hide();
                }
            }
        }
    }
    std::printf("%d pictures of %zu screens in %s\n", drawn, Screens.size() + 2 + quizzes.size(),
        qPrintable(out.absolutePath()));
    return drawn > 0 ? 0 : 5;
}
