#include "ui/main_window.h"

#include "ui/app_state.h"
#include "ui/data_export.h"
#include "ui/error_text.h"
#include "ui/lesson_print.h"
#include "ui/pages/quiz_page.h"
#include "ui/quiz_presenter.h"
#include "ui/read_aloud.h"
#include "ui/report_export.h"
#include "ui/screen_stack.h"
#include "ui/section_pages.h"
#include "ui/setup_pages.h"
#include "ui/shell/page_tools.h"
#include "ui/shell/shell_page.h"
#include "ui/widgets/toast.h"
#include "ui/window_shortcuts.h"

#include <QFileInfo>
#include <QKeyEvent>

namespace suyang::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(AppState &state, ThemeManager &themes, LanguageSwitch &languages,
    const SettingsStore &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_state(state)
    , m_themes(themes)
    , m_settings(state, themes, languages, settings)
    , m_shell(new ShellPage(state, themes, this))
    , m_screens(new ScreenStack(
          m_shell, [this](Screen screen) { return makePage(screen); }, this))
    , m_readAloud(new ReadAloud(this))
    , m_sections(new SectionPages(
          state, themes, *m_readAloud, QFileInfo(settings.path()).absolutePath(), this))
    , m_setup(new SetupPages(state, themes, this))
    , m_presenter(new QuizPresenter(state, this))
    , m_dataExport(new DataExport(state, this))
    , m_reportExport(new ReportExport(state, this))
    , m_lessonPrint(new LessonPrint(state, this))
    , m_toast(new Toast(this))
{
    setObjectName(u"window"_s);
    setCentralWidget(m_screens);
    setMinimumSize(1024, 700);
    setWindowTitle(tr("Suyang"));
    connect(&m_state, &AppState::failed, this, &MainWindow::tell);
    connect(m_dataExport, &DataExport::saved, this, &MainWindow::tellSaved);
    connect(m_dataExport, &DataExport::failed, this, &MainWindow::tell);
    connect(m_reportExport, &ReportExport::saved, this, &MainWindow::tellSaved);
    connect(m_reportExport, &ReportExport::failed, this, &MainWindow::tell);
    connect(m_lessonPrint, &LessonPrint::failed, this, &MainWindow::tell);
    connectShell();
    connectSections();
    connectSetup();
    connectQuiz();
    connectShortcuts();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectShell()
{
    m_shell->setMaker([this](Section section) { return m_sections->make(section); });
    connect(m_shell, &ShellPage::sectionChosen, this, [this](Section section) {
        if (section == Section::Result)
            m_sections->setAttempt(QString());
        show(screenOf(section));
    });
    connect(m_shell, &ShellPage::profilesRequested, this, [this] { show(Screen::Profiles); });
    connect(m_shell->tools(), &PageTools::languageRequested, this, &MainWindow::setLanguage);
    connect(m_shell->tools(), &PageTools::settingsChanged, this, [this] { m_settings.keep(); });
}

void MainWindow::connectSections()
{
    connect(m_sections, &SectionPages::screenRequested, this, qOverload<Screen>(&MainWindow::show));
    connect(m_sections, &SectionPages::resultRequested, this, &MainWindow::showResult);
    connect(m_sections, &SectionPages::lessonRequested, this, &MainWindow::showLesson);
    connect(m_sections, &SectionPages::lessonPrintRequested, m_lessonPrint, &LessonPrint::ask);
    connect(m_sections, &SectionPages::checkRequested, this, &MainWindow::startQuiz);
    connect(m_sections, &SectionPages::settingsChanged, this, &MainWindow::keepLook);
    connect(m_sections, &SectionPages::dataExportRequested, m_dataExport, &DataExport::ask);
    connect(
        m_sections, &SectionPages::reportSaveRequested, m_reportExport, &ReportExport::askToSave);
    connect(
        m_sections, &SectionPages::reportPrintRequested, m_reportExport, &ReportExport::askToPrint);
    connect(m_sections, &SectionPages::dataDeleted, this, [this](const QString &name) {
        show(Screen::Profiles);
        tellDeleted(name);
    });
}

void MainWindow::connectSetup()
{
    connect(m_setup, &SetupPages::screenRequested, this, qOverload<Screen>(&MainWindow::show));
    connect(m_setup, &SetupPages::settingsChanged, this, &MainWindow::keepLook);
    connect(m_setup, &SetupPages::profileEntered, this, &MainWindow::afterProfile);
    connect(m_setup, &SetupPages::profileRemoved, this, &MainWindow::tellDeleted);
}

void MainWindow::connectQuiz()
{
    // Not the page: going on with a check that only lacked its end shows none.
    connect(m_presenter, &QuizPresenter::finished, this, &MainWindow::showResult);
    connect(m_presenter, &QuizPresenter::interrupted, this, [this] { show(Screen::Home); });
    connect(m_presenter, &QuizPresenter::failed, this, &MainWindow::tell);
}

void MainWindow::connectShortcuts()
{
    auto *shortcuts = new WindowShortcuts(m_themes, this);
    connect(shortcuts, &WindowShortcuts::settingsChanged, this, [this] { m_settings.keep(); });
    connect(shortcuts, &WindowShortcuts::otherLanguageRequested, this,
        [this] { m_settings.setOtherLanguage(); });
    connect(shortcuts, &WindowShortcuts::nextRegionRequested, m_shell, &ShellPage::focusNextRegion);
}

void MainWindow::begin()
{
    if (m_settings.isFirstRun()) {
        show(Screen::Comfort);
        return;
    }
    const QString last = m_settings.lastProfile();
    const auto profiles = m_state.profiles();
    for (const session::ProfileInfo &profile : profiles) {
        const bool meant = profile.id == last || profiles.size() == 1;
        if (meant && m_state.selectProfile(profile.id)) {
            afterProfile();
            return;
        }
    }
    show(Screen::Profiles);
}

/// Where to go once it is known who sits here: consent first, then home.
void MainWindow::afterProfile()
{
    m_settings.keep();
    if (m_state.isGuest())
        show(m_state.record().about.isEmpty() ? Screen::About : Screen::Home);
    else
        show(m_state.record().consented ? Screen::Home : Screen::Consent);
}

void MainWindow::show(Screen screen)
{
    m_screens->show(screen);
}

Screen MainWindow::screen() const noexcept
{
    return m_screens->screen();
}

BasicPage *MainWindow::makePage(Screen screen)
{
    if (screen != Screen::Quiz)
        return m_setup->make(screen);
    auto *page = new QuizPage(m_state, *m_presenter, m_themes);
    connect(page, &QuizPage::pauseRequested, this, [this] {
        m_presenter->pause();
        show(Screen::Home);
    });
    connect(page, &QuizPage::settingsChanged, this, [this] { m_settings.keep(); });
    return page;
}

void MainWindow::showResult(const QString &attempt)
{
    m_sections->setAttempt(attempt);
    show(Screen::Result);
}

void MainWindow::showLesson(const QString &node)
{
    m_sections->setLesson(node);
    show(Screen::Lesson);
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

void MainWindow::keepLook()
{
    setLanguage(m_state.language()); // which a page has chosen for the texts of the bank already
}

void MainWindow::tell(const Error &error)
{
    qWarning("%s", describe(error).c_str());
    m_toast->showMessage(errorText(error));
}

void MainWindow::tellDeleted(const QString &name)
{
    m_toast->showMessage(tr("Everything about %1 is deleted.").arg(name));
}

void MainWindow::tellSaved(const QString &path)
{
    m_toast->showMessage(tr("Saved to %1").arg(path));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWindowTitle(tr("Suyang"));
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool inSection = m_shell->isVisible() && screen() != Screen::Home;
    if (event->key() == Qt::Key_Escape && inSection)
        show(screen() == Screen::Lesson ? Screen::Path : Screen::Home);
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace suyang::ui
