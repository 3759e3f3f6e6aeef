// The speeds that are promised, measured in one run: from Confirm to the next question, start to
// first page, switching how it looks, and the parts they are made of. Exits with 1 when a promise
// is not kept. `--switches` leaves the starts out.
#include "bootstrap/app_context.h"
#include "engine/joint_posterior.h"
#include "session/learning_path.h"
#include "session/literacy_profile.h"
#include "tools/gallery_person.h"
#include "ui/app_state.h"
#include "ui/language_switch.h"
#include "ui/main_window.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/accessibility.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

using namespace suyang;
using namespace Qt::StringLiterals;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Spread
{
    double median;
    double worst;
};

Spread spread(std::vector<double> values)
{
    std::ranges::sort(values);
    return {values[values.size() / 2], values.back()};
}

/// What main() does, up to the first painted page; the parent measures the whole process.
int startOnly(int argc, char *argv[], const QString &folder)
{
    QApplication application(argc, argv);
    ui::installAccessibility();
    ui::ThemeManager themes(application);
    ui::LanguageSwitch languages;
    bootstrap::Settings places;
    places.dataFolder = folder;
    auto context = bootstrap::AppContext::create(places);
    if (!context)
        return 5;
    languages.use(u"zh-CN"_s);
    ui::AppState state(std::move(*context));
    ui::MainWindow window(state, themes, languages, ui::SettingsStore(folder));
    window.resize(1280, 800);
    window.begin();
    static_cast<QWidget &>(window).show();
    QCoreApplication::processEvents();
    return window.grab().isNull() ? 1 : 0;
}

std::vector<double> starts(const QString &program, bool cold)
{
    std::vector<double> times;
    for (int i = 0; i < (cold ? 5 : 11); ++i) {
        if (cold) {
            QFile caches(u"/proc/sys/vm/drop_caches"_s);
            if (!caches.open(QIODevice::WriteOnly) || caches.write("3") != 1)
                return {};
        }
        QTemporaryDir folder;
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(program, {u"--start"_s, folder.path()});
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            return {};
        times.push_back(milliseconds(timer));
    }
    return times;
}

/// From Confirm to the next question on screen: scoring, store with its sync to disk, posterior,
/// selection, forecast, the new page and its painting.
std::vector<double> nextQuestionTimes(ui::AppState &state, ui::MainWindow &window)
{
    std::vector<double> times;
    for (quint64 round = 0; round < 8; ++round) {
        if (!window.quiz().start(round))
            return times;
        window.show(ui::Screen::Quiz);
        const session::SimulatedLearner learner({0.5, 0.0, -0.5, 0.0}, round);
        while (window.quiz().isRunning()) {
            const session::Question question = window.quiz().question();
            const QJsonValue response = learner.respond(*question.item,
                tools::dimensionOf(state.content(), *question.item), question.position);
            QCoreApplication::processEvents();
            QElapsedTimer timer;
            timer.start();
            const bool done
                = response.isNull() ? window.quiz().dontKnow() : window.quiz().confirm(response);
            if (window.quiz().isRunning()) {
                window.repaint();
                QCoreApplication::processEvents();
                times.push_back(milliseconds(timer));
            }
            if (!done)
                return times;
        }
    }
    return times;
}

bool report(const char *what, const std::vector<double> &times, double promise)
{
    if (times.empty()) {
        std::printf("%s: not measured here\n", what);
        return true;
    }
    const Spread s = spread(times);
    const bool kept = s.median < promise;
    std::printf("%s: median %.2f ms, worst %.2f ms of %zu (promise: median under %.0f ms) %s\n",
        what, s.median, s.worst, times.size(), promise, kept ? "kept" : "NOT KEPT");
    return kept;
}

/// Does it, and paints what is due: what somebody waits for. What was replaced is thrown away after
/// the clock has stopped, as the event loop does when there is nothing better to do.
template <class Act>
double untilShown(Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    QCoreApplication::processEvents();
    const double time = milliseconds(timer);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return time;
}

