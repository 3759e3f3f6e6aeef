#include "ui/save_file.h"

#include <QSaveFile>

namespace suyang::ui {

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(
            ErrorCode::StoreUnavailable, file.errorString().toStdString(), path.toStdString());
    return {};
}

} // namespace suyang::ui
