#pragma once

#include "bank/framework.h"
#include "base/error.h"
#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <CLI/CLI.hpp>
#include <functional>
#include <string>

namespace suyang::cli {

/// The exit codes of the contract; scripts rely on them.
enum class ExitCode {
    Done = 0,
    No = 1, ///< the command ran and its answer is "no"
    Usage = 2,
    BadInput = 3,
    Refused = 4, ///< by policy or permission
    StorageFailed = 5,
};

ExitCode exitCodeOf(ErrorCode code);

/// The global options, the output channels and the exit code: what every command shares. A command
/// is one file with a function `addXCommand(CLI::App &, CommandLine &)`.
class CommandLine
{
public:
    CommandLine();

    /// Where commands add themselves.
    CLI::App &app() noexcept { return m_app; }
    /// Parses, runs the chosen command and returns the exit code of the process.
    int run(int argc, const char *const *argv);

    /// Makes `command` run `action` and keeps the code it returns.
    void onCall(CLI::App &command, std::function<ExitCode()> action);

    QString bankFolder() const { return QString::fromStdString(m_bank); }
    /// Empty: the platform's default.
    QString dataFolder() const { return QString::fromStdString(m_data); }
    QString language() const { return QString::fromStdString(m_language); }
    bool wantsJson() const noexcept { return m_json; }
    bool isQuiet() const noexcept { return m_quiet; }

    QString frameworkFolder() const;
    /// The framework that ships with the program.
    Result<bank::Framework> framework() const;

    // Data, to standard output.
    void print(const QString &line) const;
    void printJson(const QJsonObject &object) const;
    void printJson(const QJsonArray &array) const;

    /// A remark for people, to standard error; silent with --quiet.
    void note(const QString &text) const;
    /// "suyangctl: file:line: reason" to standard error; returns the exit code that fits.
    ExitCode complain(const Error &error) const;

private:
    CLI::App m_app;
    std::string m_data;
    std::string m_bank;
    std::string m_language;
    bool m_json = false;
    bool m_quiet = false;
    ExitCode m_code = ExitCode::Done;
};

} // namespace suyang::cli
