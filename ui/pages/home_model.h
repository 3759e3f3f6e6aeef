#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace suyang::ui {

class AppState;

/// One dimension of the latest result, in a cell of the home page.
struct HomeCell
{
    QString name;
    QString words; ///< "Skilled"
    QString meaning;
    double low = 0, estimate = 0, high = 0; ///< in bands
    bool unclear = false;
};

struct HomeResume
{
    int answered = 0;
    int fewest = 1; ///< questions still to come
    int most = 1;
    QString when; ///< "Paused today, 10:20"
};

struct HomeResult
{
    QString attempt;
    QString date;
    QList<HomeCell> cells;
    qint64 days = 0; ///< since then
};

struct HomeStep
{
    QString node;
    int dimension = 0;
    QString title; ///< of the competence
    QString canDo;
    QString minutes;
};

/// What the home page shows. What does not apply is empty, and its card is not there.
struct HomeModel
{
    QString greeting;
    std::optional<HomeResume> resume;
    std::optional<HomeStep> step;
    std::optional<HomeResult> result;
    QString advice; ///< instead of a step: too few answers, or everything reached
    bool needsMoreAnswers = false; ///< then a new check is the thing to do
    bool hasSelfRating = false;
    int fewestQuestions = 0; ///< of a whole check for these people
    int mostQuestions = 0;
    int minutes = 0;

    bool isFirstRun() const { return !resume && !result; }
};

HomeModel homeModel(const AppState &state);

} // namespace suyang::ui
