#pragma once

#include "ui/screen.h"
#include "ui/window_settings.h"

#include <QMainWindow>

namespace suyang {
struct Error;
}

namespace suyang::ui {

class AppState;
class BasicPage;
class DataExport;
class LanguageSwitch;
class LessonPrint;
class QuizPresenter;
class ReadAloud;
class ReportExport;
class ScreenStack;
class SectionPages;
class SetupPages;
class ShellPage;
class ThemeManager;
class Toast;

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
    Screen screen() const noexcept;
    QuizPresenter &quiz() { return *m_presenter; }
    void setLanguage(const QString &language) { m_settings.setLanguage(language); }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectShell();
    void connectSections();
    void connectSetup();
    void connectQuiz();
    void connectShortcuts();
    BasicPage *makePage(Screen screen);
    void showResult(const QString &attempt);
    void showLesson(const QString &node);
    void afterProfile();
    void startQuiz(bool resume);
    void keepLook();
    void tell(const Error &error);
    void tellDeleted(const QString &name);
    void tellSaved(const QString &path);

    AppState &m_state;
    ThemeManager &m_themes;
    WindowSettings m_settings;
    ShellPage *m_shell;
    ScreenStack *m_screens;
    ReadAloud *m_readAloud;
    SectionPages *m_sections;
    SetupPages *m_setup;
    QuizPresenter *m_presenter;
    DataExport *m_dataExport;
    ReportExport *m_reportExport;
    LessonPrint *m_lessonPrint;
    Toast *m_toast;
};

} // namespace suyang::ui
