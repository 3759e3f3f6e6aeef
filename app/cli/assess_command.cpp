#include "assess_command.h"

#include "assess_protocol.h"
#include "number_checks.h"
#include "report/result_json.h"
#include "session/learning_path.h"
#include "session/literacy_profile.h"
#include "wording/words.h"
#include "workplace.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <memory>
#include <utility>

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

struct AssessOptions
{
    std::string audience = "citizen";
    std::string protocol = "text";
    std::string profile = "local";
    std::string resume;
    bool anonymous = false;
    quint64 seed = 0;
    bool hasSeed = false;
};

struct Opened
{
    QString profile;
    std::unique_ptr<session::Assessment> assessment;
};

/// The profile that holds the attempt, whoever it is.
Result<Opened> reopen(bootstrap::AppContext &context, const QString &attempt)
{
    auto profiles = context.profiles().list();
    if (!profiles)
        return profiles.error();
    for (const session::ProfileInfo &profile : *profiles) {
        auto record = readProfile(context, profile.id);
        if (!record)
            return record.error();
        if (!record->attempt(attempt))
            continue;
        auto assessment
            = session::Assessment::resume(context.content(), context.ports(), profile.id, attempt);
        if (!assessment)
            return assessment.error();
        return Opened {profile.id, std::move(*assessment)};
    }
    return fail(ErrorCode::NotFound, "no such attempt: " + attempt.toStdString());
}

Result<Opened> begin(
    bootstrap::AppContext &context, const AssessOptions &options, const QString &language)
{
    if (!options.resume.empty())
        return reopen(context, QString::fromStdString(options.resume));
    const QString name = QString::fromStdString(options.profile);
    auto profile = findProfile(context, name);
    if (!profile && profile.error().code == ErrorCode::NotFound)
        profile = context.profiles().create(name);
    if (!profile)
        return profile.error();
    session::AssessmentRequest request {profile->id, QString::fromStdString(options.audience),
        language, options.hasSeed ? options.seed : bootstrap::randomSeed()};
    auto assessment = session::Assessment::start(context.content(), context.ports(), request);
    if (!assessment)
        return assessment.error();
    return Opened {profile->id, std::move(*assessment)};
}

void sayResult(CommandLine &line, const session::LiteracyProfile &profile,
    const session::LearningPath &path, const wording::Voice &voice)
{
    line.print(QString());
    line.print(wording::headline(voice, profile));
    for (const session::DimensionResult &result : profile.dimensions)
        line.print(wording::ladderRowText(voice, result, nullptr));
    for (const session::PathStep &step : path.steps) {
        if (step.state == session::StepState::Open) {
            line.print(u"→ %1 (%2)"_s.arg(
                wording::canDo(voice, step.node), wording::minutesLabel(step.minutes)));
        }
    }
    line.print(wording::disclaimer());
}

ExitCode assess(CommandLine &line, const AssessOptions &options)
{
    const QString language = chosenLanguage(line);
    installWords(language);
    auto context = openWorkplace(line, options.anonymous);
    if (!context)
        return line.complain(context.error());
    auto opened = begin(**context, options, language);
    if (!opened)
        return line.complain(opened.error());
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return line.complain(fail(ErrorCode::StoreUnavailable, "no standard input or output"));
    const session::Content &content = (*context)->content();
    AssessChannel channel {*opened->assessment, content, language, in, out};
    const bool json = options.protocol == "jsonl";
    if ((json ? runJsonLines(channel) : runText(channel)) == AssessEnd::Paused)
        return ExitCode::Done;
    auto record = readProfile(**context, opened->profile);
    if (!record)
        return line.complain(record.error());
    const session::AttemptRecord *attempt = record->attempt(opened->assessment->attempt());
    const auto profile = session::literacyProfile(*attempt, *record, content);
    const auto path = session::learningPath(*attempt, *record, content, language);
    if (json) {
        const QJsonObject result = report::resultJson(profile, path, content, language);
        out.write(QJsonDocument(result).toJson(QJsonDocument::Compact) + '\n');
    } else {
        sayResult(line, profile, path, {content.framework, language});
    }
    return ExitCode::Done;
}

} // namespace

void addAssessCommand(CLI::App &app, CommandLine &line)
{
    CLI::App *command = app.add_subcommand("assess", "Take an assessment on the console");
    const auto options = std::make_shared<AssessOptions>();
    command->add_option("--audience", options->audience, "Which variant of the test");
    command->add_option("--protocol", options->protocol, "text or jsonl")
        ->check(CLI::IsMember({"text", "jsonl"}));
    command->add_option("--profile", options->profile, "Whose record to keep it in");
    command->add_flag("--anonymous", options->anonymous, "Keep nothing");
    CLI::Option *seed
        = command->add_option("--seed", options->seed, "Replay the same test")->check(seedNumber());
    command->add_option("--resume", options->resume, "Go on with this attempt");
    line.onCall(*command, [&line, options, seed] {
        options->hasSeed = seed->count() > 0;
        return assess(line, *options);
    });
}

} // namespace suyang::cli
