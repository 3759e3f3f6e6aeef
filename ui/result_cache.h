#pragma once

#include "session/content.h"
#include "session/learning_path.h"
#include "session/literacy_profile.h"
#include "session/profile_record.h"

#include <QHash>
#include <QString>

namespace suyang::ui {

/// Remembers what has been worked out from the finished checks of one person: a finished check
/// never changes, and working it out takes longer than painting it.
class ResultCache
{
public:
    /// REQUIRES: a plan and at least one answer
    const session::LiteracyProfile &result(const session::AttemptRecord &attempt,
        const session::ProfileRecord &record, const session::Content &content);
    const session::LearningPath &path(const session::AttemptRecord &attempt,
        const session::ProfileRecord &record, const session::Content &content,
        const QString &language);

    /// To be told when the record of the same person has changed.
    void follow(const session::ProfileRecord &before, const session::ProfileRecord &after);
    /// To be told when somebody else sits down.
    void clear();

private:
    QHash<QString, session::LiteracyProfile> m_results; ///< by attempt
    QHash<QString, session::LearningPath> m_paths; ///< of the newest attempt, by language
};

} // namespace suyang::ui
