#pragma once

#include "bank/localized_text.h"
#include "engine/item_model.h"

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace suyang::bank {

enum class ItemKind {
    SingleChoice,
    MultipleResponse,
    Ordering,
    Matching,
    Hotspot,
    Number,
    ShortText,
};

/// "single-choice", "multiple-response", ... as the files and the command line write it.
QString kindName(ItemKind kind);
std::optional<ItemKind> kindFromName(const QString &name);

/// An answer to choose, a step to order or the right-hand side of a pair.
struct Option
{
    QString id;
    LocalizedText text;
    LocalizedText feedback; ///< why right or wrong, and what to do next time
    LocalizedText misconception; ///< which real misunderstanding a wrong option stands for
};

/// A rectangle on a picture, in picture pixels.
struct Region
{
    QString id;
    double x = 0.0;
    double y = 0.0;
    double width = 0.0;
    double height = 0.0;
    LocalizedText text; ///< names the thing; the list beside the picture shows it
    LocalizedText feedback;
    LocalizedText misconception;
};

struct Picture
{
    LocalizedText path; ///< relative to the bank folder, one a language
    double width = 0.0;
    double height = 0.0;
    LocalizedText text; ///< the picture in words, for people who do not see it
    QMap<QString, QByteArray> svg; ///< the checked file contents by language
};

/// The right answer, in the form of its kind; the other members stay empty.
struct Key
{
    QString option; ///< single choice: an option; hotspot: a region
    QStringList options; ///< multiple response
    QList<QStringList> order; ///< ordering: groups of equal rank
    QMap<QString, QString> pairs; ///< matching: left id -> option id
    double value = 0.0; ///< number
    double tolerance = 0.0;
    QMap<QString, QStringList> accepted; ///< short text: language -> spellings
};

struct LawReference
{
    QString name;
    QString article;
    QString version;
};

/// One test item with everything an author wrote. A plain value: only readItem() and the editor
/// make one, and both check it.
struct Item
{
    QString id;
    int version = 1;
    QString competence; ///< "S2"
    QString band; ///< "B"
    ItemKind kind = ItemKind::SingleChoice;
    QString family;
    QStringList enemies;
    QStringList audiences; ///< empty: for everyone
    QList<int> aspects;
    int expectedSeconds = 0;
    LocalizedText canDo;
    LocalizedText stem;
    std::optional<int> choose; ///< multiple response: how many are right
    bool ordered = false; ///< the options keep their order on screen
    QList<Option> left; ///< matching
    QList<Option> options;
    std::optional<Picture> picture;
    QList<Region> regions;
    QString textTwin; ///< hotspot: the item that asks the same in words
    LocalizedText unit; ///< number
    Key key;
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

    const Option *option(const QString &optionId) const;
    const Region *region(const QString &regionId) const;
};

} // namespace suyang::bank
