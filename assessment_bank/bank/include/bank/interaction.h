#pragma once

#include "bank/localized_text.h"

#include <QByteArray>
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
    Scenario, ///< several independent steps about one story
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

/// What one answers with and what is right: the body of an item, or of one step of a scenario.
/// (QTI's word for it, 1EdTech QTI 3.0.)
struct Interaction
{
    ItemKind kind = ItemKind::SingleChoice;
    std::optional<int> choose; ///< multiple response: how many are right
    bool ordered = false; ///< the options keep their order on screen
    QList<Option> left; ///< matching
    QList<Option> options;
    std::optional<Picture> picture;
    QList<Region> regions;
    LocalizedText unit; ///< number
    Key key;

    const Option *option(const QString &optionId) const;
    const Region *region(const QString &regionId) const;
};

} // namespace suyang::bank
