#include "ui/app_state.h"

#include "report/profile_export.h"
#include "session/event_kinds.h"

#include <QUuid>

#include <utility>

namespace suyang::ui {

using namespace Qt::StringLiterals;
namespace event_kinds = session::event_kinds;

AppState::AppState(std::unique_ptr<bootstrap::AppContext> context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_guest(false)
{
}

AppState::~AppState() = default;

void AppState::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
}

QList<session::ProfileInfo> AppState::profiles()
{
    auto list = m_context->profiles().list();
    if (!list) {
        Q_EMIT failed(list.error());
        return {};
    }
    return *list;
}

bool AppState::enter(const session::ProfileInfo &profile)
{
    auto events = active().events().load(profile.id);
    if (!events) {
        Q_EMIT failed(events.error());
        return false;
    }
    auto record = session::foldProfile(*events);
    if (!record) {
        Q_EMIT failed(record.error());
        return false;
    }
    m_profile = profile;
    m_record = std::move(*record);
    m_cache.clear();
    Q_EMIT profileChanged();
    return true;
}

bool AppState::selectProfile(const QString &id)
{
    for (const session::ProfileInfo &profile : profiles()) {
        if (profile.id == id) {
            m_guest = false;
            return enter(profile);
        }
    }
    Q_EMIT failed(fail(ErrorCode::NotFound, "no such profile"));
    return false;
}

bool AppState::createProfile(const QString &name)
{
    auto created = m_context->profiles().create(name);
    if (!created) {
        Q_EMIT failed(created.error());
        return false;
    }
    m_guest = false;
    return enter(*created);
}

bool AppState::enterAsGuest()
{
    bootstrap::Settings settings;
    settings.dataFolder.clear();
    auto context = bootstrap::AppContext::create(settings);
    if (!context) {
        Q_EMIT failed(context.error());
        return false;
    }
    auto created = (*context)->profiles().create(QStringLiteral("Guest"));
    if (!created) {
        Q_EMIT failed(created.error());
        return false;
    }
    m_guestContext = std::move(*context);
    m_guest = true;
    return enter(*created);
}

QString AppState::shownName() const
{
    return m_guest ? tr("Guest") : m_profile->name;
}

void AppState::leaveProfile()
{
    m_profile.reset();
    m_record = {};
    m_cache.clear();
    m_guest = false;
    m_guestContext.reset();
    Q_EMIT profileChanged();
}

bool AppState::removeProfile(const QString &id)
{
    if (m_profile && m_profile->id == id)
        leaveProfile();
    if (auto removed = m_context->profiles().remove(id); !removed) {
        Q_EMIT failed(removed.error());
        return false;
    }
    Q_EMIT profileChanged();
    return true;
}

bool AppState::keep(const QString &kind, const QJsonObject &body)
{
    if (!m_profile)
        return false;
    const session::Event event {
        QUuid::createUuid().toString(QUuid::WithoutBraces), {}, kind, body, session::systemTime()};
    if (auto kept = active().events().append(m_profile->id, {event}); !kept) {
        Q_EMIT failed(kept.error());
        return false;
    }
    refresh();
    return true;
}

bool AppState::giveConsent()
{
    return keep(event_kinds::Consent, {{u"keep_answers"_s, true}, {u"text"_s, 1}});
}

bool AppState::saveAbout(const QString &audience, const QJsonObject &answers)
{
    QJsonObject body = answers;
    body.insert(u"audience"_s, audience);
    return keep(event_kinds::AboutYou, body);
}

bool AppState::saveSelfRating(const QMap<QString, QString> &bandByDimension)
{
    QJsonObject body;
    for (auto it = bandByDimension.cbegin(); it != bandByDimension.cend(); ++it)
        body.insert(it.key(), it.value());
    return keep(event_kinds::SelfRating, body);
}

bool AppState::markStep(const QString &node, bool done)
{
    return keep(done ? event_kinds::StepDone : event_kinds::StepReopened, {{u"node"_s, node}});
}

bool AppState::abandonRunning()
{
    const session::AttemptRecord *running = m_record.running();
    if (!running || !m_profile)
        return true;
    const session::Event event {QUuid::createUuid().toString(QUuid::WithoutBraces), running->id,
        event_kinds::AttemptAbandoned, {}, session::systemTime()};
    if (auto kept = active().events().append(m_profile->id, {event}); !kept) {
        Q_EMIT failed(kept.error());
        return false;
    }
    refresh();
    return true;
}

std::optional<session::LiteracyProfile> AppState::latestResult() const
{
    const session::AttemptRecord *latest = m_record.latest();
    return latest ? result(latest->id) : std::nullopt;
}

std::optional<session::LiteracyProfile> AppState::result(const QString &attempt) const
{
    const session::AttemptRecord *record = m_record.attempt(attempt);
    if (!record || record->state != session::AttemptState::Finished || record->answers.isEmpty())
        return std::nullopt;
    return m_cache.result(*record, m_record, content());
}

std::optional<session::LiteracyProfile> AppState::resultBefore(const QString &attempt) const
{
    const session::AttemptRecord *before = nullptr;
    for (const session::AttemptRecord *record : m_record.finished()) {
        if (record->id == attempt)
            return before ? result(before->id) : std::nullopt;
        before = record;
    }
    return std::nullopt;
}

QList<session::LiteracyProfile> AppState::history() const
{
    QList<session::LiteracyProfile> all;
    for (const session::AttemptRecord *record : m_record.finished())
        all.append(m_cache.result(*record, m_record, content()));
    return all;
}

session::LearningPath AppState::path() const
{
    const session::AttemptRecord *latest = m_record.latest();
    return latest ? m_cache.path(*latest, m_record, content(), m_language)
                  : session::LearningPath();
}

Result<QJsonObject> AppState::exportDocument()
{
    if (!m_profile)
        return fail(ErrorCode::NotFound, "nobody is using the program");
    auto events = active().events().load(m_profile->id);
    if (!events)
        return events.error();
    return report::profileExport(*m_profile, m_record, *events, content(), m_language);
}

void AppState::refresh()
{
    if (!m_profile)
        return;
    auto events = active().events().load(m_profile->id);
    if (!events) {
        Q_EMIT failed(events.error());
        return;
    }
    auto record = session::foldProfile(*events);
    if (!record) {
        Q_EMIT failed(record.error());
        return;
    }
    m_cache.follow(m_record, *record);
    m_record = std::move(*record);
    Q_EMIT recordChanged();
}

} // namespace suyang::ui
