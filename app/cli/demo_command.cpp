#include "demo_command.h"

#include "engine/draw.h"
#include "number_checks.h"
#include "report/html_report.h"
#include "report/pdf_report.h"
#include "report/result_json.h"
#include "session/learning_path.h"
#include "session/literacy_profile.h"
#include "session/simulated_learner.h"
#include "wording/words.h"
#include "workplace.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <memory>
#include <utility>

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

struct DemoOptions
{
    quint64 seed = 1;
    std::string out = "suyang-demo";
};

/// A plausible person: one common level, a little different in each dimension.
session::SimulatedLearner learnerFor(quint64 seed, std::size_t dimensions)
{
    std::vector<double> ability;
    const double common = 3.0 * engine::uniformAt(seed, 0, 1) - 1.5;
    for (std::size_t d = 0; d < dimensions; ++d)
        ability.push_back(common + 1.6 * engine::uniformAt(seed, d + 1, 1) - 0.8);
    return {ability, seed};
}

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(
            ErrorCode::StoreUnavailable, file.errorString().toStdString(), path.toStdString());
    return {};
}

/// Answers every question of a fresh attempt; the id of the attempt.
Result<QString> takeTest(
    bootstrap::AppContext &context, const QString &profile, quint64 seed, const QString &language)
{
    const auto learner
        = learnerFor(seed, static_cast<std::size_t>(context.content().framework.dimensions.size()));
    auto assessment = session::Assessment::start(
        context.content(), context.ports(), {profile, u"citizen"_s, language, seed});
    if (!assessment)
        return assessment.error();
    const bank::Framework &framework = context.content().framework;
    while (const auto &question = (*assessment)->question()) {
        const auto competence = framework.competenceIndex(question->item->competence).value_or(0);
        const auto dimension = framework.competences[static_cast<qsizetype>(competence)].dimension;
        constexpr qint64 Milliseconds = 20000;
        const QJsonValue response = learner.respond(*question->item, dimension, question->position);
        auto done = response.isNull() ? (*assessment)->dontKnow(Milliseconds)
                                      : (*assessment)->answer(response, Milliseconds);
        if (!done)
            return done.error();
    }
    return (*assessment)->attempt();
}

ExitCode demo(CommandLine &line, const DemoOptions &options)
{
    const QString language = chosenLanguage(line);
    installWords(language);
    const QDir out(QString::fromStdString(options.out));
    if (!out.mkpath(u"."_s))
        return line.complain(
            fail(ErrorCode::StoreReadOnly, "the folder cannot be made", options.out));
    auto context = openWorkplace(line, true);
    if (!context)
        return line.complain(context.error());
    auto person = (*context)->profiles().create(u"Demo"_s);
    if (!person)
        return line.complain(person.error());
    auto attempt = takeTest(**context, person->id, options.seed, language);
    if (!attempt)
        return line.complain(attempt.error());
    auto record = readProfile(**context, person->id);
    if (!record)
        return line.complain(record.error());
    const session::Content &content = (*context)->content();
    const session::AttemptRecord &taken = *record->attempt(*attempt);
    const auto profile = session::literacyProfile(taken, *record, content);
    const auto path = session::learningPath(taken, *record, content, language);
    const report::ReportInput input {content, profile, path, language, {}};
    const QJsonObject json = report::resultJson(profile, path, content, language);
    const QString htmlPath = out.absoluteFilePath(u"report.html"_s);
    const QString jsonPath = out.absoluteFilePath(u"profile.json"_s);
    const QString pdfPath = out.absoluteFilePath(u"report.pdf"_s);
    for (const auto &saved :
        {save(htmlPath, report::htmlReport(input).toUtf8()),
            save(jsonPath, QJsonDocument(json).toJson()), report::writePdfReport(input, pdfPath)}) {
        if (!saved)
            return line.complain(saved.error());
    }
    if (!line.isQuiet())
        line.note(wording::headline({content.framework, language}, profile));
    for (const QString &written : {pdfPath, htmlPath, jsonPath})
        line.print(written);
    return ExitCode::Done;
}

} // namespace

void addDemoCommand(CLI::App &app, CommandLine &line)
{
    CLI::App *command
        = app.add_subcommand("demo", "One simulated learner through the real assessment");
    const auto options = std::make_shared<DemoOptions>();
    command->add_option("--seed", options->seed, "Another learner")->check(seedNumber());
    command->add_option("--out", options->out, "Folder for report.pdf, report.html, profile.json");
    line.onCall(*command, [&line, options] { return demo(line, *options); });
}

} // namespace suyang::cli
