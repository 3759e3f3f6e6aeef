#include "ui/result_cache.h"

namespace suyang::ui {

const session::LiteracyProfile &ResultCache::result(const session::AttemptRecord &attempt,
    const session::ProfileRecord &record, const session::Content &content)
{
    auto known = m_results.find(attempt.id);
    if (known == m_results.end())
        known = m_results.insert(attempt.id, session::literacyProfile(attempt, record, content));
    return *known;
}

const session::LearningPath &ResultCache::path(const session::AttemptRecord &attempt,
    const session::ProfileRecord &record, const session::Content &content, const QString &language)
{
    auto known = m_paths.find(language);
    if (known == m_paths.end()) {
        known = m_paths.insert(language, session::learningPath(attempt, record, content, language));
    }
    return *known;
}

void ResultCache::follow(const session::ProfileRecord &before, const session::ProfileRecord &after)
{
    m_paths.clear(); // steps are ticked off, and a new check arranges them anew
    if (before.selfRating != after.selfRating)
        m_results.clear(); // they say how one saw oneself
}

void ResultCache::clear()
{
    m_results.clear();
    m_paths.clear();
}

} // namespace suyang::ui
