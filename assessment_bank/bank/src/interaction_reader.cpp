#include "interaction_reader.h"

#include "key_reader.h"

#include <QDir>
#include <QSet>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

const QStringList requiredLanguages {u"zh-CN"_s, u"en"_s};

QList<Option> readOptions(JsonReader &reader, const QString &key)
{
    QList<Option> result;
    QSet<QString> seen;
    for (JsonReader &inner : reader.innerList(key)) {
        Option option {inner.text(u"id"_s), inner.localized(u"text"_s, requiredLanguages),
            inner.optionalLocalized(u"feedback"_s, requiredLanguages),
            inner.optionalLocalized(u"misconception"_s, requiredLanguages)};
        reader.adopt(inner);
        if (option.id.isEmpty() || seen.contains(option.id))
            reader.complain(key, u"the id \"%1\" is empty or stands twice"_s.arg(option.id));
        seen.insert(option.id);
        result.append(option);
    }
    return result;
}

QList<Region> readRegions(JsonReader &reader, const Picture &picture)
{
    QList<Region> result;
    QSet<QString> seen;
    for (JsonReader &inner : reader.innerList(u"regions"_s)) {
        result.append({inner.text(u"id"_s), inner.number(u"x"_s), inner.number(u"y"_s),
            inner.number(u"width"_s), inner.number(u"height"_s),
            inner.localized(u"text"_s, requiredLanguages),
            inner.optionalLocalized(u"feedback"_s, requiredLanguages),
            inner.optionalLocalized(u"misconception"_s, requiredLanguages)});
        reader.adopt(inner);
        const Region &region = result.constLast();
        if (region.id.isEmpty() || seen.contains(region.id))
            reader.complain(
                u"regions"_s, u"the id \"%1\" is empty or stands twice"_s.arg(region.id));
        seen.insert(region.id);
        if (!(region.width > 0.0 && region.height > 0.0 && region.x >= 0.0 && region.y >= 0.0
                && region.x + region.width <= picture.width
                && region.y + region.height <= picture.height))
            reader.complain(
                u"regions"_s, u"the region %1 does not lie inside the picture"_s.arg(region.id));
    }
    return result;
}

Picture readPicture(JsonReader &reader)
{
    JsonReader inner = reader.inner(u"picture"_s);
    Picture picture;
    QMap<QString, QString> paths;
    for (const QString &language : requiredLanguages)
        paths.insert(language, inner.text(language));
    for (const QString &path : paths) {
        if (QDir::isAbsolutePath(path) || path.contains(u':') || path.contains(u".."_s)
            || path.contains(u'\\'))
            inner.complain(u"picture"_s, u"a picture path must stay inside the bank"_s);
    }
    picture.path = LocalizedText(paths);
    picture.width = inner.number(u"width"_s);
    picture.height = inner.number(u"height"_s);
    picture.text = inner.localized(u"text"_s, requiredLanguages);
    reader.adopt(inner);
    return picture;
}

} // namespace

void readInteraction(JsonReader &reader, Interaction &interaction)
{
    if (reader.has(u"choose"_s))
        interaction.choose = reader.integer(u"choose"_s, 1, 12);
    interaction.ordered = reader.optionalFlag(u"ordered"_s, false);
    if (interaction.kind == ItemKind::Hotspot) {
        interaction.picture = readPicture(reader);
        interaction.regions = readRegions(reader, *interaction.picture);
    } else if (interaction.kind != ItemKind::Number && interaction.kind != ItemKind::ShortText) {
        interaction.options = readOptions(reader, u"options"_s);
    }
    if (interaction.kind == ItemKind::Matching)
        interaction.left = readOptions(reader, u"left"_s);
    interaction.unit = reader.optionalLocalized(u"unit"_s, requiredLanguages);
    readKey(reader, interaction);
}

} // namespace suyang::bank
