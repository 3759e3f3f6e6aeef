#pragma once

#include "ui/pages/shown_interaction.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

class QKeyEvent;

namespace suyang::ui {

/// Where a question is answered; one class for each kind. Made for one question in one language;
/// after a change of language the page makes a new one and restores the answer.
class AnswerView : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget *parent = nullptr);

    /// Whether there is something to confirm.
    virtual bool isComplete() const = 0;
    /// The answer as far as it is given, in the form that the bank scores.
    virtual QJsonValue response() const = 0;
    /// REQUIRES: a response() of a view of the same question, or null
    virtual void restore(const QJsonValue &response) = 0;
    /// Stands as `other`, a view of the same question in another language, stood.
    virtual void takeOver(const AnswerView &other) { restore(other.response()); }

    /// What to do, in a few words without a full stop.
    virtual QString instruction() const = 0;
    /// How to do it with the keyboard; may be empty.
    virtual QString keys() const { return {}; }
    /// Whether what to do is plain without the instruction, where there is little room.
    virtual bool explainsItself() const { return false; }
    /// Instruction and keys in one line; in elder mode as little as will do.
    QString hint(bool elder) const;
    /// Said when somebody confirms although something is missing.
    virtual QString missing() const;

    /// Asked before an answer is kept. Nothing: go ahead. A text: something to think about, or to
    /// mend, before confirming again; an empty one when the view itself shows what it is.
    virtual std::optional<QString> objection() { return std::nullopt; }
    /// Enter: goes on to what is not answered yet within the view. False when there is no such
    /// thing to go to, and Enter confirms.
    virtual bool goOn() { return false; }
    /// A key that no control took, wherever the focus is. False when it is none of ours.
    virtual bool handleKey(QKeyEvent *event);

    /// The controls in the order that Tab goes through.
    virtual QList<QWidget *> tabStops() const;
    /// Puts the focus where answering goes on.
    virtual void takeFocus();

Q_SIGNALS:
    void changed();
    /// instruction() or keys() say something else now.
    void hintChanged();
    /// The controls that Tab reaches are others now.
    void stopsChanged();
    /// `widget` should be in sight.
    void sightWanted(QWidget *widget);

protected:
    /// The descendants that Tab reaches, in the order they were made.
    static QList<QWidget *> stopsIn(const QWidget *widget);
};

} // namespace suyang::ui
