#include "command_line.h"

#include "bank/framework_reader.h"
#include "number_checks.h"

#include <QJsonDocument>
#include <QLocale>

#include <cstdio>
#include <utility>

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

void complainAbout(const std::string &text)
{
    write(stderr, "suyangctl: " + QByteArray::fromStdString(text) + '\n');
}

std::string languageOfLocale()
{
    return QLocale::system().language() == QLocale::Chinese ? "zh-CN" : "en";
}

} // namespace

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::OutOfRange:
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileTooLarge:
    case ErrorCode::MalformedFile:
    case ErrorCode::DuplicateId:
    case ErrorCode::UnsupportedVersion:
    case ErrorCode::UnexpectedAnswer:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
        return ExitCode::BadInput;
    case ErrorCode::NoEligibleItem:
    case ErrorCode::AttemptFinished:
        return ExitCode::No;
    case ErrorCode::Refused:
        return ExitCode::Refused;
    case ErrorCode::StoreUnavailable:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreCorrupt:
    case ErrorCode::StoreInUse:
        return ExitCode::StorageFailed;
    }
    return ExitCode::BadInput;
}

CommandLine::CommandLine()
    : m_app("Suyang on the console: everything that needs no window.", "suyangctl")
    , m_bank(":/bank")
    , m_language(languageOfLocale())
{
    // Set before any command exists, so that each inherits it: options may follow the command.
    m_app.fallthrough();
    m_app.require_subcommand(1);
    m_app.set_version_flag("--version", "suyangctl " SUYANG_VERSION);
    m_app.add_option("--data", m_data, "The data folder")->envname("SUYANG_DATA");
    m_app.add_option("--bank", m_bank, "The item bank: a folder (default: the one that ships)");
    m_app.add_option("--lang", m_language, "Language of item texts: zh-CN or en")
        ->check(CLI::IsMember({"zh-CN", "en"}));
    m_app.add_flag("--json", m_json, "Write one JSON document to standard output");
    m_app.add_flag("--quiet", m_quiet, "No remarks on standard error, only errors");
}

// CLI11 reports by exceptions; they end here.
int CommandLine::run(int argc, const char *const *argv)
{
    try {
        m_app.parse(argc, argv);
    } catch (const CLI::Success &success) { // --help, --version
        return m_app.exit(success);
    } catch (const CLI::ParseError &error) {
        complainAbout(error.what());
        write(stderr, "Run with --help for more information.\n");
        return static_cast<int>(ExitCode::Usage);
    }
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        complainAbout("standard output cannot be written");
        return static_cast<int>(ExitCode::StorageFailed);
    }
    return static_cast<int>(m_code);
}

void CommandLine::onCall(CLI::App &command, std::function<ExitCode()> action)
{
    command.callback([this, &command, action = std::move(action)] {
        readStandardInputOnce(command);
        m_code = action();
    });
}

QString CommandLine::frameworkFolder() const
{
    return u":/framework"_s;
}

Result<bank::Framework> CommandLine::framework() const
{
    return bank::readFramework(frameworkFolder());
}

void CommandLine::print(const QString &line) const
{
    write(stdout, line.toUtf8() + '\n');
}

void CommandLine::printJson(const QJsonObject &object) const
{
    write(stdout, QJsonDocument(object).toJson());
}

void CommandLine::printJson(const QJsonArray &array) const
{
    write(stdout, QJsonDocument(array).toJson());
}

void CommandLine::note(const QString &text) const
{
    if (!m_quiet)
        write(stderr, text.toUtf8() + '\n');
}

ExitCode CommandLine::complain(const Error &error) const
{
    complainAbout(describe(error));
    return exitCodeOf(error.code);
}

} // namespace suyang::cli
