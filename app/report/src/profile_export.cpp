#include "report/profile_export.h"

#include "report/result_json.h"
#include "session/learning_path.h"
#include "session/literacy_profile.h"

#include <QJsonArray>

namespace suyang::report {

using namespace Qt::StringLiterals;

QJsonObject profileExport(const session::ProfileInfo &person, const session::ProfileRecord &record,
    const QList<session::Event> &events, const session::Content &content, const QString &language)
{
    QJsonArray results;
    for (const session::AttemptRecord *attempt : record.finished()) {
        results.append(resultJson(session::literacyProfile(*attempt, record, content),
            session::learningPath(*attempt, record, content, language), content, language));
    }
    QJsonArray log;
    for (const session::Event &event : events) {
        log.append(QJsonObject {{u"id"_s, event.id}, {u"attempt"_s, event.attempt},
            {u"kind"_s, event.kind}, {u"at"_s, event.at.toString(Qt::ISODateWithMs)},
            {u"body"_s, event.body}});
    }
    return {{u"format"_s, u"suyang-profile/1"_s}, {u"id"_s, person.id}, {u"name"_s, person.name},
        {u"created_at"_s, person.createdAt.toString(Qt::ISODate)}, {u"audience"_s, record.audience},
        {u"consented"_s, record.consented}, {u"results"_s, results}, {u"events"_s, log}};
}

} // namespace suyang::report
