#pragma once

#include "ui/settings_store.h"
#include "ui/shell/rail.h"

#include <QMainWindow>

class QStackedWidget;

namespace suyang {
struct Error;
}

namespace suyang::ui {

class AboutPage;
class AppState;
class ComfortPage;
class ConsentPage;
class HistoryPage;
class HomePage;
class LanguageSwitch;
class PathPage;
class ProfilesPage;
class QuizPage;
class QuizPresenter;
class ResultPage;
class SelfRatingPage;
class SettingsPage;
class ShellPage;
class ThemeManager;
class Toast;

/// Every place the window can be at; `--open` takes the names of screenName().
enum class Screen {
    Comfort,
    Profiles,
    Consent,
    About,
    SelfRating,
    Home,
    Quiz,
    Result,
    Path,
    History,
    Settings
};

/// Puts the pages together and leads from one to the next. Knows no item and no number.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(AppState &state, ThemeManager &themes, LanguageSwitch &languages,
        const SettingsStore &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Where the program begins: set-up on the first run, else the last profile's home page.
    void begin();
    void show(Screen screen);
    using QMainWindow::show;
    Screen screen() const noexcept { return m_screen; }
    QuizPresenter &quiz() { return *m_presenter; }
    void setLanguage(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeSetup();
    void makeSections();
    void makeQuiz();
    void makeShortcuts();
    void showSection(Section section);
    void afterProfile();
    void startQuiz(bool resume);
    void exportData();
    void saveSettings();
    void tell(const Error &error);
    void retranslate();

    AppState &m_state;
    ThemeManager &m_themes;
    LanguageSwitch &m_languages;
    SettingsStore m_settings;
    Screen m_screen = Screen::Home;
    QStackedWidget *m_stack;
    ShellPage *m_shell;
    QuizPresenter *m_presenter;
    ComfortPage *m_comfort = nullptr;
    ProfilesPage *m_profiles = nullptr;
    ConsentPage *m_consent = nullptr;
    AboutPage *m_about = nullptr;
    SelfRatingPage *m_selfRating = nullptr;
    QuizPage *m_quizPage = nullptr;
    HomePage *m_home = nullptr;
    ResultPage *m_result = nullptr;
    PathPage *m_path = nullptr;
    HistoryPage *m_history = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    Toast *m_toast;
};

/// "home", "quiz", "result", ...; nothing for an unknown name.
std::optional<Screen> screenFromName(const QString &name);

} // namespace suyang::ui
