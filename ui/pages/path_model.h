#pragma once

#include "bank/framework.h"
#include "session/learning_path.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace suyang::ui {

class AppState;

enum class StepPlace {
    Done,
    Now, ///< open, with everything about it
    Waiting, ///< open or later: a title and a button to begin
};

/// A step of the learning path as the page shows it.
struct StepModel
{
    QString node;
    int number = 1;
    int dimension = 0;
    StepPlace place = StepPlace::Waiting;
    bool isOpen = false; ///< one of the few to do now
    QString title; ///< "I can ..."
    QString minutes;
    QString reasons;
    QString betterAfter; ///< empty when it stands on nothing unknown
    bool hasLesson = false;
    QList<bank::Resource> resources;
};

struct PathModel
{
    session::PathAdvice advice = session::PathAdvice::TooFewAnswers;
    bool hasResult = false;
    QString date; ///< of the result it follows from
    QList<StepModel> steps; ///< done ones first, then in the order to follow
    int done = 0;
    int openMinutes = 0; ///< of the steps to do now
    int weeklyMinutes = 0;
};

/// `begun` holds nodes that the person wants to see in full, whatever their turn.
PathModel pathModel(const AppState &state, const QSet<QString> &begun);

/// "40 min", "1 h 12 min"
QString lengthText(int minutes);

} // namespace suyang::ui
