#include "bootstrap/app_context.h"
#include "ui/app_state.h"
#include "ui/error_text.h"
#include "ui/language_switch.h"
#include "ui/main_window.h"
#include "ui/settings_store.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/accessibility.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

#include <cstdio>
#include <memory>

namespace {

using namespace suyang;
using namespace Qt::StringLiterals;

struct Options
{
    QString data;
    QString language;
    QString profile;
    QString open;
};

/// Qt aborts without a display, so this is asked before there is a QApplication.
bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

/// Reads the command line; --help and --version end the program here, with or without a display.
Options readOptions(int &argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"suyang"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SUYANG_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Honest self-assessment of digital literacy"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"data"_s, u"Data folder"_s, u"DIR"_s}, {u"lang"_s, u"zh-CN or en"_s, u"LANGUAGE"_s},
            {u"profile"_s, u"Begin as this profile"_s, u"NAME"_s},
            {u"open"_s, u"Begin with this screen"_s, u"SCREEN"_s}});
    parser.process(application);
    return {parser.value(u"data"_s), parser.value(u"lang"_s), parser.value(u"profile"_s),
        parser.value(u"open"_s)};
}

int refuse(const Error &error)
{
    std::fprintf(stderr, "suyang: %s\n", describe(error).c_str());
    QMessageBox box(QMessageBox::Information, QCoreApplication::translate("main", "Suyang"),
        ui::errorText(error));
    box.setTextFormat(Qt::PlainText);
    if (QGuiApplication::platformName() != u"offscreen")
        box.exec();
    constexpr int StorageFailed = 5;
    return StorageFailed;
}

} // namespace

int main(int argc, char *argv[])
{
    const Options options = readOptions(argc, argv);
    if (!hasDisplay()) {
        std::fputs("suyang: there is no display here. `suyangctl demo` and `suyangctl assess` work "
                   "without one.\n",
            stderr);
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"suyang"_s);
    QApplication::setApplicationVersion(QStringLiteral(SUYANG_VERSION));
    ui::installAccessibility();
    ui::ThemeManager themes(application);
    ui::LanguageSwitch languages;

    const QString folder = bootstrap::dataFolder(options.data);
    const ui::SettingsStore settings(folder);
    ui::UiSettings defaults;
    defaults.language = ui::LanguageSwitch::ofSystem();
    defaults.theme = themes.systemKind();
    const ui::UiSettings look = settings.load(defaults);
    themes.setTheme(ui::Theme(look.theme, look.textSize, look.reducedMotion));
    const QString language = options.language.isEmpty() ? look.language : options.language;
    languages.use(language);

    bootstrap::Settings places;
    places.dataFolder = folder;
    auto context = bootstrap::AppContext::create(places);
    if (!context)
        return refuse(context.error());
    ui::AppState state(std::move(*context));
    state.setLanguage(language);
    ui::MainWindow window(state, themes, languages, settings);
    window.resize(1280, 800);
    window.begin();
    for (const session::ProfileInfo &profile : state.profiles()) {
        if (profile.name == options.profile && state.selectProfile(profile.id))
            window.show(ui::Screen::Home);
    }
    if (const auto screen = ui::screenFromName(options.open))
        window.show(*screen);
    window.show();
    return QApplication::exec();
}
