#include "ui/section_pages.h"

#include "ui/pages/history_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/lesson_page.h"
#include "ui/pages/path_page.h"
#include "ui/pages/result_page.h"
#include "ui/pages/settings_page.h"

#include <utility>

namespace suyang::ui {

SectionPages::SectionPages(
    AppState &state, ThemeManager &themes, ReadAloud &readAloud, QString folder, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_themes(themes)
    , m_readAloud(readAloud)
    , m_folder(std::move(folder))
{
}

BasicPage *SectionPages::make(Section section)
{
    switch (section) {
    case Section::Home:
        return makeHome();
    case Section::Result:
        return makeResult();
    case Section::Path:
        return makePath();
    case Section::Lesson:
        return makeLesson();
    case Section::History:
        return makeHistory();
    case Section::Settings:
        return makeSettings();
    }
    Q_UNREACHABLE();
    return nullptr;
}

void SectionPages::setAttempt(const QString &attempt)
{
    m_attempt = attempt;
    Q_EMIT attemptChosen(attempt);
}

void SectionPages::setLesson(const QString &node)
{
    m_lesson = node;
    Q_EMIT lessonChosen(node);
}

BasicPage *SectionPages::makeHome()
{
    auto *page = new HomePage(m_state, m_themes);
    connect(page, &HomePage::startRequested, this, check(false));
    connect(page, &HomePage::resumeRequested, this, check(true));
    connect(page, &HomePage::resultRequested, this, &SectionPages::resultRequested);
    connect(page, &HomePage::pathRequested, this, leadTo(Screen::Path));
    connect(page, &HomePage::stepRequested, this, leadTo(Screen::Path));
    connect(page, &HomePage::selfRatingRequested, this, leadTo(Screen::SelfRating));
    connect(page, &HomePage::settingsRequested, this, leadTo(Screen::Settings));
    connect(page, &HomePage::settingsChanged, this, &SectionPages::settingsChanged);
    return page;
}

BasicPage *SectionPages::makeResult()
{
    auto *page = new ResultPage(m_state, m_themes);
    page->show(m_attempt);
    connect(this, &SectionPages::attemptChosen, page,
        [page](const QString &attempt) { page->show(attempt); });
    connect(page, &ResultPage::pathRequested, this, leadTo(Screen::Path));
    connect(page, &ResultPage::retestRequested, this, check(false));
    connect(page, &ResultPage::homeRequested, this, leadTo(Screen::Home));
    connect(page, &ResultPage::saveRequested, this, &SectionPages::reportSaveRequested);
    connect(page, &ResultPage::printRequested, this, &SectionPages::reportPrintRequested);
    return page;
}

BasicPage *SectionPages::makePath()
{
    auto *page = new PathPage(m_state, m_themes);
    connect(page, &PathPage::resultRequested, this, leadTo(Screen::Result));
    connect(page, &PathPage::homeRequested, this, leadTo(Screen::Home));
    connect(page, &PathPage::startRequested, this, check(false));
    connect(page, &PathPage::lessonRequested, this, &SectionPages::lessonRequested);
    return page;
}

BasicPage *SectionPages::makeLesson()
{
    auto *page = new LessonPage(m_state, m_readAloud);
    page->show(m_lesson);
    connect(
        this, &SectionPages::lessonChosen, page, [page](const QString &node) { page->show(node); });
    connect(page, &LessonPage::pathRequested, this, leadTo(Screen::Path));
    connect(page, &LessonPage::printRequested, this, &SectionPages::lessonPrintRequested);
    return page;
}

BasicPage *SectionPages::makeHistory()
{
    auto *page = new HistoryPage(m_state, m_themes);
    connect(page, &HistoryPage::homeRequested, this, leadTo(Screen::Home));
    connect(page, &HistoryPage::startRequested, this, check(false));
    connect(page, &HistoryPage::resultRequested, this, &SectionPages::resultRequested);
    return page;
}

BasicPage *SectionPages::makeSettings()
{
    auto *page = new SettingsPage(m_state, m_themes, m_folder);
    connect(page, &SettingsPage::settingsChanged, this, &SectionPages::settingsChanged);
    connect(page, &SettingsPage::profilesRequested, this, leadTo(Screen::Profiles));
    connect(page, &SettingsPage::exportRequested, this, &SectionPages::dataExportRequested);
    connect(page, &SettingsPage::dataDeleted, this, &SectionPages::dataDeleted);
    return page;
}

} // namespace suyang::ui
