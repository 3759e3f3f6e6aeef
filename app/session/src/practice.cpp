#include "session/practice.h"

#include "bank/response_scoring.h"

#include <QJsonArray>

namespace suyang::session {

namespace {

QStringList chosenIds(bank::ItemKind kind, const QJsonValue &response)
{
    QStringList ids;
    if (kind == bank::ItemKind::SingleChoice) {
        ids.append(response.toString());
    } else if (kind == bank::ItemKind::MultipleResponse) {
        for (const QJsonValue id : response.toArray())
            ids.append(id.toString());
    }
    return ids;
}

bool isKey(const bank::Interaction &asked, const QString &id)
{
    return asked.key.option == id || asked.key.options.contains(id);
}

} // namespace

Result<PracticeVerdict> judgePractice(
    const bank::PracticeQuestion &question, const QJsonValue &response, const QString &language)
{
    const auto score = bank::scoreInteraction(question, response);
    if (!score)
        return score.error();
    PracticeVerdict verdict {score->isFull(), {}};
    for (const QString &id : chosenIds(question.kind, response)) {
        const bank::Option *option = question.option(id);
        if (option && isKey(question, id) == verdict.isRight && !option->feedback.isEmpty())
            verdict.feedback.append(option->feedback.in(language));
    }
    return verdict;
}

} // namespace suyang::session
