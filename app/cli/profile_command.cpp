#include "profile_command.h"

#include "replay_command.h"
#include "report/profile_export.h"
#include "report/result_json.h"
#include "session/learning_path.h"
#include "session/literacy_profile.h"
#include "wording/words.h"
#include "workplace.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <memory>

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

struct ProfileOptions
{
    std::string name;
    std::string out;
    bool yes = false;
};

/// A profile found by name, with everything known of it.
struct Found
{
    std::unique_ptr<bootstrap::AppContext> context;
    session::ProfileInfo info;
    session::ProfileRecord record;
};

Result<Found> find(CommandLine &line, const std::string &name)
{
    installWords(chosenLanguage(line));
    auto context = openWorkplace(line, false);
    if (!context)
        return context.error();
    auto info = findProfile(**context, QString::fromStdString(name));
    if (!info)
        return info.error();
    auto record = readProfile(**context, info->id);
    if (!record)
        return record.error();
    return Found {std::move(*context), *info, std::move(*record)};
}

QJsonObject infoJson(const session::ProfileInfo &profile)
{
    return {{u"id"_s, profile.id}, {u"name"_s, profile.name},
        {u"created_at"_s, profile.createdAt.toString(Qt::ISODate)}};
}

ExitCode list(CommandLine &line)
{
    auto context = openWorkplace(line, false);
    if (!context)
        return line.complain(context.error());
    auto profiles = (*context)->profiles().list();
    if (!profiles)
        return line.complain(profiles.error());
    QJsonArray json;
    for (const session::ProfileInfo &profile : *profiles) {
        json.append(infoJson(profile));
        if (!line.wantsJson())
            line.print(profile.name);
    }
    if (line.wantsJson())
        line.printJson(json);
    return ExitCode::Done;
}

Result<QJsonObject> exported(Found &found, const QString &language)
{
    auto events = found.context->events().load(found.info.id);
    if (!events)
        return events.error();
    return report::profileExport(
        found.info, found.record, *events, found.context->content(), language);
}

ExitCode show(CommandLine &line, const ProfileOptions &options)
{
    auto found = find(line, options.name);
    if (!found)
        return line.complain(found.error());
    const QString language = chosenLanguage(line);
    if (line.wantsJson()) {
        auto json = exported(*found, language);
        if (!json)
            return line.complain(json.error());
        json->remove(u"events"_s);
        line.printJson(*json);
        return ExitCode::Done;
    }
    const wording::Voice voice {found->context->content().framework, language};
    for (const session::AttemptRecord *attempt : found->record.finished()) {
        const auto profile
            = session::literacyProfile(*attempt, found->record, found->context->content());
        line.print(wording::dateText(voice, profile.takenAt));
        for (const session::DimensionResult &result : profile.dimensions)
            line.print(u"  "_s + wording::ladderRowText(voice, result, nullptr));
    }
    return ExitCode::Done;
}

/// Everything the store holds of the person, as it is.
ExitCode exportProfile(CommandLine &line, const ProfileOptions &options)
{
    auto found = find(line, options.name);
    if (!found)
        return line.complain(found.error());
    auto json = exported(*found, chosenLanguage(line));
    if (!json)
        return line.complain(json.error());
    if (options.out.empty() || options.out == "-") {
        line.printJson(*json);
        return ExitCode::Done;
    }
    QSaveFile file(QString::fromStdString(options.out));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(*json).toJson()) < 0
        || !file.commit())
        return line.complain(
            fail(ErrorCode::StoreUnavailable, file.errorString().toStdString(), options.out));
    return ExitCode::Done;
}

ExitCode remove(CommandLine &line, const ProfileOptions &options)
{
    if (!options.yes)
        return line.complain(fail(ErrorCode::Refused,
            "this deletes every answer and result of " + options.name + "; say --yes to go on"));
    auto found = find(line, options.name);
    if (!found)
        return line.complain(found.error());
    if (auto removed = found->context->profiles().remove(found->info.id); !removed)
        return line.complain(removed.error());
    return ExitCode::Done;
}

ExitCode showPath(CommandLine &line, const ProfileOptions &options)
{
    auto found = find(line, options.name);
    if (!found)
        return line.complain(found.error());
    const QString language = chosenLanguage(line);
    const session::Content &content = found->context->content();
    const session::AttemptRecord *latest = found->record.latest();
    const session::LearningPath path = latest
        ? session::learningPath(*latest, found->record, content, language)
        : session::LearningPath();
    if (line.wantsJson()) {
        line.printJson(report::pathJson(path, content, language));
        return ExitCode::Done;
    }
    const wording::Voice voice {content.framework, language};
    for (const session::PathStep &step : path.steps) {
        line.print(
            u"%1  %2 (%3). %4"_s.arg(content.framework.nodes[static_cast<qsizetype>(step.node)].id,
                wording::canDo(voice, step.node), wording::minutesLabel(step.minutes),
                wording::reasonsText(step.reasons)));
    }
    if (path.advice != session::PathAdvice::Follow)
        line.note(wording::adviceText(path.advice));
    return ExitCode::Done;
}

} // namespace

void addProfileCommand(CLI::App &app, CommandLine &line)
{
    CLI::App *command = app.add_subcommand("profile", "The people of this computer");
    command->require_subcommand(1);
    const auto options = std::make_shared<ProfileOptions>();
    line.onCall(*command->add_subcommand("list", "All profiles"), [&line] { return list(line); });
    CLI::App *shown = command->add_subcommand("show", "All results of one");
    shown->add_option("name", options->name, "Profile name")->required();
    line.onCall(*shown, [&line, options] { return show(line, *options); });
    CLI::App *exported = command->add_subcommand("export", "Everything kept of one, as JSON");
    exported->add_option("name", options->name, "Profile name")->required();
    exported->add_option("--out", options->out, "File, or - for standard output");
    line.onCall(*exported, [&line, options] { return exportProfile(line, *options); });
    CLI::App *removed = command->add_subcommand("delete", "Delete one for good");
    removed->add_option("name", options->name, "Profile name")->required();
    removed->add_flag("--yes", options->yes, "Yes, delete it");
    addReplayCommand(*command, line);
    line.onCall(*removed, [&line, options] { return remove(line, *options); });
}

void addPathCommand(CLI::App &app, CommandLine &line)
{
    CLI::App *command = app.add_subcommand("path", "The recommended learning path");
    command->require_subcommand(1);
    const auto options = std::make_shared<ProfileOptions>();
    CLI::App *shown = command->add_subcommand("show", "The steps and the reason for each");
    shown->add_option("--profile", options->name, "Profile name")->required();
    line.onCall(*shown, [&line, options] { return showPath(line, *options); });
}

} // namespace suyang::cli
