#include "bank/bank_check.h"

#include "checks/acceptance.h"
#include "checks/check.h"

#include <QFileInfo>

#include <algorithm>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString id;
    void (*run)(const checks::Subject &, checks::Log &);
};

/// Every check but K34, which needs simulations. A new check is a function and a line here.
const QList<Entry> &entries()
{
    static const QList<Entry> table {
        {u"K01"_s, checks::keyIsLongest},
        {u"K02"_s, checks::keyIsShortest},
        {u"K03"_s, checks::keyPosition},
        {u"K04"_s, checks::multipleResponsePattern},
        {u"K05"_s, checks::stemKeyOverlap},
        {u"K06"_s, checks::absoluteWords},
        {u"K07"_s, checks::hedgingWords},
        {u"K08"_s, checks::allOfTheAbove},
        {u"K09"_s, checks::negativeStem},
        {u"K10"_s, checks::doubleNegative},
        {u"K11"_s, checks::nearDuplicates},
        {u"K12"_s, checks::optionsOverlap},
        {u"K13"_s, checks::optionsNotParallel},
        {u"K14"_s, checks::grammarCue},
        {u"K15"_s, checks::numbersUnordered},
        {u"K16"_s, checks::optionCount},
        {u"K17"_s, checks::missingMisconception},
        {u"K18"_s, checks::deadDistractor},
        {u"K19"_s, checks::keyNotBest},
        {u"K20"_s, checks::optionsOnly},
        {u"K21"_s, checks::virtueCue},
        {u"K22"_s, checks::readingLoad},
        {u"K23"_s, checks::foreignWords},
        {u"K24"_s, checks::realNumbersAndLinks},
        {u"K25"_s, checks::timeBomb},
        {u"K26"_s, checks::missingProvenance},
        {u"K27"_s, checks::copiedText},
        {u"K28"_s, checks::translationDrift},
        {u"K29"_s, checks::bandLabels},
        {u"K30"_s, checks::missingTextTwin},
        {u"K31"_s, checks::colourIsOnlySign},
        {u"K32"_s, checks::targetTooSmall},
        {u"K33"_s, checks::scoringEdgeCases},
        {u"K35"_s, checks::blueprintGap},
        {u"K36"_s, checks::informationGap},
        {u"K37"_s, checks::peopleTilt},
        {u"K38"_s, checks::sensitiveContent},
        {u"K39"_s, checks::cluesFromOthers},
        {u"K40"_s, checks::sameOpening},
        {u"K40"_s, checks::sameSkeleton},
    };
    return table;
}

/// A file that could not be read; a second item of one id is what K11 forbids.
Finding findingOf(const Error &problem)
{
    const QString file = QString::fromStdString(problem.where).section(u".json"_s, 0, 0);
    return {problem.code == ErrorCode::DuplicateId ? u"K11"_s : u"FORMAT"_s, Level::Error,
        QFileInfo(file).fileName(), QString::fromStdString(describe(problem))};
}

} // namespace

bool CheckReport::hasErrors() const
{
    return std::ranges::any_of(findings, [](const Finding &f) { return f.level == Level::Error; });
}

CheckReport checkBank(const BankReading &reading, const Framework &framework, const CheckData &data,
    const CheckEvidence &evidence)
{
    CheckReport report;
    report.items = reading.items.size();
    for (const Error &problem : reading.problems)
        report.findings.append(findingOf(problem));
    if (reading.items.isEmpty())
        report.findings.append({u"FORMAT"_s, Level::Error, {}, u"the bank has no readable item"_s});
    const checks::Subject subject {
        reading.items, framework, data, evidence, reading.status == BankStatus::Released};
    for (const Entry &entry : entries()) {
        checks::Log log(report, entry.id);
        entry.run(subject, log);
    }
    acceptWarnings(evidence.accepted, report);
    return report;
}

} // namespace suyang::bank
