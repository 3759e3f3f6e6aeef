#include "bank/item_reader.h"

#include "bank/json_file.h"
#include "bank/json_reader.h"
#include "bank/parameter_rules.h"
#include "bank/response_scoring.h"
#include "interaction_reader.h"
#include "step_reader.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

const QStringList requiredLanguages {u"zh-CN"_s, u"en"_s};
constexpr qsizetype MostMaterialLines = 8; // fits above the answers in elder mode

QList<Person> readPeople(JsonReader &reader)
{
    static const QHash<QString, PersonRole> roles {{u"expert"_s, PersonRole::Expert},
        {u"learner"_s, PersonRole::Learner}, {u"other"_s, PersonRole::Other}};
    QList<Person> people;
    if (!reader.has(u"people"_s))
        return people;
    for (JsonReader &inner : reader.innerList(u"people"_s)) {
        const QString role = inner.text(u"role"_s);
        if (!roles.contains(role))
            inner.complain(u"role"_s, u"the role is expert, learner or other"_s);
        people.append({inner.text(u"group"_s), roles.value(role, PersonRole::Other)});
        reader.adopt(inner);
    }
    return people;
}

void readIdentity(JsonReader &reader, const Framework &framework, Item &item)
{
    static const QRegularExpression pattern(u"^[A-Z][0-9]-[A-Z]-[0-9]{3}\\z"_s);
    item.id = reader.text(u"id"_s);
    item.version = reader.integer(u"version"_s, 1, 100000);
    item.competence = reader.text(u"competence"_s);
    item.band = reader.text(u"band"_s);
    if (!pattern.match(item.id).hasMatch()
        || !item.id.startsWith(u"%1-%2-"_s.arg(item.competence, item.band)))
        reader.complain(u"id"_s, u"the id must be competence-band-number, as S2-B-001"_s);
    if (!framework.competenceIndex(item.competence))
        reader.complain(u"competence"_s, u"no such competence: %1"_s.arg(item.competence));
    if (!framework.bandIndex(item.band))
        reader.complain(u"band"_s, u"no such band: %1"_s.arg(item.band));
    const QString kind = reader.text(u"kind"_s);
    if (const auto known = kindFromName(kind))
        item.kind = *known;
    else
        reader.complain(u"kind"_s, u"no such kind: %1"_s.arg(kind));
    item.family = reader.text(u"family"_s);
    item.enemies = reader.texts(u"enemies"_s);
    item.audiences = reader.texts(u"audiences"_s);
    for (const QString &audience : item.audiences) {
        if (!framework.audience(audience))
            reader.complain(u"audiences"_s, u"no such audience: %1"_s.arg(audience));
    }
    for (const QJsonValue aspect : reader.array(u"aspects"_s)) {
        item.aspects.append(aspect.toInt());
        const QString id = QString::number(aspect.toInt());
        if (std::ranges::find(framework.aspects, id, &NamedCode::id) == framework.aspects.end())
            reader.complain(
                u"aspects"_s, u"no such aspect: %1"_s.arg(aspect.toVariant().toString()));
    }
    item.people = readPeople(reader);
    item.expectedSeconds = reader.integer(u"expected_seconds"_s, 5, 1800);
}

LocalizedText readMaterial(JsonReader &reader)
{
    const LocalizedText material = reader.optionalLocalized(u"material"_s, requiredLanguages);
    const QMap<QString, QString> &texts = material.all();
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (it.value().count(u'\n') >= MostMaterialLines) {
            reader.complain(u"material"_s,
                u"\"material\" in %1 has more than %2 lines"_s.arg(it.key()).arg(
                    MostMaterialLines));
        }
    }
    return material;
}

void readQuestion(JsonReader &reader, Item &item)
{
    item.canDo = reader.localized(u"can_do"_s, requiredLanguages);
    item.stem = reader.localized(u"stem"_s, requiredLanguages);
    item.material = readMaterial(reader);
    if (item.kind == ItemKind::Scenario) {
        readSteps(reader, item);
        return;
    }
    if (reader.has(u"steps"_s))
        reader.complain(u"steps"_s, u"only a scenario has \"steps\""_s);
    readInteraction(reader, item);
    if (item.kind == ItemKind::Hotspot)
        item.textTwin = reader.text(u"text_twin"_s);
}

