#include "ui/pages/quiz_page.h"

#include "ui/app_state.h"
#include "ui/error_text.h"
#include "ui/pages/answer_view.h"
#include "ui/pages/quiz_footer.h"
#include "ui/pages/quiz_question.h"
#include "ui/pages/quiz_top_bar.h"
#include "ui/quiz_presenter.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/live_region.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace suyang::ui {

namespace {
constexpr int LeastMargin = 40;
}

QuizPage::QuizPage(AppState &state, QuizPresenter &presenter, ThemeManager &themes, QWidget *parent)
    : BasicPage(state, parent)
    , m_presenter(presenter)
    , m_top(new QuizTopBar(themes, this))
    , m_view(new QuizQuestion(heading(), this))
    , m_footer(new QuizFooter(this))
    , m_live(new LiveRegion(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_footer);
    m_footer->setCanSkip(false);
    m_footer->setCanConfirm(false);
    connectParts();
    if (m_presenter.isRunning())
        takeQuestion();
}

void QuizPage::connectParts()
{
    connect(m_top, &QuizTopBar::pauseClicked, this, &QuizPage::askToPause);
    connect(m_top, &QuizTopBar::textSizeChanged, this, &QuizPage::settingsChanged);
    connect(m_view, &QuizQuestion::answerChanged, this, [this] {
        m_footer->setCanConfirm(answer()->isComplete());
        m_footer->setNote({});
    });
    connect(m_view, &QuizQuestion::stopsChanged, this, &QuizPage::chainTabs);
    connect(m_footer, &QuizFooter::dontKnowClicked, this, &QuizPage::dontKnow);
    connect(m_footer, &QuizFooter::skipClicked, this, &QuizPage::skip);
    connect(m_footer, &QuizFooter::confirmClicked, this, &QuizPage::confirm);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        // Some platforms let Enter press the tile that has the focus; here it always goes on.
        auto *enter = new QShortcut(
            QKeySequence(key), this, this, &QuizPage::pressEnter, Qt::WidgetWithChildrenShortcut);
        enter->setAutoRepeat(false);
    }
    connect(&m_presenter, &QuizPresenter::questionReady, this, &QuizPage::takeQuestion);
    connect(&m_presenter, &QuizPresenter::saved, this, [this](int position) {
        m_savedPosition = position;
        tell(News::Saved);
    });
    connect(&m_presenter, &QuizPresenter::failed, this, &QuizPage::showFailure);
    connect(&m_presenter, &QuizPresenter::finished, this, [this](const QString &attempt) {
        m_question.reset();
        tell(News::None);
        Q_EMIT finished(attempt);
    });
}

AnswerView *QuizPage::answer() const
{
    return m_view->answer();
}

bool QuizPage::isAsking() const
{
    return m_question && answer() && m_presenter.isRunning();
}

void QuizPage::takeQuestion()
{
    m_question = m_presenter.question();
    m_isNew = true;
    m_footer->setNote({});
    invalidate();
    if (isVisible())
        heading()->setFocus(Qt::OtherFocusReason);
}

void QuizPage::refresh()
{
    if (!m_question)
        return;
    if (std::exchange(m_isNew, false)) {
        showQuestion();
    } else if (m_view->language() != state().language()) {
        m_footer->setNote({});
        m_view->setLanguage(state().language());
    }
    // Later: the base class knows only controls in layouts and orders those after this.
    QMetaObject::invokeMethod(this, &QuizPage::chainTabs, Qt::QueuedConnection);
    m_footer->setCanSkip(m_question->canSkip);
    m_footer->setCanConfirm(answer()->isComplete());
    arrange();
}

void QuizPage::showQuestion()
{
    const auto &framework = state().content().framework;
    const auto competence = framework.competenceIndex(m_question->item->competence);
    const int dimension
        = competence ? int(framework.competences[qsizetype(*competence)].dimension) : 0;
    m_view->setQuestion(*m_question, dimension, state().language());
}

