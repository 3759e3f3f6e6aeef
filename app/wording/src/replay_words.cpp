#include "wording/replay_words.h"

#include <QCoreApplication>

namespace suyang::wording {

using session::ReplayDifference;
using session::ReplayGap;
using session::ReplaySubject;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

QString choiceDiffers(const ReplayDifference &difference)
{
    if (difference.replayed.isEmpty())
        return Words::tr("Question %1 differs: the record has %2, the engine would not ask it.")
            .arg(difference.position)
            .arg(difference.recorded);
    return Words::tr("Question %1 differs: the record has %2, the engine chooses %3.")
        .arg(difference.position)
        .arg(difference.recorded, difference.replayed);
}

QString itemDiffers(const ReplayDifference &difference)
{
    if (difference.replayed.isEmpty())
        return Words::tr("Question %1 cannot be asked again: %2 is not in the bank.")
            .arg(difference.position)
            .arg(difference.recorded);
    return Words::tr("Question %1 cannot be asked again: the record has %2, the bank has %3.")
        .arg(difference.position)
        .arg(difference.recorded, difference.replayed);
}

QString abilityDiffers(const ReplayDifference &difference)
{
    if (difference.atEnd)
        return Words::tr("The end differs: the record has the estimate %1, the engine finds %2.")
            .arg(difference.recorded, difference.replayed);
    return Words::tr("Question %1 differs: the record has the estimate %2, the engine finds %3.")
        .arg(difference.position)
        .arg(difference.recorded, difference.replayed);
}

QString scoreDiffers(const ReplayDifference &difference)
{
    if (difference.replayed.isEmpty())
        return Words::tr("Question %1 differs: the recorded answer does not fit it.")
            .arg(difference.position);
    return Words::tr("Question %1 differs: the record gives %2 points, the answer earns %3.")
        .arg(difference.position)
        .arg(difference.recorded, difference.replayed);
}

QString differenceText(const ReplayDifference &difference)
{
    switch (difference.subject) {
    case ReplaySubject::ItemVersion:
        return itemDiffers(difference);
    case ReplaySubject::Parameters:
        return Words::tr("Question %1 differs: the numbers kept for %2 are not those of the bank.")
            .arg(difference.position)
            .arg(difference.recorded);
    case ReplaySubject::ChosenItem:
        return choiceDiffers(difference);
    case ReplaySubject::Ability:
        return abilityDiffers(difference);
    case ReplaySubject::Score:
        return scoreDiffers(difference);
    case ReplaySubject::End:
        break;
    }
    return Words::tr("The end differs: the engine would go on with %1.").arg(difference.replayed);
}

QString gapText(ReplayGap gap)
{
    switch (gap) {
    case ReplayGap::Ability:
        return Words::tr("This older record does not hold the estimate at each question, so the "
                         "choices, the points and the end were compared.");
    case ReplayGap::Marks:
        return Words::tr("This older record does not tell which questions were left out as seen "
                         "lately or used too often, so other choices may come out.");
    case ReplayGap::Pool:
        break;
    }
    return Words::tr("This older record does not tell whether the question bank is still the same "
                     "for the engine.");
}

} // namespace

QString verdictText(const session::AttemptReplay &replay)
{
    if (replay.difference)
        return differenceText(*replay.difference);
    return Words::tr("%n question(s) replayed: everything comes out the same to the last bit.",
        nullptr, static_cast<int>(replay.questions.size()));
}

QStringList replayRemarks(const session::AttemptReplay &replay)
{
    QStringList remarks;
    if (replay.engine != replay.recordedEngine)
        remarks.append(Words::tr("The test was taken with engine %1; this is engine %2.")
                           .arg(replay.recordedEngine, replay.engine));
    if (replay.samePool == false)
        remarks.append(
            Words::tr("The question bank has changed since: it was version %1, now it is %2.")
                .arg(replay.recordedBank, replay.bank));
    for (const ReplayGap gap : replay.gaps)
        remarks.append(gapText(gap));
    return remarks;
}

} // namespace suyang::wording