void readProvenance(JsonReader &reader, Item &item)
{
    item.rationale = reader.localized(u"rationale"_s, requiredLanguages);
    item.remember = reader.localized(u"remember"_s, requiredLanguages);
    JsonReader source = reader.inner(u"source"_s);
    item.source = source.text(u"text"_s);
    item.sourceUrl = source.optionalText(u"url"_s);
    reader.adopt(source);
    if (reader.has(u"law"_s)) {
        JsonReader law = reader.inner(u"law"_s);
        item.law = {law.text(u"name"_s), law.text(u"article"_s), law.text(u"version"_s)};
        reader.adopt(law);
    }
    item.validFrom = QDate::fromString(reader.text(u"valid_from"_s), Qt::ISODate);
    item.reviewBy = QDate::fromString(reader.text(u"review_by"_s), Qt::ISODate);
    if (!item.validFrom.isValid() || !item.reviewBy.isValid())
        reader.complain(u"valid_from"_s, u"valid_from and review_by must be dates"_s);
    else if (item.reviewBy <= item.validFrom)
        reader.complain(u"review_by"_s, u"review_by must be after valid_from"_s);
    item.reviewedBy = reader.texts(u"reviewed_by"_s);
    for (JsonReader &rating : reader.innerList(u"ratings"_s)) {
        rating.text(u"by"_s);
        item.ratings.append(rating.number(u"b"_s));
        reader.adopt(rating);
    }
    item.scored = reader.optionalFlag(u"scored"_s, true);
}

void readCalibrated(JsonReader &reader, Item &item)
{
    JsonReader inner = reader.inner(u"parameters"_s);
    const QString model = inner.text(u"model"_s);
    item.provisional = false;
    item.parameters.kind = model == u"grm" ? engine::ModelKind::Graded
        : model == u"3pl"                  ? engine::ModelKind::ThreePl
                                           : engine::ModelKind::TwoPl;
    if (model != u"2pl" && model != u"3pl" && model != u"grm")
        inner.complain(u"model"_s, u"the model is 2pl, 3pl or grm"_s);
    item.parameters.a = inner.number(u"a"_s);
    item.parameters.c = inner.optionalNumber(u"c"_s, 0.0);
    const QJsonArray b = inner.array(u"b"_s);
    item.parameters.thresholds = static_cast<std::size_t>(b.size());
    for (std::size_t k = 0; k < std::min(item.parameters.thresholds, item.parameters.b.size());
         ++k) {
        if (!b[static_cast<qsizetype>(k)].isDouble())
            inner.complain(u"b"_s, u"\"b\" must be a list of numbers"_s);
        item.parameters.b[k] = b[static_cast<qsizetype>(k)].toDouble();
    }
    reader.adopt(inner);
}

/// Calibrated parameters stand in the file; without them the rule of the kind applies.
/// Whether an item with these parameters is worth asking; the engine itself takes more.
bool isUsable(const engine::ItemParameters &p)
{
    return p.a >= 0.05 && p.a <= 6.0
        && std::all_of(p.b.begin(), p.b.begin() + static_cast<std::ptrdiff_t>(p.thresholds),
            [](double b) { return std::abs(b) <= 10.0; });
}

void readParameters(JsonReader &reader, const EngineSettings &settings, Item &item)
{
    if (!reader.has(u"parameters"_s)) {
        const auto derived = provisionalParameters(item, settings);
        if (!derived)
            reader.complain(u"ratings"_s, QString::fromStdString(derived.error().detail));
        else
            item.parameters = *derived;
    } else {
        readCalibrated(reader, item);
    }
    const QString where = item.provisional ? u"ratings"_s : u"parameters"_s;
    if (item.parameters.thresholds != highestScore(item)) {
        reader.complain(where,
            u"the item gives scores up to %1, its parameters %2"_s.arg(highestScore(item))
                .arg(item.parameters.thresholds));
        return;
    }
    if (const auto model = engine::ItemModel::create(item.parameters); !model)
        reader.complain(where, QString::fromStdString(model.error().detail));
    else if (!isUsable(item.parameters))
        reader.complain(where, u"a is outside [0.05, 6] or a b outside [-10, 10]"_s);
}

} // namespace

Result<Item> readItem(const QByteArray &json, const QString &file, const Framework &framework)
{
    auto object = parseJsonObject(json, file);
    if (!object)
        return object.error();
    JsonReader reader(*object, file, json);
    const QString format = reader.text(u"format"_s);
    if (!reader.error() && format != u"suyang-item/1") {
        reader.complain(u"format"_s, u"this program reads suyang-item/1, not %1"_s.arg(format));
        return fail(ErrorCode::UnsupportedVersion, reader.error()->detail, reader.error()->where);
    }
    Item item;
    readIdentity(reader, framework, item);
    if (!reader.error())
        readQuestion(reader, item);
    if (!reader.error())
        readProvenance(reader, item);
    if (!reader.error())
        readParameters(reader, framework.engine, item);
    if (reader.error())
        return *reader.error();
    item.languages = item.stem.languages();
    item.file = file;
    item.authored = *object;
    return item;
}

} // namespace suyang::bank
