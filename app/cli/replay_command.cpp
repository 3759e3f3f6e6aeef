#include "replay_command.h"

#include "replay_json.h"
#include "session/replay_attempt.h"
#include "wording/choice_words.h"
#include "wording/replay_words.h"
#include "workplace.h"

#include <memory>

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

struct ReplayOptions
{
    std::string name;
    std::string attempt;
    bool explain = false;
};

/// By its number, from 1 for the oldest, or by its id; the newest where nothing is said.
Result<const session::AttemptRecord *> chooseAttempt(
    const session::ProfileRecord &record, const ReplayOptions &options)
{
    if (record.attempts.isEmpty())
        return fail(ErrorCode::NotFound, options.name + " has not begun any test");
    if (options.attempt.empty())
        return &record.attempts.last();
    const QString wanted = QString::fromStdString(options.attempt);
    if (const session::AttemptRecord *found = record.attempt(wanted))
        return found;
    bool isNumber = false;
    const qlonglong number = wanted.toLongLong(&isNumber);
    if (!isNumber || number < 1 || number > record.attempts.size())
        return fail(ErrorCode::NotFound,
            "no such attempt: " + options.attempt + "; there are "
                + std::to_string(record.attempts.size()));
    return &record.attempts[static_cast<qsizetype>(number - 1)];
}

/// Columns parted by tabs; the estimate is that of the question's dimension when it was chosen.
void printQuestions(
    CommandLine &line, const session::AttemptReplay &replay, const wording::Voice &voice, bool why)
{
    line.print(u"question\titem\tversion\tdimension\tscore\thighest\tseconds\ttheta\tse"_s);
    for (const session::ReplayedQuestion &question : replay.questions) {
        const session::AnswerRecord &answer = question.answer;
        const std::size_t d = question.why.dimension;
        const QStringList cells {QString::number(answer.position), answer.item,
            QString::number(answer.version),
            voice.framework.dimensions[static_cast<qsizetype>(d)].id,
            answer.dontKnow ? u"dont-know"_s : QString::number(answer.score),
            QString::number(answer.highest),
            QString::number(static_cast<double>(answer.milliseconds) / 1000.0, 'f', 1),
            QString::number(question.theta[d], 'f', 4), QString::number(question.sd[d], 'f', 4)};
        line.print(cells.join(u'\t'));
        if (why)
            line.print(u"  "_s + wording::choiceText(voice, question.why));
    }
}

ExitCode replay(CommandLine &line, const ReplayOptions &options)
{
    const QString language = chosenLanguage(line);
    installWords(language);
    auto context = openWorkplace(line, false);
    if (!context)
        return line.complain(context.error());
    auto person = findProfile(**context, QString::fromStdString(options.name));
    if (!person)
        return line.complain(person.error());
    auto record = readProfile(**context, person->id);
    if (!record)
        return line.complain(record.error());
    const auto attempt = chooseAttempt(*record, options);
    if (!attempt)
        return line.complain(attempt.error());
    const auto outcome = session::replayAttempt(**attempt, (*context)->content());
    if (!outcome)
        return line.complain(outcome.error());
    const wording::Voice voice {(*context)->content().framework, language};
    if (line.wantsJson()) {
        line.printJson(replayJson(*outcome, **attempt, voice));
    } else {
        printQuestions(line, *outcome, voice, options.explain);
        line.print(wording::verdictText(*outcome));
        for (const QString &remark : wording::replayRemarks(*outcome))
            line.note(remark);
    }
    return outcome->replays() ? ExitCode::Done : ExitCode::No;
}

} // namespace

void addReplayCommand(CLI::App &profile, CommandLine &line)
{
    CLI::App *command
        = profile.add_subcommand("replay", "Ask a stored test again and compare every step");
    const auto options = std::make_shared<ReplayOptions>();
    command->add_option("name", options->name, "Profile name")->required();
    command->add_option("--attempt", options->attempt,
        "Which test: 1 is the oldest, or its id (default: the newest)");
    command->add_flag("--explain", options->explain, "Say why each question was chosen");
    line.onCall(*command, [&line, options] { return replay(line, *options); });
}

} // namespace suyang::cli
