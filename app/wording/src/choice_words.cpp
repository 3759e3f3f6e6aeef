#include "wording/choice_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace suyang::wording {

using namespace Qt::StringLiterals;
using session::ChoiceExplanation;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

/// "37", below ten "4.2".
QString percent(double share)
{
    const double value = 100.0 * share;
    return QString::number(value, 'f', value < 9.95 ? 1 : 0);
}

QString whyThisArea(const Voice &voice, const ChoiceExplanation &why)
{
    const QString area = dimensionName(voice, why.dimension);
    if (why.returned)
        return Words::tr("This question had been put aside and came back.");
    if (why.opening)
        return Words::tr("The test opens with an easy question; it was drawn by lot from the %n "
                         "question(s) about %1 that fit best.",
            nullptr, static_cast<int>(why.drawnFrom.size()))
            .arg(area);
    if (why.relaxed.dimension)
        return Words::tr("No question was left in the area that was due, so %1 stood in.")
            .arg(area);
    if (why.shortfall.empty())
        return Words::tr("A question about %1 promised to tell the most.").arg(area);
    return Words::tr("%1 was due: it was the furthest behind its planned share of the questions.")
        .arg(area);
}

QString whyThisQuestion(const ChoiceExplanation &why)
{
    const int open = static_cast<int>(why.drawnFrom.size());
    if (open < 2)
        return Words::tr("It was the only question left to choose from.");
    const double best = why.drawnFrom.front().value;
    if (why.criterion >= best)
        return Words::tr("Of %n question(s) open it tells the most at the level estimated so far; "
                         "the draw gave it a chance of %1%.",
            nullptr, open)
            .arg(percent(why.chance));
    return Words::tr("Of %n question(s) open it tells %1% as much as the best one at the level "
                     "estimated so far; the draw, which keeps questions from being worn out, gave "
                     "it a chance of %2%.",
        nullptr, open)
        .arg(percent(why.criterion / best), percent(why.chance));
}

QString whyNotOthers(const ChoiceExplanation &why)
{
    if (why.relaxed.exposure)
        return Words::tr("All questions left in this area have been used often already.");
    const std::array<std::pair<std::size_t, QString>, 6> reasons {{
        {why.barred, Words::tr("%1 seen in the last tests")},
        {why.asked, Words::tr("%1 asked before in this test")},
        {why.alike, Words::tr("%1 too like a question asked before")},
        {why.afterLast, Words::tr("%1 too like the question just before")},
        {why.heldBack, Words::tr("%1 used too often")},
        {why.coveredMore, Words::tr("%1 on topics asked more often")},
    }};
    QStringList parts;
    for (const auto &[count, text] : reasons) {
        if (count > 0)
            parts.append(text.arg(count));
    }
    if (parts.isEmpty())
        return {};
    return Words::tr("Left out in this area: %1.")
        .arg(parts.join(Words::tr(", ", "between the parts of a list")));
}

} // namespace

QString choiceText(const Voice &voice, const ChoiceExplanation &why)
{
    QStringList sentences {whyThisArea(voice, why)};
    if (!why.returned) {
        if (!why.opening)
            sentences.append(whyThisQuestion(why));
        sentences.append(whyNotOthers(why));
    }
    sentences.removeAll(QString());
    return sentences.join(voice.language.startsWith(u"zh") ? QString() : u" "_s);
}

} // namespace suyang::wording
