#pragma once

#include "bank/interaction.h"
#include "bank/localized_text.h"
#include "engine/item_model.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace suyang::bank {

/// One question of a scenario. The steps stand alone: none needs or gives away another's answer.
struct Step : Interaction
{
    QString id; ///< "1" ... in the order of the file
    LocalizedText prompt;
    LocalizedText rationale;
};

enum class PersonRole {
    Expert, ///< knows how, or helps
    Learner, ///< is helped, taught or taken in
    Other,
};

/// Somebody the story is about, so that the bank can be looked through for slanted casts.
struct Person
{
    QString group; ///< "older-adult", of people_groups in check_words.json
    PersonRole role = PersonRole::Other;
};

struct LawReference
{
    QString name;
    QString article;
    QString version;
};

/// One test item with everything an author wrote. A plain value: only readItem() and the editor
/// make one, and both check it. A scenario asks by its steps; its own interaction stays empty.
struct Item : Interaction
{
    QString id;
    int version = 1;
    QString competence; ///< "S2"
    QString band; ///< "B"
    QString family;
    QStringList enemies;
    QStringList audiences; ///< empty: for everyone
    QList<int> aspects;
    QList<Person> people; ///< optional; one entry for each group that a person stands for
    int expectedSeconds = 0;
    LocalizedText canDo;
    LocalizedText stem;
    LocalizedText material; ///< the message, list or notice asked about; lines, may be empty
    QList<Step> steps; ///< scenario
    QString textTwin; ///< hotspot: the item that asks the same in words
    LocalizedText rationale;
    LocalizedText remember;
    QString source;
    QString sourceUrl;
    std::optional<LawReference> law;
    QDate validFrom;
    QDate reviewBy;
    QStringList reviewedBy; ///< roles, never names
    QList<double> ratings; ///< difficulty on the ability scale, one a rater
    /// Calibrated or derived from the ratings by parameter_rules.h.
    engine::ItemParameters parameters;
    bool provisional = true;
    bool scored = true;
    QStringList languages;
    QString file; ///< where it was read, for messages
    QJsonObject authored; ///< the file as written, for `bank show`

    const Step *step(const QString &stepId) const;
};

} // namespace suyang::bank
