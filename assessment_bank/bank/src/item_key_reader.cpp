#include "item_key_reader.h"

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

const QStringList requiredLanguages {u"zh-CN"_s, u"en"_s};

void readOrderKey(JsonReader &reader, Item &item)
{
    QStringList flat;
    for (const QJsonValue group : reader.array(u"key"_s)) {
        QStringList ids;
        for (const QJsonValue id : group.isArray() ? group.toArray() : QJsonArray {group})
            ids.append(id.toString());
        item.key.order.append(ids);
        flat.append(ids);
    }
    QStringList expected;
    for (const Option &option : item.options)
        expected.append(option.id);
    flat.sort();
    expected.sort();
    if (flat != expected)
        reader.complain(u"key"_s, u"the key must order every step exactly once"_s);
}

void readPairsKey(JsonReader &reader, Item &item)
{
    const QJsonObject pairs = reader.object(u"key"_s);
    for (auto it = pairs.begin(); it != pairs.end(); ++it) {
        item.key.pairs.insert(it.key(), it.value().toString());
        if (!item.option(it.value().toString()))
            reader.complain(u"key"_s, u"the key names no option: %1"_s.arg(it.value().toString()));
    }
    for (const Option &left : item.left) {
        if (!item.key.pairs.contains(left.id))
            reader.complain(u"key"_s, u"the key gives no partner for %1"_s.arg(left.id));
    }
    QStringList partners = item.key.pairs.values();
    if (partners.removeDuplicates() > 0)
        reader.complain(u"key"_s, u"the key gives one partner twice"_s);
    if (item.key.pairs.size() != item.left.size())
        reader.complain(u"key"_s, u"the key has partners for rows that are not there"_s);
}

void readShortTextKey(JsonReader &reader, Item &item)
{
    JsonReader inner = reader.inner(u"key"_s);
    JsonReader accepted = inner.inner(u"accept"_s);
    for (const QString &language : requiredLanguages) {
        item.key.accepted.insert(language, accepted.texts(language));
        if (item.key.accepted.value(language).isEmpty())
            accepted.complain(u"accept"_s, u"the key accepts nothing in %1"_s.arg(language));
    }
    inner.adopt(accepted);
    reader.adopt(inner);
}

void readMultipleKey(JsonReader &reader, Item &item)
{
    item.key.options = reader.texts(u"key"_s);
    for (const QString &id : item.key.options) {
        if (!item.option(id))
            reader.complain(u"key"_s, u"the key names no option: %1"_s.arg(id));
    }
    if (QStringList once = item.key.options; once.removeDuplicates() > 0)
        reader.complain(u"key"_s, u"the key names an option twice"_s);
    if (item.choose && *item.choose != item.key.options.size())
        reader.complain(u"choose"_s, u"\"choose\" differs from the number of right options"_s);
    if (item.key.options.isEmpty() || item.key.options.size() >= item.options.size())
        reader.complain(u"key"_s, u"some options must be right and some wrong"_s);
}

void readNumberKey(JsonReader &reader, Item &item)
{
    JsonReader inner = reader.inner(u"key"_s);
    item.key.value = inner.number(u"value"_s);
    item.key.tolerance = inner.optionalNumber(u"tolerance"_s, 0.0);
    if (item.key.tolerance < 0.0)
        inner.complain(u"tolerance"_s, u"\"tolerance\" may not be negative"_s);
    reader.adopt(inner);
}

} // namespace

void readKey(JsonReader &reader, Item &item)
{
    switch (item.kind) {
    case ItemKind::SingleChoice:
        item.key.option = reader.text(u"key"_s);
        if (!item.option(item.key.option))
            reader.complain(u"key"_s, u"the key names no option"_s);
        break;
    case ItemKind::Hotspot:
        item.key.option = reader.text(u"key"_s);
        if (!item.region(item.key.option))
            reader.complain(u"key"_s, u"the key names no region"_s);
        break;
    case ItemKind::MultipleResponse:
        readMultipleKey(reader, item);
        break;
    case ItemKind::Ordering:
        readOrderKey(reader, item);
        break;
    case ItemKind::Matching:
        readPairsKey(reader, item);
        break;
    case ItemKind::Number:
        readNumberKey(reader, item);
        break;
    case ItemKind::ShortText:
        readShortTextKey(reader, item);
        break;
    }
}

} // namespace suyang::bank
