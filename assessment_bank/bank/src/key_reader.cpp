#include "key_reader.h"

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

const QStringList requiredLanguages {u"zh-CN"_s, u"en"_s};

void readOrderKey(JsonReader &reader, Interaction &interaction)
{
    QStringList flat;
    for (const QJsonValue group : reader.array(u"key"_s)) {
        QStringList ids;
        for (const QJsonValue id : group.isArray() ? group.toArray() : QJsonArray {group})
            ids.append(id.toString());
        interaction.key.order.append(ids);
        flat.append(ids);
    }
    QStringList expected;
    for (const Option &option : interaction.options)
        expected.append(option.id);
    flat.sort();
    expected.sort();
    if (flat != expected)
        reader.complain(u"key"_s, u"the key must order every step exactly once"_s);
}

void readPairsKey(JsonReader &reader, Interaction &interaction)
{
    const QJsonObject pairs = reader.object(u"key"_s);
    for (auto it = pairs.begin(); it != pairs.end(); ++it) {
        interaction.key.pairs.insert(it.key(), it.value().toString());
        if (!interaction.option(it.value().toString()))
            reader.complain(u"key"_s, u"the key names no option: %1"_s.arg(it.value().toString()));
    }
    for (const Option &left : interaction.left) {
        if (!interaction.key.pairs.contains(left.id))
            reader.complain(u"key"_s, u"the key gives no partner for %1"_s.arg(left.id));
    }
    QStringList partners = interaction.key.pairs.values();
    if (partners.removeDuplicates() > 0)
        reader.complain(u"key"_s, u"the key gives one partner twice"_s);
    if (interaction.key.pairs.size() != interaction.left.size())
        reader.complain(u"key"_s, u"the key has partners for rows that are not there"_s);
}

void readShortTextKey(JsonReader &reader, Interaction &interaction)
{
    JsonReader inner = reader.inner(u"key"_s);
    JsonReader accepted = inner.inner(u"accept"_s);
    for (const QString &language : requiredLanguages) {
        interaction.key.accepted.insert(language, accepted.texts(language));
        if (interaction.key.accepted.value(language).isEmpty())
            accepted.complain(u"accept"_s, u"the key accepts nothing in %1"_s.arg(language));
    }
    inner.adopt(accepted);
    reader.adopt(inner);
}

void readMultipleKey(JsonReader &reader, Interaction &interaction)
{
    interaction.key.options = reader.texts(u"key"_s);
    for (const QString &id : interaction.key.options) {
        if (!interaction.option(id))
            reader.complain(u"key"_s, u"the key names no option: %1"_s.arg(id));
    }
    if (QStringList once = interaction.key.options; once.removeDuplicates() > 0)
        reader.complain(u"key"_s, u"the key names an option twice"_s);
    if (interaction.choose && *interaction.choose != interaction.key.options.size())
        reader.complain(u"choose"_s, u"\"choose\" differs from the number of right options"_s);
    if (interaction.key.options.isEmpty()
        || interaction.key.options.size() >= interaction.options.size())
        reader.complain(u"key"_s, u"some options must be right and some wrong"_s);
}

void readNumberKey(JsonReader &reader, Interaction &interaction)
{
    JsonReader inner = reader.inner(u"key"_s);
    interaction.key.value = inner.number(u"value"_s);
    interaction.key.tolerance = inner.optionalNumber(u"tolerance"_s, 0.0);
    if (interaction.key.tolerance < 0.0)
        inner.complain(u"tolerance"_s, u"\"tolerance\" may not be negative"_s);
    reader.adopt(inner);
}

} // namespace

void readKey(JsonReader &reader, Interaction &interaction)
{
    switch (interaction.kind) {
    case ItemKind::SingleChoice:
        interaction.key.option = reader.text(u"key"_s);
        if (!interaction.option(interaction.key.option))
            reader.complain(u"key"_s, u"the key names no option"_s);
        break;
    case ItemKind::Hotspot:
        interaction.key.option = reader.text(u"key"_s);
        if (!interaction.region(interaction.key.option))
            reader.complain(u"key"_s, u"the key names no region"_s);
        break;
    case ItemKind::MultipleResponse:
        readMultipleKey(reader, interaction);
        break;
    case ItemKind::Ordering:
        readOrderKey(reader, interaction);
        break;
    case ItemKind::Matching:
        readPairsKey(reader, interaction);
        break;
    case ItemKind::Number:
        readNumberKey(reader, interaction);
        break;
    case ItemKind::ShortText:
        readShortTextKey(reader, interaction);
        break;
    case ItemKind::Scenario: // its steps have keys
        break;
    }
}

} // namespace suyang::bank
