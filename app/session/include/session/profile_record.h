#pragma once

#include "base/result.h"
#include "session/attempt_record.h"
#include "session/event.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

namespace suyang::session {

/// Everything the program knows of a person, folded from the events of the profile.
struct ProfileRecord
{
    bool consented = false;
    QString audience = QStringLiteral("citizen");
    QJsonObject about; ///< the optional answers of "About you"
    QMap<QString, QString> selfRating; ///< dimension id -> band id; missing: not rated
    QList<AttemptRecord> attempts; ///< oldest first
    QSet<QString> stepsDone; ///< node ids

    /// The attempt that can be resumed, or nullptr.
    const AttemptRecord *running() const;
    /// The newest finished attempt, or nullptr.
    const AttemptRecord *latest() const;
    QList<const AttemptRecord *> finished() const;
    const AttemptRecord *attempt(const QString &id) const;
};

/// Fails with StoreCorrupt when an attempt's events tell no whole story.
Result<ProfileRecord> foldProfile(const QList<Event> &events);

} // namespace suyang::session
