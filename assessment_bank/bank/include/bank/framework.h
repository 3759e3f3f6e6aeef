#pragma once

#include "bank/item.h"
#include "bank/localized_text.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace suyang::bank {

struct Dimension
{
    QString id; ///< "life"
    QString letter; ///< "L"
    LocalizedText name;
};

struct Band
{
    QString id; ///< "A"
    double centre = 0.0; ///< difficulty that a label alone suggests
    LocalizedText name;
    LocalizedText meaning;
};

struct Competence
{
    QString code; ///< "S2"
    std::size_t dimension = 0;
    LocalizedText name;
    QStringList digComp; ///< codes of DigComp 2.2 and 3.0
    QStringList abilities; ///< of the nine of the Action Outline
    QStringList aspects; ///< of the eight of the 2022 Work Points
    QString other;
};

/// One competence at one band, the smallest thing a learning path leads to.
struct Node
{
    QString id; ///< "S2A"
    std::size_t competence = 0;
    std::size_t band = 0;
    LocalizedText canDo;
    int plannedItems = 0; ///< in the blueprint of release 1
};

/// `to` should not be learnt before `from`.
struct Prerequisite
{
    std::size_t from = 0;
    std::size_t to = 0;
    bool ladder = false; ///< inside one competence; cannot be switched off
};

struct Audience
{
    QString id; ///< "older-adult"
    LocalizedText name;
    double start = 0.0; ///< prior mean on the ability scale
    std::vector<double> mix; ///< items a dimension in the longest test
    int maximumItems = 32;
    QStringList stress; ///< competences that matter most
    QHash<QString, QString> target; ///< dimension id or competence code -> band id
    double firstItemSuccess = 0.65;
    int weeklyMinutes = 40;
};

/// An entry of the catalogue of learning resources.
struct Resource
{
    QString id; ///< "R001"
    QString name;
    QString publisher;
    QString url;
    QStringList languages;
    QStringList competences;
    int lowestLevel = 1; ///< 1 to 8
    int highestLevel = 8;
    QString audience;
    QString reachable; ///< yes, unknown, unlikely
    QString confidence; ///< P, C, N, M
    QDate checkedOn; ///< last successful test of the link; invalid: never
};

struct ScaleSettings
{
    double lowest = -2.8; ///< where the ladder begins
    double highest = 2.8;
    std::vector<double> bandCuts;
    std::vector<double> levelCuts;
};

/// When a word may be said.
struct WordSettings
{
    double oneBand = 0.70;
    double twoBands = 0.80;
    int minimumAnswers = 3;
    double interval = 0.90;
    double certainChange = 1.64;
};

struct ParameterRule
{
    engine::ModelKind model = engine::ModelKind::TwoPl;
    double a = 1.0;
    double guessingShare = 0.0; ///< of 1 / number of options
    std::vector<double> offsets; ///< thresholds relative to the rated difficulty
    QMap<int, std::vector<double>> offsetsBySteps; ///< the same for scenarios, by number of steps
};

/// When answers came too fast to have been read (why so: engine.json).
struct RapidAnswerSettings
{
    double shareOfTime = 0.1; ///< of the item's expected time; faster is rapid
    double longestSeconds = 10.0; ///< slower is never rapid
    double shareOfAnswers = 0.1; ///< more in a dimension make its result less sure
    int leastAnswers = 2; ///< and at least so many
};

struct EngineSettings
{
    double priorSd = 1.5;
    double priorCorrelation = 0.7;
    int minimumItems = 16;
    double stopSd = 0.6;
    int blockLength = 4;
    int longTaskSeconds = 90;
    int noRepeatTests = 2;
    double exposureLimit = 0.25;
    int exposureFromTests = 50;
    double ratedDifficultySd = 0.7; ///< of a rated, not calibrated, difficulty about the true one
    RapidAnswerSettings rapid;
    double competenceDeviationSd = 0.4;
    QHash<QString, ParameterRule> provisional; ///< by kind name
};

struct PathSettings
{
    double mastered = 0.80;
    double open = 0.50;
    double ready = 0.65;
    int stepsShown = 3;
    QStringList urgentNodes;
    double urgentBonus = 1.5;
    double stressWeight = 1.5;
    double unlockWeight = 0.1;
    QHash<QString, int> minutes; ///< by band id
    int minimumAnswers = 12;
};

/// An entry of a crosswalk list: an aspect of the Work Points, an ability of the Action Outline.
struct NamedCode
{
    QString id;
    LocalizedText name;
};

/// The competence framework and every number that goes with it, read from data files.
struct Framework
{
    QString version;
    QList<Dimension> dimensions;
    QList<Band> bands;
    QList<Competence> competences; ///< in the order of the dimensions
    QList<Node> nodes; ///< competence by competence, band by band
    QList<Prerequisite> prerequisites;
    QList<Audience> audiences;
    QList<Resource> resources;
    QList<NamedCode> aspects;
    QList<NamedCode> abilities;
    ScaleSettings scale;
    WordSettings words;
    EngineSettings engine;
    PathSettings path;
    int minimumGroupSize = 10;

    std::optional<std::size_t> dimensionIndex(const QString &id) const;
    std::optional<std::size_t> competenceIndex(const QString &code) const;
    std::optional<std::size_t> bandIndex(const QString &id) const;
    std::optional<std::size_t> nodeIndex(const QString &id) const;
    const Audience *audience(const QString &id) const;
    /// The node of a competence at a band. REQUIRES: both indices exist
    std::size_t nodeOf(std::size_t competence, std::size_t band) const
    {
        return competence * static_cast<std::size_t>(bands.size()) + band;
    }
};

} // namespace suyang::bank
