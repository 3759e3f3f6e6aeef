#include "bootstrap/store_report.h"

#include "storage/store.h"

namespace suyang::bootstrap {

using namespace Qt::StringLiterals;

Result<QJsonObject> storeReport(const QString &folder)
{
    auto store = storage::Store::openForReading(folder);
    if (!store)
        return store.error();
    auto status = (*store)->status();
    if (!status)
        return status.error();
    return QJsonObject {{u"path"_s, status->path}, {u"schema_version"_s, status->schemaVersion},
        {u"journal_mode"_s, status->journalMode}, {u"synchronous"_s, status->synchronous},
        {u"profiles"_s, status->profiles}, {u"events"_s, status->events},
        {u"chains_hold"_s, status->chainsHold}, {u"bytes"_s, status->bytes}};
}

} // namespace suyang::bootstrap
