#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace suyang::test {

/// What a run of suyangctl left behind.
struct ConsoleOutcome
{
    int code = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

inline ConsoleOutcome runConsole(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment clean;
    clean.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(clean);
    process.start(QStringLiteral(SUYANG_BIN_DIR "/suyangctl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The entry of an array whose `key` has this value.
inline QJsonObject entryOf(const QJsonValue &array, const QString &key, const QString &value)
{
    for (const QJsonValue entry : array.toArray()) {
        if (entry.toObject().value(key) == value)
            return entry.toObject();
    }
    return {};
}

} // namespace suyang::test
