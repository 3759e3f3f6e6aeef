#include "bank/bank_statistics.h"

#include "checks/guess_rules.h"
#include "checks/readability.h"
#include "checks/texts.h"
#include "checks/word_finder.h"
#include "information_curve.h"

#include <algorithm>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

constexpr int HalfSteps = 6; ///< from -3 to 3 by 0.5

QList<BankStatistics::Cell> cellsOf(const QList<Item> &items)
{
    QMap<QString, BankStatistics::Cell> cells;
    for (const Item &item : items) {
        const QString kind = kindName(item.kind);
        auto &cell = cells[item.competence + u'\n' + item.band + u'\n' + kind];
        cell.competence = item.competence;
        cell.band = item.band;
        cell.kind = kind;
        ++cell.count;
    }
    return cells.values();
}

QList<BankStatistics::PlanCell> planCells(const QList<Item> &items, const QList<PlannedCell> &plan)
{
    QMap<QString, BankStatistics::PlanCell> cells;
    const auto cellAt = [&](const QString &competence, const QString &band,
                            const QString &kind) -> BankStatistics::PlanCell & {
        auto &cell = cells[competence + u'\n' + band + u'\n' + kind];
        cell.competence = competence;
        cell.band = band;
        cell.kind = kind;
        return cell;
    };
    for (const PlannedCell &planned : plan)
        cellAt(planned.competence, planned.band, planned.kind).planned = planned.items;
    for (const Item &item : items)
        ++cellAt(item.competence, item.band, plannedKind(kindName(item.kind))).present;
    return cells.values();
}

BankStatistics::Information informationOf(
    const QList<Item> &items, const Framework &framework, std::size_t dimension)
{
    const auto models = modelledItems(items, framework, dimension);
    BankStatistics::Information result;
    result.dimension = framework.dimensions[static_cast<qsizetype>(dimension)].id;
    for (int step = -HalfSteps; step <= HalfSteps; ++step) {
        const double theta = step * 0.5;
        result.theta.push_back(theta);
        result.value.push_back(bestEight(models, theta).value);
        result.all.push_back(totalInformation(models, theta));
    }
    return result;
}

/// Characters of a Chinese text, words of an English one.
double amountOf(const QString &text, const QString &language)
{
    return static_cast<double>(
        language == u"zh-CN" ? checks::lengthOf(text) : checks::wordsOf(text, language).size());
}

double readingOf(const Item &item, const QString &language)
{
    double amount = 0.0;
    checks::eachShownText(item, [&](const checks::ShownText &shown) {
        // The picture in words replaces the picture for some and is read by them alone.
        if (!shown.explains && shown.what != u"can_do" && shown.what != u"picture in words")
            amount += amountOf(shown.text.in(language), language);
    });
    return amount;
}

BankStatistics::ReadingLoad loadOf(
    const QList<Item> &items, const QString &language, const QString &band)
{
    BankStatistics::ReadingLoad load;
    load.language = language;
    load.band = band;
    for (const Item &item : items) {
        if (item.band != band)
            continue;
        ++load.items;
        const QString stem = item.stem.in(language);
        load.meanStemLength += static_cast<double>(checks::lengthOf(stem));
        load.meanReading += readingOf(item, language);
        load.meanSeconds += item.expectedSeconds;
        if (language == u"en")
            load.meanGrade += checks::fleschKincaidGrade(stem);
    }
    if (load.items > 0) {
        for (double *mean :
            {&load.meanStemLength, &load.meanReading, &load.meanSeconds, &load.meanGrade})
            *mean /= load.items;
    }
    return load;
}

} // namespace

QMap<qsizetype, std::vector<int>> keyPositions(const QList<const Interaction *> &questions)
{
    QMap<qsizetype, std::vector<int>> result;
    for (const Interaction *question : questions) {
        const QList<Option> &options = question->options;
        if (question->kind != ItemKind::SingleChoice || question->ordered)
            continue;
        auto &counts = result[options.size()];
        counts.resize(static_cast<std::size_t>(options.size()));
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += options[static_cast<qsizetype>(i)].id == question->key.option ? 1 : 0;
    }
    return result;
}

QList<PeopleCount> peopleCounts(const QList<Item> &items)
{
    QMap<QString, PeopleCount> groups;
    for (const Item &item : items) {
        for (const Person &person : item.people) {
            PeopleCount &count = groups[person.group];
            count.group = person.group;
            count.expert += person.role == PersonRole::Expert ? 1 : 0;
            count.learner += person.role == PersonRole::Learner ? 1 : 0;
            count.other += person.role == PersonRole::Other ? 1 : 0;
        }
    }
    return groups.values();
}

BankStatistics statisticsOf(
    const QList<Item> &items, const Framework &framework, const CheckData &data)
{
    BankStatistics result;
    result.items = items.size();
    const auto provisional = std::ranges::count_if(items, &Item::provisional);
    if (!items.isEmpty())
        result.provisionalShare
            = static_cast<double>(provisional) / static_cast<double>(items.size());
    result.cells = cellsOf(items);
    result.plan = planCells(items, data.plan);
    for (std::size_t d = 0; d < static_cast<std::size_t>(framework.dimensions.size()); ++d)
        result.information.append(informationOf(items, framework, d));
    QList<const Interaction *> all;
    for (const Item &item : items) {
        for (const checks::Part &part : checks::partsOf(item))
            all.append(&part.interaction);
    }
    result.keyPositions = keyPositions(all);
    result.guesses = checks::guessScores(checks::singleChoices(items), data.words);
    result.itemsWithPeople
        = std::ranges::count_if(items, [](const Item &item) { return !item.people.isEmpty(); });
    result.people = peopleCounts(items);
    for (const QString &language : checks::itemLanguages()) {
        for (const Band &band : framework.bands)
            result.readingLoad.append(loadOf(items, language, band.id));
    }
    return result;
}

} // namespace suyang::bank
