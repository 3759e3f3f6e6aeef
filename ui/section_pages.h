#pragma once

#include "ui/screen.h"

#include <QObject>
#include <QString>

namespace suyang::ui {

class AppState;
class BasicPage;
class ReadAloud;
class ThemeManager;

/// Makes the pages of the sections and says where each of them leads.
class SectionPages final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is where the data lie, for the settings to show.
    SectionPages(AppState &state, ThemeManager &themes, ReadAloud &readAloud, QString folder,
        QObject *parent);

    /// A page of its own, without a parent.
    BasicPage *make(Section section);
    /// Which result the result page is about from now on; empty for the newest one.
    void setAttempt(const QString &attempt);
    /// Which node the lesson page is about from now on.
    void setLesson(const QString &node);

Q_SIGNALS:
    void screenRequested(suyang::ui::Screen screen);
    void resultRequested(const QString &attempt);
    void lessonRequested(const QString &node);
    void lessonPrintRequested(const QString &node);
    void checkRequested(bool resume);
    void settingsChanged();
    void dataExportRequested();
    void reportSaveRequested(const QString &attempt);
    void reportPrintRequested(const QString &attempt);
    void dataDeleted(const QString &name);
    /// For the result page.
    void attemptChosen(const QString &attempt);
    /// For the lesson page.
    void lessonChosen(const QString &node);

private:
    BasicPage *makeHome();
    BasicPage *makeResult();
    BasicPage *makePath();
    BasicPage *makeLesson();
    BasicPage *makeHistory();
    BasicPage *makeSettings();
    /// A slot that leads to a screen, or begins a check.
    auto leadTo(Screen screen)
    {
        return [this, screen] { Q_EMIT screenRequested(screen); };
    }
    auto check(bool resume)
    {
        return [this, resume] { Q_EMIT checkRequested(resume); };
    }

    AppState &m_state;
    ThemeManager &m_themes;
    ReadAloud &m_readAloud;
    QString m_folder;
    QString m_attempt;
    QString m_lesson;
};

} // namespace suyang::ui
