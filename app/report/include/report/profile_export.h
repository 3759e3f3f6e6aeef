#pragma once

#include "session/content.h"
#include "session/event.h"
#include "session/profile_directory.h"
#include "session/profile_record.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace suyang::report {

/// Everything kept of a person as one document, "suyang-profile/1": who, all results, and the
/// whole log as it stands in the store. Written for the person it belongs to.
QJsonObject profileExport(const session::ProfileInfo &person, const session::ProfileRecord &record,
    const QList<session::Event> &events, const session::Content &content, const QString &language);

} // namespace suyang::report
