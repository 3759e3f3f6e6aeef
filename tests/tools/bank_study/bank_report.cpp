#include "bank_report.h"

#include <algorithm>
#include <cmath>

namespace suyang::bank_study {

using namespace Qt::StringLiterals;

namespace {

QString percent(double share, int decimals = 1)
{
    return QString::number(100.0 * share, 'f', decimals) + u" %"_s;
}

QString logits(double value)
{
    return QString::number(value, 'f', 2);
}

QString withSign(double value)
{
    const QString text = logits(std::abs(value));
    return text == u"0.00"_s ? text : (value < 0.0 ? u'-' : u'+') + text;
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString header(const QStringList &cells)
{
    return row(cells) + u'|' + u"---|"_s.repeated(cells.size()) + u'\n';
}

QString picture(const QString &name, const QString &says)
{
    return u"\n![%1](%2.svg)\n"_s.arg(says, name);
}

QString introduction(const BankFigures &f)
{
    const StudyPlan &plan = f.plan;
    QString text = u"# What the simulation says of the bank\n\n"
                   "Rerun with `./dev study`, which writes this folder anew. Nobody was asked: all "
                   "people here are simulated.\n\n"_s;
    text += u"Bank %1 %2, %3 scored items (fingerprint %4).\n\n## What was simulated\n\n"_s.arg(
        f.bankId, f.bankVersion, QString::number(f.items.size()), f.bankHash.left(12));
    text += u"- The whole assessment as a citizen gets it: blueprint, families and enemies, "
            "the exposure limit of %1, %2 to %3 questions, the end at a posterior SD of %4 in "
            "every dimension.\n"_s.arg(percent(f.exposureLimit, 0), QString::number(f.minimumItems),
                QString::number(f.maximumItems), logits(f.stopSd));
    text += u"- %1 runs, seeds %2 to %3. A run has its own people, its own rating errors and an "
            "exposure count that starts at zero. The number of threads changes nothing.\n"_s
                .arg(plan.runs)
                .arg(plan.seed)
                .arg(plan.seed + plan.runs - 1);
    text += u"- Two populations of %1 people a run: the reference population (mean 0, SD 1) and "
            "one like the prior (mean 0, SD %2). Dimensions correlate at %3 in both.\n"_s
                .arg(plan.people)
                .arg(f.priorSd, 0, 'f', 1)
                .arg(f.priorCorrelation, 0, 'f', 1);
    text += u"- People of a fixed true ability: %1 a run at each of %2 points from %3 to %4, for "
            "each dimension alone; their other abilities follow the reference population given "
            "that one. They meet the items that this population has left them and do not count as "
            "exposure.\n"_s.arg(plan.peopleAtPoint)
                .arg(plan.abilities.size())
                .arg(plan.abilities.front(), 0, 'f', 0)
                .arg(plan.abilities.back(), 0, 'f', 0);
    text += u"- Three kinds of truth about the items: ratings off by the stated error; ratings "
            "that happen to be right, which the test does not know; and exact parameters that the "
            "test knows, as if all items were calibrated. The same seeds, and so the same people, "
            "serve all three.\n"_s;
    return text;
}

QString dimensionTable(const BankFigures &f)
{
    const TruthFigures &shipped = f.truths.front();
    const PopulationFigures &people = shipped.populations.front();
    QString text
        = u"\nBy dimension (%1; %2):\n\n"_s.arg(people.population.name, shipped.truth.name);
    text += header(
        {u"dimension"_s, u"bias"_s, u"RMSE"_s, u"stated SE"_s, u"correlation"_s, u"range holds"_s});
    for (std::size_t d = 0; d < people.dimensions.size(); ++d) {
        const simulation::Accuracy &a = people.dimensions[d];
        text += row({f.dimensions[static_cast<qsizetype>(d)], withSign(a.bias), logits(a.rmse),
            logits(a.statedSd), logits(a.correlation), percent(a.coverage)});
    }
    return text;
}

/// The mean over the dimensions at one ability.
PointFigures meanAt(const TruthFigures &truth, double ability)
{
    PointFigures mean {.ability = ability};
    double count = 0.0;
    for (const PointFigures &point : truth.points) {
        if (point.ability != ability)
            continue;
        count += 1.0;
        mean.accuracy.bias += point.accuracy.bias;
        mean.accuracy.rmse += point.accuracy.rmse;
        mean.accuracy.statedSd += point.accuracy.statedSd;
        mean.accuracy.coverage += point.accuracy.coverage;
        mean.rightBand += point.rightBand;
    }
    mean.accuracy.bias /= count;
    mean.accuracy.rmse /= count;
    mean.accuracy.statedSd /= count;
    mean.accuracy.coverage /= count;
    mean.rightBand /= count;
    return mean;
}

QString conditionalTable(const BankFigures &f)
{
    QString text = header(
        {u"true ability"_s, u"bias"_s, u"RMSE"_s, u"stated SE"_s, u"range holds"_s, u"right band"_s,
            u"bias, exact"_s, u"RMSE, exact"_s, u"range holds, exact"_s, u"right band, exact"_s});
    for (const double ability : f.plan.abilities) {
        if (std::abs(2.0 * ability - std::round(2.0 * ability)) > 1e-9)
            continue; // every half logit is enough to read; the CSV has all
        const PointFigures shipped = meanAt(f.truths.front(), ability);
        const PointFigures exact = meanAt(f.truths.back(), ability);
        text += row({QString::number(ability, 'f', 1), withSign(shipped.accuracy.bias),
            logits(shipped.accuracy.rmse), logits(shipped.accuracy.statedSd),
            percent(shipped.accuracy.coverage), percent(shipped.rightBand),
            withSign(exact.accuracy.bias), logits(exact.accuracy.rmse),
            percent(exact.accuracy.coverage), percent(exact.rightBand)});
    }
    return text;
}

/// What the table says at its ends and in its middle, in words.
QString errorBesideStated(const BankFigures &f)
{
    const std::vector<double> &abilities = f.plan.abilities;
    QStringList parts;
    for (const double ability :
        {abilities.front(), abilities[abilities.size() / 2], abilities.back()}) {
        const PointFigures mean = meanAt(f.truths.front(), ability);
        parts.append(u"at %1 the RMSE is %2 where %3 is stated"_s.arg(
            withSign(ability), logits(mean.accuracy.rmse), logits(mean.accuracy.statedSd)));
    }
    return parts.join(u", "_s);
}

double meanBiasError(const TruthFigures &truth)
{
    double sum = 0.0;
    for (const PointFigures &point : truth.points)
        sum += point.biasError;
    return sum / static_cast<double>(truth.points.size());
}

/// Standard error of a share of one half among the people of one ability and all dimensions.
double errorOfHalf(const BankFigures &f)
{
    const std::size_t people = f.plan.runs * f.plan.peopleAtPoint;
    return 0.5 / std::sqrt(static_cast<double>(people) * static_cast<double>(f.dimensions.size()));
}

QString conditionalPart(const BankFigures &f)
{
    QString text = u"\n## By true ability\n\n"_s;
    text += u"Mean of the %1 dimensions, as shipped with ratings off, and with exact "
            "parameters:\n\n"_s.arg(f.dimensions.size());
    text += conditionalTable(f);
    text += u"\nEstimates lean towards the middle, as those of every test with a prior do: a "
            "positive bias at low ability and a negative one at high ability. The stated SE and "
            "the range are meant to be right on average over the people the prior describes, not "
            "at each ability: %1.\n"_s.arg(errorBesideStated(f));
    text += u"\nThe standard error of a single dimension's bias at one point, from the differences "
            "between runs, is %1 in the mean of all points with rating errors and %2 without. A "
            "share of one half in the table has a standard error of %3 from the people alone. "
            "Among so many points, one that sticks out by two or "
            "three such errors is chance.\n"_s.arg(logits(meanBiasError(f.truths.front())),
                logits(meanBiasError(f.truths.back())), percent(errorOfHalf(f)));
    text += picture(u"bias"_s, u"Bias by true ability"_s);
    text += picture(u"error"_s, u"Error by true ability and stated error"_s);
    return text + picture(u"coverage"_s, u"Coverage of the range by true ability"_s);
}

QString bandPart(const BankFigures &f)
{
    const TruthFigures &shipped = f.truths.front();
    QString text = u"\n## Bands\n\nThe reported band is the likeliest one. Cases are people times "
                   "dimensions; each row sums to 100 %.\n"_s;
    for (const PopulationFigures &people : shipped.populations) {
        text += u"\n%1, %2:\n\n"_s.arg(people.population.name, shipped.truth.name);
        QStringList names {u"true band"_s, u"cases"_s};
        for (const QString &band : f.bands)
            names.append(u"shown "_s + band);
        text += header(names);
        for (std::size_t band = 0; band < people.bands.people.size(); ++band) {
            QStringList cells {
                f.bands[static_cast<qsizetype>(band)], QString::number(people.bands.people[band])};
            for (const double share : people.bands.share[band])
                cells.append(percent(share));
            text += row(cells);
        }
    }
    text += u"\nWhat the program says follows the word rule: one band where it is sure enough, two "
            "neighbours where these are, otherwise \"not clear yet\".\n\n"_s;
    text += header({u"population"_s, u"one band named"_s, u"of these right"_s, u"two bands named"_s,
        u"of these right"_s, u"not clear yet"_s});
    for (const PopulationFigures &people : shipped.populations) {
        const WordFigures &w = people.words;
        text += row({people.population.name, percent(w.oneBand), percent(w.oneBandRight),
            percent(w.twoBands), percent(w.twoBandsRight), percent(w.unclear)});
    }
    text += u"\nAt a band limit nobody can be placed right much more often than every other time; "
            "hence the dips in the picture.\n"_s;
    return text + picture(u"band"_s, u"Share in the right band by true ability"_s);
}

QString bankPart(const BankFigures &f)
{
    const PopulationFigures &people = f.truths.front().populations.front();
    const auto over = std::ranges::count_if(
        people.exposure, [&](double rate) { return rate > f.exposureLimit; });
    QString text = u"\n## Use of the items\n\n"_s;
    text += u"In the reference population (%1), the most used item of a run is in %2 of the tests; "
            "the limit is %3. On average over the runs %4 of %5 items are above the limit, %6 of "
            "the items are in less than 2 % of the tests, and two people share %7 of their "
            "questions. The limit works from the 50th test on and by batches of 50, so that a "
            "little more than the limit is expected; much more means that the blueprint leaves no "
            "other item.\n"_s.arg(f.truths.front().truth.name, percent(people.highestExposure),
                percent(f.exposureLimit, 0), QString::number(over), QString::number(f.items.size()),
                percent(people.underTwoPercent), percent(people.overlap));
    text += picture(u"exposure"_s, u"Exposure of all items, sorted"_s);
    text += u"\n## Length\n\nMean %1 questions in the reference population and %2 in the wider one "
            "as shipped, %3 and %4 with exact parameters.\n"_s.arg(people.meanLength, 0, 'f', 1)
                .arg(f.truths.front().populations.back().meanLength, 0, 'f', 1)
                .arg(f.truths.back().populations.front().meanLength, 0, 'f', 1)
                .arg(f.truths.back().populations.back().meanLength, 0, 'f', 1);
    text += picture(u"length"_s, u"Distribution of test length"_s);
    text += u"\n## Information\n\nThe sum over all items. No test reaches it: a test has at most "
            "%1 questions, and twins and enemies exclude each other. What counts is where the "
            "curve is low.\n"_s.arg(f.maximumItems);
    return text + picture(u"information"_s, u"Information of the bank over ability"_s);
}

QString limits(const BankFigures &f)
{
    QString text = u"\n## Limits\n\n"_s;
    text
        += u"- Simulated people answer by the model that scores them: no guessing streaks, "
           "fatigue, misread questions or help from others. Real figures will be worse.\n"
           "- Discriminations and guessing follow rules and are taken as true; only difficulties "
           "are off, by independent normal errors of SD %1. A rater who is too strict in a whole "
           "competence would do more harm.\n"
           "- The correlation of the dimensions (%2) is an assumption and the same in people and "
           "prior. Where it is wrong, borrowing between dimensions misleads.\n"
           "- Exposure is counted here over all people of a run; a program counts the tests of "
           "its own computer.\n"
           "- Everybody meets the test for the first time, under the citizen's blueprint.\n"
           "- In the main figures, differences below 0.02 logit or one per cent are noise. Use the "
           "figures to compare designs, never as a promise of precision.\n"_s
               .arg(f.truths.front().truth.ratingError, 0, 'f', 1)
               .arg(f.priorCorrelation, 0, 'f', 1);
    text += u"\n## Files\n\n`summary.csv` (accuracy by dimension), `use.csv` (length, words, "
            "exposure), `conditional.csv`, `bands.csv`, `exposure.csv`, `length.csv`, "
            "`information.csv`: every number in the tables and pictures. Abilities and errors are "
            "in logits, shares between 0 and 1.\n"_s;
    return text;
}

} // namespace

QString mainFigures(const BankFigures &f)
{
    using simulation::Accuracy;
    QString text = header({u"items"_s, u"people"_s, u"questions"_s, u"ended early"_s, u"bias"_s,
        u"RMSE"_s, u"stated SE"_s, u"right band"_s, u"within one"_s,
        percent(f.intervalMass, 0) + u" range holds"_s, u"most used item"_s});
    for (const TruthFigures &truth : f.truths) {
        for (const PopulationFigures &p : truth.populations)
            text += row({truth.truth.name, p.population.name, QString::number(p.meanLength, 'f', 1),
                percent(p.endedEarly, 0), withSign(p.mean(&Accuracy::bias)),
                logits(p.mean(&Accuracy::rmse)), logits(p.mean(&Accuracy::statedSd)),
                percent(p.bands.right()), percent(p.bands.withinOne()),
                percent(p.mean(&Accuracy::coverage)), percent(p.highestExposure, 0)});
    }
    return text;
}

QString bankReport(const BankFigures &f)
{
    return introduction(f)
        + u"\n## Main figures\n\nMean of the dimensions; bias, RMSE and stated "
          "SE in logits.\n\n"_s
        + mainFigures(f) + dimensionTable(f) + conditionalPart(f) + bandPart(f) + bankPart(f)
        + limits(f);
}

} // namespace suyang::bank_study