void QuizPage::chainTabs()
{
    const QList<QWidget *> stops = m_top->tabStops() + answer()->tabStops() + m_footer->tabStops();
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void QuizPage::arrange()
{
    const int column = std::min(m_view->columnWidth(), width() - 2 * LeastMargin);
    const int side = (width() - column) / 2;
    m_view->setSide(side);
    m_footer->setSide(side);
}

void QuizPage::resizeEvent(QResizeEvent *event)
{
    BasicPage::resizeEvent(event);
    arrange();
}

void QuizPage::changeEvent(QEvent *event)
{
    BasicPage::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void QuizPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!plain || !isAsking()) {
        BasicPage::keyPressEvent(event);
    } else if (answer()->handleKey(event)) {
        if (QWidget *focus = QApplication::focusWidget(); focus && answer()->isAncestorOf(focus))
            m_view->ensureWidgetVisible(focus);
    } else if (event->key() == Qt::Key_0 && !event->isAutoRepeat()) {
        dontKnow();
    } else if (event->key() == Qt::Key_Escape) {
        askToPause();
    } else {
        BasicPage::keyPressEvent(event);
    }
}

void QuizPage::pressEnter()
{
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    const bool acts = button
        && (!answer() || !answer()->isAncestorOf(button) || qobject_cast<QToolButton *>(button)
            || qobject_cast<ActionButton *>(button));
    if (acts)
        button->click();
    else if (!isAsking() || !answer()->goOn())
        confirm();
}

void QuizPage::confirm()
{
    if (!isAsking())
        return;
    if (!answer()->isComplete()) {
        showNote(answer()->missing(), false);
        return;
    }
    if (const auto objection = answer()->objection()) {
        showNote(*objection, false);
        return;
    }
    m_footer->setNote({});
    m_presenter.confirm(answer()->response());
}

void QuizPage::dontKnow()
{
    if (!isAsking())
        return;
    m_footer->setNote({});
    m_presenter.dontKnow();
}

void QuizPage::skip()
{
    if (!isAsking() || !m_question->canSkip)
        return;
    m_footer->setNote({});
    if (m_presenter.skip())
        tell(News::PutAside);
}

void QuizPage::askToPause()
{
    if (!isAsking() || m_dialogOpen)
        return;
    m_dialogOpen = true;
    const int done = m_question->position - 1;
    const QString text = state().isGuest()
        ? tr("You are here as a guest: your answers are kept only until the program is closed.")
        : done == 0
        ? tr("You can begin with this question another time.")
        : tr("Your %n answer(s) so far are saved. Next time you go on with question %1.", nullptr,
            done)
              .arg(m_question->position);
    auto *dialog = new ConfirmDialog(tr("Stop here?"), text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addChoice(tr("Go on"), ButtonRole::Plain, true);
    const int stop = dialog->addChoice(tr("Stop here"), ButtonRole::Primary);
    const QPointer<QWidget> opener = QApplication::focusWidget();
    connect(dialog, &ConfirmDialog::choiceMade, this, [this, stop, opener](int choice) {
        m_dialogOpen = false;
        if (choice != stop) {
            if (opener)
                opener->setFocus(Qt::OtherFocusReason);
            return;
        }
        tell(News::None);
        Q_EMIT pauseRequested();
    });
    dialog->open();
}

void QuizPage::tell(News news)
{
    m_news = news;
    retranslate();
    if (news != News::None)
        m_live->say(m_top->status());
}

void QuizPage::retranslate()
{
    switch (m_news) {
    case News::None:
        return m_top->setStatus({});
    case News::PutAside:
        return m_top->setStatus(tr("Put aside for later"));
    case News::Saved:
        return m_top->setStatus(state().isGuest()
                ? tr("Answer to question %1 noted").arg(m_savedPosition)
                : tr("Answer to question %1 saved").arg(m_savedPosition));
    }
}

void QuizPage::showFailure(const Error &error)
{
    if (m_question) // else it is not about a question of ours
        showNote(errorText(error), true);
}

void QuizPage::showNote(const QString &text, bool grave)
{
    m_footer->setNote(text, grave);
    if (!text.isEmpty())
        m_live->say(text);
}

} // namespace suyang::ui
