#pragma once

#include "simulation/study_summary.h"
#include "study_plan.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace suyang::bank_study {

/// What is true of the items, and what the test takes them for.
struct ItemTruth
{
    QString id; ///< "rated"
    QString name; ///< as it stands in tables
    bool known = false; ///< the test measures with the items as stated
    double ratingError = 0.0; ///< SD by which true difficulties differ from the stated ones
};

/// Where people come from.
struct Population
{
    QString id;
    QString name;
    double sd = 1.0;
};

/// People of one true ability in one dimension.
struct PointFigures
{
    std::size_t dimension = 0;
    double ability = 0.0;
    simulation::Accuracy accuracy {}; ///< its right band is that of the estimate and not used here
    double biasError = 0.0; ///< standard error of the bias, from the differences between runs
    double rightBand = 0.0; ///< share whose likeliest band is the true one
};

/// True band by likeliest band, over all dimensions.
struct BandTable
{
    std::vector<std::size_t> people; ///< cases by true band
    std::vector<std::vector<double>> share; ///< [true][reported]; rows with people sum to 1

    double right() const; ///< share of cases on the diagonal
    double withinOne() const; ///< share on it or beside it
};

/// What the word rule lets the program say, over all dimensions.
struct WordFigures
{
    double oneBand = 0.0; ///< share of cases with one band named
    double oneBandRight = 0.0; ///< of these, the share in which it is the true one
    double twoBands = 0.0;
    double twoBandsRight = 0.0; ///< of these, the share in which one of the two is
    double unclear = 0.0;
};

struct PopulationFigures
{
    Population population;
    std::size_t people = 0; ///< over all runs
    std::vector<simulation::Accuracy> dimensions;
    BandTable bands;
    WordFigures words;
    double meanLength = 0.0;
    double endedEarly = 0.0; ///< share that stopped before the longest length
    std::vector<double> lengths; ///< share of tests by number of questions, from 0
    std::vector<double> exposure; ///< share of tests by item of the pool, mean of the runs
    double highestExposure = 0.0; ///< highest share in a run, mean of the runs
    double underTwoPercent = 0.0; ///< share of items in less than 2 % of the tests
    double overlap = 0.0; ///< share of questions that two people have in common

    /// Mean over the dimensions.
    double mean(double simulation::Accuracy::*member) const;
};

struct TruthFigures
{
    ItemTruth truth;
    std::vector<PopulationFigures> populations = {};
    std::vector<PointFigures> points = {}; ///< dimension by dimension, abilities ascending
};

/// The sum of the information of all items of a dimension.
struct InformationFigures
{
    std::vector<double> abilities;
    std::vector<std::vector<double>> stated; ///< [dimension][ability], items as stated
    std::vector<std::vector<double>> measured; ///< with what is not known of rated items
};

/// All that the study says.
struct BankFigures
{
    QString bankId;
    QString bankVersion;
    QString bankHash;
    StudyPlan plan;
    QStringList items; ///< ids, as in the pool
    QStringList dimensions; ///< English names
    QStringList bands; ///< letters and English names
    std::vector<double> bandCuts;
    double intervalMass = 0.9;
    double exposureLimit = 0.0;
    double priorSd = 1.0;
    double priorCorrelation = 0.0;
    double stopSd = 0.0;
    std::size_t minimumItems = 0;
    std::size_t maximumItems = 0;
    std::vector<TruthFigures> truths; ///< the first: the bank as it ships; the last: exact
    InformationFigures information;
};

} // namespace suyang::bank_study
