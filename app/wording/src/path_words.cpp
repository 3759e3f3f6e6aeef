#include "wording/words.h"

#include <QCoreApplication>

namespace suyang::wording {

using namespace Qt::StringLiterals;
using session::ReasonKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

} // namespace

QString reasonText(const session::Reason &reason)
{
    switch (reason.kind) {
    case ReasonKind::PreventsHarm:
        return Words::tr("It keeps harm away, so it comes first");
    case ReasonKind::MissedQuestions:
        return Words::tr("%n question(s) of this kind did not work out yet", nullptr, reason.count);
    case ReasonKind::MattersForYou:
        return Words::tr("It matters in your everyday life");
    case ReasonKind::OpensOthers:
        return Words::tr("%n later step(s) build on it", nullptr, reason.count);
    case ReasonKind::BelowTarget:
        break;
    }
    return Words::tr("It is the next step on the way to your aim");
}

QString reasonsText(const QList<session::Reason> &reasons)
{
    QStringList parts;
    for (const session::Reason &reason : reasons)
        parts.append(reasonText(reason));
    return parts.join(Words::tr("; ")) + Words::tr(".");
}

QString adviceText(session::PathAdvice advice)
{
    switch (advice) {
    case session::PathAdvice::TooFewAnswers:
        return Words::tr(
            "There are too few answers to suggest a path. Answer a few more questions first.");
    case session::PathAdvice::AtTarget:
        return Words::tr(
            "You have reached everything you aimed for. A good next step is to help others.");
    case session::PathAdvice::Follow:
        break;
    }
    return {};
}

} // namespace suyang::wording
