#include "bank_figures.h"

#include <QJsonArray>

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray numbers(const std::vector<double> &values)
{
    QJsonArray result;
    for (const double value : values)
        result.append(value);
    return result;
}

QString joined(const std::vector<int> &counts)
{
    QStringList texts;
    for (const int count : counts)
        texts.append(QString::number(count));
    return texts.join(u'/');
}

QString joined(const std::vector<double> &values)
{
    QStringList texts;
    for (const double value : values)
        texts.append(QString::number(value, 'f', 2));
    return texts.join(u' ');
}

QString percent(double share)
{
    return QString::number(100.0 * share, 'f', 1);
}

QJsonObject cellsToJson(const bank::BankStatistics &statistics)
{
    QJsonArray counts;
    for (const auto &cell : statistics.cells) {
        counts.append(QJsonObject {{u"competence"_s, cell.competence}, {u"band"_s, cell.band},
            {u"kind"_s, cell.kind}, {u"count"_s, cell.count}});
    }
    QJsonArray plan;
    for (const auto &cell : statistics.plan) {
        plan.append(QJsonObject {{u"competence"_s, cell.competence}, {u"band"_s, cell.band},
            {u"kind"_s, cell.kind}, {u"planned"_s, cell.planned}, {u"present"_s, cell.present}});
    }
    return {{u"counts"_s, counts}, {u"plan"_s, plan}};
}

QJsonArray guessesToJson(const QList<bank::GuessScore> &guesses)
{
    QJsonArray result;
    for (const bank::GuessScore &guess : guesses) {
        result.append(QJsonObject {{u"rule"_s, guess.rule}, {u"language"_s, guess.language},
            {u"questions"_s, guess.questions}, {u"share"_s, guess.share},
            {u"chance"_s, guess.chance}});
    }
    return result;
}

QJsonArray loadsToJson(const QList<bank::BankStatistics::ReadingLoad> &loads)
{
    QJsonArray result;
    for (const auto &load : loads) {
        QJsonObject entry {{u"language"_s, load.language}, {u"band"_s, load.band},
            {u"items"_s, load.items}, {u"mean_stem_length"_s, load.meanStemLength},
            {u"mean_reading"_s, load.meanReading}, {u"mean_seconds"_s, load.meanSeconds}};
        if (load.language == u"en")
            entry.insert(u"mean_grade"_s, load.meanGrade);
        result.append(entry);
    }
    return result;
}

QJsonObject peopleToJson(const bank::BankStatistics &statistics)
{
    QJsonArray groups;
    for (const bank::PeopleCount &count : statistics.people) {
        groups.append(QJsonObject {{u"group"_s, count.group}, {u"expert"_s, count.expert},
            {u"learner"_s, count.learner}, {u"other"_s, count.other}});
    }
    return {{u"items"_s, statistics.itemsWithPeople}, {u"groups"_s, groups}};
}

void addLoadLines(const bank::BankStatistics &statistics, QStringList &lines)
{
    for (const auto &load : statistics.readingLoad) {
        const QString unit = load.language == u"zh-CN" ? u"characters"_s : u"words"_s;
        QString line = u"reading, %1, band %2: stem %3 characters, in all %4 %5, %6 s expected"_s
                           .arg(load.language, load.band)
                           .arg(load.meanStemLength, 0, 'f', 1)
                           .arg(load.meanReading, 0, 'f', 1)
                           .arg(unit)
                           .arg(load.meanSeconds, 0, 'f', 0);
        if (load.language == u"en")
            line += u", grade %1"_s.arg(load.meanGrade, 0, 'f', 1);
        lines.append(line);
    }
}

void addPeopleLines(const bank::BankStatistics &statistics, QStringList &lines)
{
    lines.append(u"people are named in %1 of %2 items"_s.arg(statistics.itemsWithPeople)
                     .arg(statistics.items));
    for (const bank::PeopleCount &count : statistics.people) {
        lines.append(u"people, %1: expert %2, learner %3, other %4"_s.arg(count.group)
                         .arg(count.expert)
                         .arg(count.learner)
                         .arg(count.other));
    }
}

} // namespace

QJsonObject statisticsToJson(const bank::BankStatistics &statistics)
{
    QJsonArray information;
    for (const auto &curve : statistics.information) {
        information.append(
            QJsonObject {{u"dimension"_s, curve.dimension}, {u"theta"_s, numbers(curve.theta)},
                {u"best_8"_s, numbers(curve.value)}, {u"all"_s, numbers(curve.all)}});
    }
    QJsonObject positions;
    for (auto it = statistics.keyPositions.cbegin(); it != statistics.keyPositions.cend(); ++it)
        positions.insert(QString::number(it.key()),
            numbers(std::vector<double>(it.value().begin(), it.value().end())));
    QJsonObject result = cellsToJson(statistics);
    result.insert(u"items"_s, statistics.items);
    result.insert(u"provisional_share"_s, statistics.provisionalShare);
    result.insert(u"information"_s, information);
    result.insert(u"key_positions"_s, positions);
    result.insert(u"guessing"_s, guessesToJson(statistics.guesses));
    result.insert(u"reading_load"_s, loadsToJson(statistics.readingLoad));
    result.insert(u"people"_s, peopleToJson(statistics));
    return result;
}

QStringList statisticsToLines(const bank::BankStatistics &statistics)
{
    QStringList lines;
    for (const auto &cell : statistics.plan) {
        lines.append(u"%1 %2 %3: %4 of %5 planned"_s.arg(cell.competence, cell.band, cell.kind)
                         .arg(cell.present)
                         .arg(cell.planned));
    }
    for (const auto &curve : statistics.information) {
        lines.append(u"information of the best 8 in %1 from -3 to 3: %2"_s.arg(
            curve.dimension, joined(curve.value)));
        lines.append(
            u"information of all in %1 from -3 to 3: %2"_s.arg(curve.dimension, joined(curve.all)));
    }
    for (auto it = statistics.keyPositions.cbegin(); it != statistics.keyPositions.cend(); ++it)
        lines.append(
            u"keys of questions with %1 options: %2"_s.arg(it.key()).arg(joined(it.value())));
    for (const bank::GuessScore &guess : statistics.guesses) {
        lines.append(u"answering by rule, %1, %2: %3 % of %4 (chance %5 %)"_s
                         .arg(guess.language, guess.rule, percent(guess.share))
                         .arg(guess.questions)
                         .arg(percent(guess.chance)));
    }
    addLoadLines(statistics, lines);
    addPeopleLines(statistics, lines);
    lines.append(u"%1 items, %2 % provisional"_s.arg(statistics.items)
                     .arg(100.0 * statistics.provisionalShare, 0, 'f', 0));
    return lines;
}

} // namespace suyang::cli
