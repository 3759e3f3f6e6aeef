#pragma once

#include "base/error.h"
#include "session/assessment.h"
#include "ui/pages/basic_page.h"

#include <optional>

namespace suyang::ui {

class AnswerView;
class LiveRegion;
class QuizFooter;
class QuizPresenter;
class QuizQuestion;
class QuizTopBar;
class ThemeManager;

/// One question at a time and nothing beside it. Shows whatever the presenter stands at; whoever
/// opens the page calls the presenter's start() or resume().
class QuizPage final : public BasicPage
{
    Q_OBJECT

public:
    QuizPage(
        AppState &state, QuizPresenter &presenter, ThemeManager &themes, QWidget *parent = nullptr);

    void refresh() override;

    QuizTopBar *topBar() const noexcept { return m_top; }
    QuizQuestion *questionView() const noexcept { return m_view; }
    QuizFooter *footer() const noexcept { return m_footer; }
    /// Nothing before the first question.
    AnswerView *answer() const;

Q_SIGNALS:
    /// The person chose to stop here; whoever hears this pauses the presenter and leaves
    /// the page.
    void pauseRequested();
    void finished(const QString &attempt);
    /// The text size was changed here.
    void settingsChanged();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What the quiet line at the top says.
    enum class News { None, Saved, PutAside };

    void connectParts();
    bool isAsking() const;
    void takeQuestion();
    void showQuestion();
    void chainTabs();
    void arrange();
    void pressEnter();
    void confirm();
    void dontKnow();
    void skip();
    void askToPause();
    void tell(News news);
    void showFailure(const Error &error);
    void showNote(const QString &text, bool grave);

    QuizPresenter &m_presenter;
    QuizTopBar *m_top;
    QuizQuestion *m_view;
    QuizFooter *m_footer;
    LiveRegion *m_live;
    /// A copy: the presenter has none between the last answer and the end.
    std::optional<session::Question> m_question;
    News m_news = News::None;
    int m_savedPosition = 0;
    bool m_isNew = false; ///< the question is not on the screen yet
    bool m_dialogOpen = false;
};

} // namespace suyang::ui
