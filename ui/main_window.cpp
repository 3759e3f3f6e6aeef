#include "ui/main_window.h"

#include "ui/app_state.h"
#include "ui/error_text.h"
#include "ui/language_switch.h"
#include "ui/pages/about_page.h"
#include "ui/pages/comfort_page.h"
#include "ui/pages/consent_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/path_page.h"
#include "ui/pages/profiles_page.h"
#include "ui/pages/quiz_page.h"
#include "ui/pages/result_page.h"
#include "ui/pages/self_rating_page.h"
#include "ui/pages/settings_page.h"
#include "ui/quiz_presenter.h"
#include "ui/shell/page_tools.h"
#include "ui/shell/shell_page.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/toast.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>

#include <array>
#include <utility>

namespace suyang::ui {

using namespace Qt::StringLiterals;

namespace {

const std::array<std::pair<const char *, Screen>, 11> Names {{
    {"comfort", Screen::Comfort},
    {"profiles", Screen::Profiles},
    {"consent", Screen::Consent},
    {"about", Screen::About},
    {"self-rating", Screen::SelfRating},
    {"home", Screen::Home},
    {"quiz", Screen::Quiz},
    {"result", Screen::Result},
    {"path", Screen::Path},
    {"history", Screen::History},
    {"settings", Screen::Settings},
}};

} // namespace

std::optional<Screen> screenFromName(const QString &name)
{
    for (const auto &[text, screen] : Names) {
        if (name == QLatin1String(text))
            return screen;
    }
    return std::nullopt;
}

MainWindow::MainWindow(AppState &state, ThemeManager &themes, LanguageSwitch &languages,
    const SettingsStore &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_state(state)
    , m_themes(themes)
    , m_languages(languages)
    , m_settings(settings)
    , m_stack(new QStackedWidget(this))
    , m_shell(new ShellPage(state, themes, this))
    , m_presenter(new QuizPresenter(state, this))
    , m_toast(new Toast(this))
{
    setObjectName(u"window"_s);
    setCentralWidget(m_stack);
    setMinimumSize(1024, 700);
    m_stack->addWidget(m_shell);
    connect(m_shell, &ShellPage::sectionChosen, this, &MainWindow::showSection);
    connect(m_shell, &ShellPage::profilesRequested, this, [this] { show(Screen::Profiles); });
    connect(m_shell->tools(), &PageTools::languageRequested, this, &MainWindow::setLanguage);
    connect(m_shell->tools(), &PageTools::settingsChanged, this, &MainWindow::saveSettings);
    connect(&m_state, &AppState::failed, this, &MainWindow::tell);
    makeSections();
    makeSetup();
    makeQuiz();
    makeShortcuts();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeSections()
{
    m_home = new HomePage(m_state, m_themes);
    m_shell->addPage(Section::Home, m_home);
    connect(m_home, &HomePage::startRequested, this, [this] { startQuiz(false); });
    connect(m_home, &HomePage::resumeRequested, this, [this] { startQuiz(true); });
    connect(m_home, &HomePage::resultRequested, this, [this](const QString &attempt) {
        m_result->show(attempt);
        show(Screen::Result);
    });
    connect(m_home, &HomePage::pathRequested, this, [this] { show(Screen::Path); });
    connect(m_home, &HomePage::stepRequested, this, [this] { show(Screen::Path); });
    connect(m_home, &HomePage::selfRatingRequested, this, [this] { show(Screen::SelfRating); });
    connect(m_home, &HomePage::settingsRequested, this, [this] { show(Screen::Settings); });
    connect(m_home, &HomePage::settingsChanged, this, &MainWindow::saveSettings);

    m_result = new ResultPage(m_state, m_themes);
    m_shell->addPage(Section::Result, m_result);
    connect(m_result, &ResultPage::pathRequested, this, [this] { show(Screen::Path); });
    connect(m_result, &ResultPage::retestRequested, this, [this] { startQuiz(false); });
    connect(m_result, &ResultPage::homeRequested, this, [this] { show(Screen::Home); });

    m_path = new PathPage(m_state, m_themes);
    m_shell->addPage(Section::Path, m_path);
    connect(m_path, &PathPage::resultRequested, this, [this] { show(Screen::Result); });
    connect(m_path, &PathPage::homeRequested, this, [this] { show(Screen::Home); });
    connect(m_path, &PathPage::startRequested, this, [this] { startQuiz(false); });

    m_history = new HistoryPage(m_state, m_themes);
    m_shell->addPage(Section::History, m_history);
    connect(m_history, &HistoryPage::homeRequested, this, [this] { show(Screen::Home); });
    connect(m_history, &HistoryPage::startRequested, this, [this] { startQuiz(false); });
    connect(m_history, &HistoryPage::resultRequested, this, [this](const QString &attempt) {
        m_result->show(attempt);
        show(Screen::Result);
    });

    m_settingsPage
        = new SettingsPage(m_state, m_themes, QFileInfo(m_settings.path()).absolutePath());
    m_shell->addPage(Section::Settings, m_settingsPage);
    connect(m_settingsPage, &SettingsPage::settingsChanged, this, [this] {
        setLanguage(m_state.language());
        saveSettings();
    });
    connect(
        m_settingsPage, &SettingsPage::profilesRequested, this, [this] { show(Screen::Profiles); });
    connect(m_settingsPage, &SettingsPage::exportRequested, this, &MainWindow::exportData);
    connect(m_settingsPage, &SettingsPage::dataDeleted, this, [this](const QString &name) {
        show(Screen::Profiles);
        m_toast->showMessage(tr("Everything about %1 is deleted.").arg(name));
    });
}

void MainWindow::makeSetup()
{
    m_comfort = new ComfortPage(m_state, m_themes);
    connect(m_comfort, &ComfortPage::settingsChanged, this, [this] {
        setLanguage(m_state.language());
        saveSettings();
    });
    connect(m_comfort, &ComfortPage::continued, this, [this] {
        saveSettings();
        show(Screen::Profiles);
    });
    m_profiles = new ProfilesPage(m_state);
    connect(m_profiles, &ProfilesPage::profileSelected, this, &MainWindow::afterProfile);
    connect(m_profiles, &ProfilesPage::profileCreated, this, &MainWindow::afterProfile);
    connect(m_profiles, &ProfilesPage::guestEntered, this, &MainWindow::afterProfile);
    connect(m_profiles, &ProfilesPage::profileRemoved, this, [this](const QString &name) {
        m_toast->showMessage(tr("Everything about %1 is deleted.").arg(name));
    });
    m_consent = new ConsentPage(m_state);
    connect(m_consent, &ConsentPage::agreed, this, [this] { show(Screen::About); });
    connect(m_consent, &ConsentPage::guestEntered, this, [this] { show(Screen::About); });
    connect(m_consent, &ConsentPage::backRequested, this, [this] { show(Screen::Profiles); });
    m_about = new AboutPage(m_state);
    connect(m_about, &AboutPage::finished, this, [this] { show(Screen::SelfRating); });
    connect(m_about, &AboutPage::backRequested, this, [this] { show(Screen::Consent); });
    m_selfRating = new SelfRatingPage(m_state);
    connect(m_selfRating, &SelfRatingPage::finished, this, [this] { show(Screen::Home); });
    connect(m_selfRating, &SelfRatingPage::backRequested, this, [this] { show(Screen::About); });
    for (QWidget *page :
        std::initializer_list<QWidget *> {m_comfort, m_profiles, m_consent, m_about, m_selfRating})
        m_stack->addWidget(page);
}

void MainWindow::makeQuiz()
{
    m_quizPage = new QuizPage(m_state, *m_presenter, m_themes);
    m_stack->addWidget(m_quizPage);
    connect(m_quizPage, &QuizPage::pauseRequested, this, [this] {
        m_presenter->pause();
        show(Screen::Home);
    });
    connect(m_presenter, &QuizPresenter::interrupted, this, [this] { show(Screen::Home); });
    connect(m_presenter, &QuizPresenter::failed, this, &MainWindow::tell);
    connect(m_quizPage, &QuizPage::settingsChanged, this, &MainWindow::saveSettings);
    connect(m_quizPage, &QuizPage::finished, this, [this](const QString &attempt) {
        m_result->show(attempt);
        show(Screen::Result);
    });
}

void MainWindow::makeShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto &&act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    const auto size = [this](auto change) {
        change();
        saveSettings();
    };
    on(QKeySequence(u"Ctrl+="_s), [=, this] { size([this] { m_themes.makeTextLarger(); }); });
    on(QKeySequence(u"Ctrl+-"_s), [=, this] { size([this] { m_themes.makeTextSmaller(); }); });
    on(QKeySequence(u"Ctrl+0"_s),
        [=, this] { size([this] { m_themes.setTextSize(TextSize::Standard); }); });
    on(QKeySequence(u"Ctrl+Shift+H"_s), [this] {
        const bool high = m_themes.theme().kind() == ThemeKind::HighContrast;
        m_themes.setKind(high ? ThemeKind::Light : ThemeKind::HighContrast);
        saveSettings();
    });
    on(QKeySequence(u"Ctrl+L"_s),
        [this] { setLanguage(m_state.language() == u"en" ? u"zh-CN"_s : u"en"_s); });
    on(QKeySequence(u"F6"_s), [this] { m_shell->focusNextRegion(false); });
    on(QKeySequence(u"Shift+F6"_s), [this] { m_shell->focusNextRegion(true); });
}

void MainWindow::begin()
{
    if (!m_settings.exists()) {
        show(Screen::Comfort);
        return;
    }
    const QString last = m_settings.load().lastProfile;
    const auto profiles = m_state.profiles();
    for (const session::ProfileInfo &profile : profiles) {
        if (profile.id == last || profiles.size() == 1) {
            if (m_state.selectProfile(profile.id)) {
                afterProfile();
                return;
            }
        }
    }
    show(Screen::Profiles);
}

/// Where to go once it is known who sits here: consent first, then home.
void MainWindow::afterProfile()
{
    saveSettings();
    if (m_state.isGuest())
        show(m_state.record().about.isEmpty() ? Screen::About : Screen::Home);
    else
        show(m_state.record().consented ? Screen::Home : Screen::Consent);
}

void MainWindow::showSection(Section section)
{
    static constexpr std::array Screens {
        Screen::Home, Screen::Result, Screen::Path, Screen::History, Screen::Settings};
    if (section == Section::Result)
        m_result->show(QString());
    show(Screens[static_cast<std::size_t>(section)]);
}

void MainWindow::show(Screen screen)
{
    m_screen = screen;
    const auto section = [this](Section wanted) {
        m_stack->setCurrentWidget(m_shell);
        m_shell->showSection(wanted);
    };
    switch (screen) {
    case Screen::Comfort:
        return m_stack->setCurrentWidget(m_comfort);
    case Screen::Profiles:
        return m_stack->setCurrentWidget(m_profiles);
    case Screen::Consent:
        return m_stack->setCurrentWidget(m_consent);
    case Screen::About:
        return m_stack->setCurrentWidget(m_about);
    case Screen::SelfRating:
        return m_stack->setCurrentWidget(m_selfRating);
    case Screen::Quiz:
        return m_stack->setCurrentWidget(m_quizPage);
    case Screen::Home:
        return section(Section::Home);
    case Screen::Result:
        return section(Section::Result);
    case Screen::Path:
        return section(Section::Path);
    case Screen::History:
        return section(Section::History);
    case Screen::Settings:
        return section(Section::Settings);
    }
}

void MainWindow::startQuiz(bool resume)
{
    if (!m_state.hasProfile()) {
        show(Screen::Profiles);
        return;
    }
    if (!resume && m_state.record().running()) {
        show(Screen::Home); // which offers to go on first, and asks before starting over
        return;
    }
    const bool begun = resume ? m_presenter->resume() : m_presenter->start();
    if (begun && m_presenter->isRunning())
        show(Screen::Quiz);
}

void MainWindow::setLanguage(const QString &language)
{
    m_languages.use(language);
    m_state.setLanguage(language);
    saveSettings();
}

void MainWindow::saveSettings()
{
    const Theme &theme = m_themes.theme();
    UiSettings settings {m_state.language(), theme.kind(), theme.textSize(), theme.reducedMotion(),
        m_settings.load().lastProfile};
    if (m_state.hasProfile() && !m_state.isGuest())
        settings.lastProfile = m_state.profile().id;
    m_settings.save(settings);
}

void MainWindow::exportData()
{
    const auto document = m_state.exportDocument();
    if (!document) {
        tell(document.error());
        return;
    }
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save everything kept about you"), u"suyang.json"_s, tr("JSON files (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(*document).toJson()) < 0
        || !file.commit()) {
        tell(fail(ErrorCode::StoreUnavailable, file.errorString().toStdString()));
        return;
    }
    m_toast->showMessage(tr("Saved to %1").arg(path));
}

void MainWindow::tell(const Error &error)
{
    qWarning("%s", describe(error).c_str());
    m_toast->showMessage(errorText(error));
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Suyang"));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool inSection = m_stack->currentWidget() == m_shell && m_screen != Screen::Home;
    if (event->key() == Qt::Key_Escape && inSection)
        show(Screen::Home);
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace suyang::ui