bool reportProfile(const ui::AppState &state)
{
    std::vector<double> path;
    std::vector<double> profile;
    const session::ProfileRecord &record = state.record();
    const session::AttemptRecord &attempt = *record.latest();
    for (int i = 0; i < 21; ++i) {
        QElapsedTimer timer;
        timer.start();
        benchmark::DoNotOptimize(
            session::learningPath(attempt, record, state.content(), state.language()));
        path.push_back(milliseconds(timer));
        timer.restart();
        benchmark::DoNotOptimize(session::literacyProfile(attempt, record, state.content()));
        profile.push_back(milliseconds(timer));
    }
    const bool kept = report("learning path", path, 20.0);
    return report("literacy profile", profile, 50.0) && kept;
}

/// Every section has been looked at before, so that all the window ever builds is there.
bool reportSwitches(ui::MainWindow &window, ui::ThemeManager &themes)
{
    const std::vector<std::pair<const char *, ui::Screen>> screens {{"home", ui::Screen::Home},
        {"result", ui::Screen::Result}, {"path", ui::Screen::Path},
        {"history", ui::Screen::History}, {"settings", ui::Screen::Settings}};
    for (const auto &[name, screen] : screens)
        untilShown([&, to = screen] { window.show(to); });
    bool kept = true;
    for (const auto &[name, screen] : screens) {
        untilShown([&, to = screen] { window.show(to); });
        std::vector<double> language;
        std::vector<double> size;
        std::vector<double> look;
        for (int i = 0; i < 21; ++i) {
            const bool even = i % 2 == 0;
            language.push_back(
                untilShown([&] { window.setLanguage(even ? u"en"_s : u"zh-CN"_s); }));
            size.push_back(untilShown(
                [&] { themes.setTextSize(even ? ui::TextSize::Large : ui::TextSize::Standard); }));
            look.push_back(untilShown(
                [&] { themes.setKind(even ? ui::ThemeKind::Dark : ui::ThemeKind::Light); }));
        }
        const std::string where = std::string(" switch on page ") + name;
        kept = report(("language" + where).c_str(), language, 100.0) && kept;
        kept = report(("text size" + where).c_str(), size, 100.0) && kept;
        kept = report(("theme" + where).c_str(), look, 100.0) && kept;
    }
    std::printf("%lld widgets alive\n", static_cast<long long>(QApplication::allWidgets().size()));
    return kept;
}

void posterior(benchmark::State &run)
{
    const auto prior = engine::AbilityPrior::exchangeable(4, 0.0, 1.5, 0.7).value();
    const auto model = engine::ItemModel::create({.b = {0.3}}).value();
    engine::JointPosterior start(prior);
    for (std::size_t i = 0; i < 16; ++i)
        start.add(model, i % 4, i % 2);
    for (auto _ : run) {
        engine::JointPosterior p = start;
        p.add(model, 1, 1);
        benchmark::DoNotOptimize(p.estimate().mean[0]);
    }
}
BENCHMARK(posterior)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 2 && std::strcmp(argv[1], "--start") == 0)
        return startOnly(argc, argv, QString::fromLocal8Bit(argv[2]));
    QApplication application(argc, argv);
    const bool onlySwitches = argc > 1 && std::strcmp(argv[1], "--switches") == 0;
    bool kept = true;
    if (!onlySwitches) {
        benchmark::Initialize(&argc, argv);
        benchmark::RunSpecifiedBenchmarks();
        const QString self = QApplication::applicationFilePath();
        kept = report("start to first page, warm", starts(self, false), 500.0);
        kept = report("start to first page, file cache dropped", starts(self, true), 500.0) && kept;
    }

    QTemporaryDir folder;
    bootstrap::Settings places;
    places.dataFolder = folder.path();
    auto context = bootstrap::AppContext::create(places);
    if (!context)
        return 5;
    ui::ThemeManager themes(application);
    ui::LanguageSwitch languages;
    languages.use(u"zh-CN"_s);
    ui::AppState state(std::move(*context));
    ui::MainWindow window(state, themes, languages, ui::SettingsStore(folder.path()));
    window.resize(1280, 800);
    static_cast<QWidget &>(window).show();
    if (!state.createProfile(u"Bench"_s) || !state.giveConsent())
        return 5;
    kept = report("from Confirm to the next question", nextQuestionTimes(state, window), 16.0)
        && kept;

    kept = reportProfile(state) && kept;
    kept = reportSwitches(window, themes) && kept;
    return kept ? 0 : 1;
}
