#pragma once

#include "base/error.h"
#include "base/result.h"
#include "bootstrap/app_context.h"
#include "session/learning_path.h"
#include "session/literacy_profile.h"
#include "session/profile_record.h"
#include "ui/result_cache.h"
#include "wording/words.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace suyang::ui {

/// What the pages look at: who is using the program, what is known of them, in which language.
/// The only object of the window that talks to the store; pages ask it and listen to it.
class AppState : public QObject
{
    Q_OBJECT

public:
    /// `settings` names the data folder; `context` is already open on it.
    explicit AppState(std::unique_ptr<bootstrap::AppContext> context, QObject *parent = nullptr);
    ~AppState() override;

    const session::Content &content() const { return m_context->content(); }
    bootstrap::AppContext &context() { return *m_context; }

    /// "zh-CN" or "en"; also the language of results and items.
    const QString &language() const { return m_language; }
    void setLanguage(const QString &language);
    wording::Voice voice() const { return {content().framework, m_language}; }

    QList<session::ProfileInfo> profiles();
    bool hasProfile() const { return m_profile.has_value(); }
    bool isGuest() const { return m_guest; }
    /// REQUIRES: hasProfile()
    const session::ProfileInfo &profile() const { return *m_profile; }
    /// As it is to be read on the screen: a guest is one in every language. REQUIRES: hasProfile()
    QString shownName() const;
    /// Everything known of the current profile; empty without one.
    const session::ProfileRecord &record() const { return m_record; }

    /// Each returns false after failed() was emitted.
    bool selectProfile(const QString &id);
    bool createProfile(const QString &name);
    /// A profile that is gone when the program ends; nothing is written.
    bool enterAsGuest();
    void leaveProfile();
    bool removeProfile(const QString &id);
    bool giveConsent();
    /// `answers` may be empty; `audience` is one of the framework's ids.
    bool saveAbout(const QString &audience, const QJsonObject &answers);
    bool saveSelfRating(const QMap<QString, QString> &bandByDimension);
    bool markStep(const QString &node, bool done);
    bool abandonRunning();

    /// The newest finished result, or an earlier one by its attempt id.
    std::optional<session::LiteracyProfile> latestResult() const;
    std::optional<session::LiteracyProfile> result(const QString &attempt) const;
    /// The result before `attempt`, to compare with.
    std::optional<session::LiteracyProfile> resultBefore(const QString &attempt) const;
    QList<session::LiteracyProfile> history() const; ///< oldest first
    session::LearningPath path() const;
    /// Everything kept of the current profile, for the person to take along.
    Result<QJsonObject> exportDocument();

    /// Reads the record again after an assessment wrote to it.
    void refresh();

Q_SIGNALS:
    void languageChanged();
    void profileChanged();
    void recordChanged();
    void failed(const suyang::Error &error);

private:
    bool keep(const QString &kind, const QJsonObject &body);
    bool enter(const session::ProfileInfo &profile);
    bootstrap::AppContext &active() { return m_guest ? *m_guestContext : *m_context; }

    friend class QuizPresenter;

    std::unique_ptr<bootstrap::AppContext> m_context;
    std::unique_ptr<bootstrap::AppContext> m_guestContext;
    bool m_guest = false;
    QString m_language = QStringLiteral("zh-CN");
    std::optional<session::ProfileInfo> m_profile;
    session::ProfileRecord m_record;
    mutable ResultCache m_cache;
};

} // namespace suyang::ui
