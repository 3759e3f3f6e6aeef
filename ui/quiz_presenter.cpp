#include "ui/quiz_presenter.h"

#include "ui/app_state.h"

#include <cassert>
#include <utility>

namespace suyang::ui {

QuizPresenter::QuizPresenter(AppState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
}

QuizPresenter::~QuizPresenter() = default;

bool QuizPresenter::start(std::optional<quint64> seed)
{
    bootstrap::AppContext &context = m_state.active();
    auto begun = session::Assessment::start(context.content(), context.ports(),
        {m_state.profile().id, m_state.record().audience, m_state.language(),
            seed.value_or(bootstrap::randomSeed())});
    if (!begun) {
        Q_EMIT failed(begun.error());
        return false;
    }
    m_assessment = std::move(*begun);
    m_shown.start();
    Q_EMIT questionReady();
    return true;
}

bool QuizPresenter::resume()
{
    const session::AttemptRecord *running = m_state.record().running();
    if (!running) {
        Q_EMIT failed(fail(ErrorCode::NotFound, "no attempt to go on with"));
        return false;
    }
    bootstrap::AppContext &context = m_state.active();
    auto begun = session::Assessment::resume(
        context.content(), context.ports(), m_state.profile().id, running->id);
    if (!begun) {
        Q_EMIT failed(begun.error());
        return false;
    }
    m_assessment = std::move(*begun);
    m_shown.start();
    if (m_assessment->isFinished()) {
        m_state.refresh();
        Q_EMIT finished(m_assessment->attempt());
    } else {
        Q_EMIT questionReady();
    }
    return true;
}

const session::Question &QuizPresenter::question() const
{
    assert(isRunning());
    return *m_assessment->question();
}

bool QuizPresenter::settle(const Result<void> &done, int position)
{
    if (!done) {
        Q_EMIT failed(done.error());
        if (m_assessment->question())
            return false;
        // The last answer is kept, its end is not: going on later finishes it.
        m_assessment.reset();
        m_state.refresh();
        Q_EMIT interrupted();
        return false;
    }
    Q_EMIT saved(position);
    if (m_assessment->question()) {
        m_shown.restart();
        Q_EMIT questionReady();
    } else {
        m_state.refresh();
        Q_EMIT finished(m_assessment->attempt());
    }
    return true;
}

bool QuizPresenter::confirm(const QJsonValue &response)
{
    const int position = question().position;
    return settle(m_assessment->answer(response, m_shown.elapsed()), position);
}

bool QuizPresenter::dontKnow()
{
    const int position = question().position;
    return settle(m_assessment->dontKnow(m_shown.elapsed()), position);
}

bool QuizPresenter::skip()
{
    if (auto done = m_assessment->skip(); !done) {
        Q_EMIT failed(done.error());
        return false;
    }
    m_shown.restart();
    Q_EMIT questionReady();
    return true;
}

bool QuizPresenter::pause()
{
    auto done = m_assessment->pause();
    if (!done)
        Q_EMIT failed(done.error());
    m_assessment.reset();
    m_state.refresh();
    return done.has_value();
}

} // namespace suyang::ui
