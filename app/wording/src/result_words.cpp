#include "wording/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace suyang::wording {

using namespace Qt::StringLiterals;
using session::WordKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

qsizetype at(std::size_t index)
{
    return static_cast<qsizetype>(index);
}

/// The band in which a place on the ladder lies.
std::size_t bandAt(const Voice &voice, double position)
{
    const double last = static_cast<double>(voice.framework.bands.size() - 1);
    return static_cast<std::size_t>(std::clamp(std::floor(position), 0.0, last));
}

} // namespace

QString dimensionName(const Voice &voice, std::size_t dimension)
{
    return voice.framework.dimensions[at(dimension)].name.in(voice.language);
}

QString bandName(const Voice &voice, std::size_t band)
{
    return voice.framework.bands[at(band)].name.in(voice.language);
}

QString bandMeaning(const Voice &voice, std::size_t band)
{
    return voice.framework.bands[at(band)].meaning.in(voice.language);
}

QString competenceName(const Voice &voice, std::size_t competence)
{
    return voice.framework.competences[at(competence)].name.in(voice.language);
}

QString canDo(const Voice &voice, std::size_t node)
{
    return voice.framework.nodes[at(node)].canDo.in(voice.language);
}

QString audienceName(const Voice &voice, const QString &audience)
{
    const bank::Audience *found = voice.framework.audience(audience);
    return found ? found->name.in(voice.language) : audience;
}

QString levelWords(const Voice &voice, const session::LevelWord &word)
{
    switch (word.kind) {
    case WordKind::OneBand:
        return bandName(voice, word.lower);
    case WordKind::BetweenBands:
        return Words::tr("%1 to %2").arg(bandName(voice, word.lower), bandName(voice, word.upper));
    case WordKind::Unclear:
        break;
    }
    return Words::tr("Not clear yet");
}

QString levelMeaning(const Voice &voice, const session::DimensionResult &result)
{
    switch (result.word.kind) {
    case WordKind::OneBand:
        return bandMeaning(voice, result.word.lower);
    case WordKind::BetweenBands:
        return Words::tr("Some things come easily, some are still new");
    case WordKind::Unclear:
        break;
    }
    return Words::tr("About %1–%2 more questions would make it clear")
        .arg(result.moreItems)
        .arg(result.moreItems + 2);
}

QString fastAnswersText(const session::DimensionResult &result)
{
    return result.answeredVeryFast ? Words::tr("Answered very fast, so less sure.") : QString();
}

QString shownLevel(const Voice &voice, const session::DimensionResult &result)
{
    const QString words = levelWords(voice, result.word);
    return result.answeredVeryFast ? Words::tr("%1 (answered very fast, so less sure)").arg(words)
                                   : words;
}

QString ladderRowText(const Voice &voice, const session::DimensionResult &result,
    const session::DimensionResult *previous)
{
    const std::size_t low = bandAt(voice, result.low);
    const std::size_t high = bandAt(voice, result.high);
    QString text = Words::tr("%1: %2.").arg(
        dimensionName(voice, result.dimension), levelWords(voice, result.word));
    text += u' ';
    text += low == high ? Words::tr("9 in 10 sure it is %1.").arg(bandName(voice, low))
                        : Words::tr("9 in 10 sure it is between %1 and %2.")
                              .arg(bandName(voice, low), bandName(voice, high));
    if (result.answeredVeryFast)
        text += u' ' + fastAnswersText(result);
    if (previous)
        text += u' ' + Words::tr("Last time: %1.").arg(levelWords(voice, previous->word));
    return text;
}

QString headline(const Voice &voice, const session::LiteracyProfile &profile)
{
    if (profile.strongest && profile.startWith) {
        return Words::tr("You are at ease in %1; %2 is the best place to start.")
            .arg(
                dimensionName(voice, *profile.strongest), dimensionName(voice, *profile.startWith));
    }
    if (profile.startWith)
        return Words::tr("%1 is the best place to start.")
            .arg(dimensionName(voice, *profile.startWith));
    return Words::tr("Answer a few more questions and the picture becomes clear.");
}

QString signText(session::Sign sign)
{
    switch (sign) {
    case session::Sign::Good:
        return Words::tr("Going well");
    case session::Sign::Fair:
        return Words::tr("Getting there");
    case session::Sign::StartHere:
        return Words::tr("Start here");
    case session::Sign::NotAsked:
        break;
    }
    return Words::tr("Not asked");
}

QString selfViewText(const Voice &voice, std::size_t dimension, session::SelfView view)
{
    const QString name = dimensionName(voice, dimension);
    switch (view) {
    case session::SelfView::MeasuredHigher:
        return Words::tr("%1: you can do more than you thought.").arg(name);
    case session::SelfView::AboutEqual:
        return Words::tr("%1: you know yourself well here.").arg(name);
    case session::SelfView::MeasuredLower:
        return Words::tr("%1: a bit more practice, and it will be as you see it.").arg(name);
    case session::SelfView::NotRated:
        break;
    }
    return {};
}

QString changeText(const Voice &voice, std::size_t dimension, session::Change change)
{
    const QString name = dimensionName(voice, dimension);
    switch (change) {
    case session::Change::CertainlyUp:
        return Words::tr("%1: the progress is quite sure.").arg(name);
    case session::Change::CertainlyDown:
        return Words::tr("%1: the band is a little lower this time. The questions may have been "
                         "unfamiliar; another check will show.")
            .arg(name);
    case session::Change::MaybeChance:
        break;
    }
    return Words::tr("%1: there may be a change, or only ordinary ups and downs.").arg(name);
}

QString minutesText(qint64 milliseconds)
{
    return minutesLabel(std::max(1, static_cast<int>((milliseconds + 30000) / 60000)));
}

QString minutesLabel(int minutes)
{
    return Words::tr("%n min", nullptr, minutes);
}

QString dateText(const Voice &voice, const QDateTime &utc)
{
    const QDate date = utc.toLocalTime().date();
    const QLocale locale(voice.language);
    return voice.language.startsWith(u"zh") ? locale.toString(date, u"yyyy年M月d日"_s)
                                            : locale.toString(date, u"d MMMM yyyy"_s);
}

QString disclaimer()
{
    return Words::tr(
        "This is a self-check. It is no certificate, and no ground for hiring, dismissing or "
        "ranking anyone.");
}

QString intervalCaption()
{
    return Words::tr("The coloured band: we are 9 in 10 sure your level is inside");
}

} // namespace suyang::wording
