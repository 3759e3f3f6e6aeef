#include "bank/framework_reader.h"

#include "bank/json_file.h"
#include "bank/json_reader.h"
#include "framework_tables.h"

#include <QDir>

#include <functional>
#include <numeric>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

const QStringList requiredLanguages {u"zh-CN"_s, u"en"_s};

/// Opens one JSON file and lets `read` take its values.
Failure readJson(const QString &path, const std::function<void(JsonReader &)> &read)
{
    auto bytes = readFile(path, 1 << 20);
    if (!bytes)
        return bytes.error();
    auto object = parseJsonObject(*bytes, path);
    if (!object)
        return object.error();
    JsonReader reader(*object, path, *bytes);
    read(reader);
    return reader.error();
}

void eachObject(
    JsonReader &reader, const QString &key, const std::function<void(JsonReader &)> &read)
{
    for (JsonReader &inner : reader.innerList(key)) {
        read(inner);
        reader.adopt(inner);
    }
}

void withObject(
    JsonReader &reader, const QString &key, const std::function<void(JsonReader &)> &read)
{
    JsonReader inner = reader.inner(key);
    read(inner);
    reader.adopt(inner);
}

std::vector<double> numbers(JsonReader &reader, const QString &key)
{
    std::vector<double> result;
    for (const QJsonValue entry : reader.array(key)) {
        if (!entry.isDouble())
            reader.complain(key, u"\"%1\" must be a list of numbers"_s.arg(key));
        result.push_back(entry.toDouble());
    }
    return result;
}

template <typename List>
bool hasDuplicate(const List &list)
{
    QStringList ids;
    for (const auto &entry : list)
        ids.append(entry.id);
    return ids.removeDuplicates() > 0;
}

Failure readMain(const QString &path, Framework &result)
{
    return readJson(path, [&](JsonReader &reader) {
        if (reader.text(u"format"_s) != u"suyang-framework/1")
            reader.complain(u"format"_s, u"this is no framework of version 1"_s);
        result.version = reader.text(u"version"_s);
        eachObject(reader, u"dimensions"_s, [&](JsonReader &r) {
            result.dimensions.append(
                {r.text(u"id"_s), r.text(u"letter"_s), r.localized(u"name"_s, requiredLanguages)});
        });
        eachObject(reader, u"bands"_s, [&](JsonReader &r) {
            result.bands.append(
                {r.text(u"id"_s), r.number(u"centre"_s), r.localized(u"name"_s, requiredLanguages),
                    r.localized(u"meaning"_s, requiredLanguages)});
        });
        const auto named = [](QList<NamedCode> &list) {
            return [&list](JsonReader &r) {
                list.append({r.text(u"id"_s), r.localized(u"name"_s, requiredLanguages)});
            };
        };
        eachObject(reader, u"aspects"_s, named(result.aspects));
        eachObject(reader, u"abilities"_s, named(result.abilities));
        withObject(reader, u"scale"_s, [&](JsonReader &r) {
            result.scale = {r.number(u"lowest"_s), r.number(u"highest"_s),
                numbers(r, u"band_cuts"_s), numbers(r, u"level_cuts"_s)};
        });
        withObject(reader, u"words"_s, [&](JsonReader &r) {
            result.words = {r.number(u"one_band"_s), r.number(u"two_bands"_s),
                r.integer(u"minimum_answers"_s, 1, 40), r.number(u"interval"_s),
                r.number(u"certain_change"_s)};
        });
        withObject(reader, u"groups"_s, [&](JsonReader &r) {
            result.minimumGroupSize = r.integer(u"minimum_size"_s, 2, 1000);
        });
        if (hasDuplicate(result.dimensions) || hasDuplicate(result.bands))
            reader.complain(u"dimensions"_s, u"a dimension or band stands twice"_s);
        if (result.scale.bandCuts.size() + 1 != static_cast<std::size_t>(result.bands.size()))
            reader.complain(u"band_cuts"_s, u"there must be one cut fewer than bands"_s);
    });
}

ParameterRule readRule(JsonReader &reader)
{
    ParameterRule rule;
    const QString model = reader.text(u"model"_s);
    if (model == u"2pl")
        rule.model = engine::ModelKind::TwoPl;
    else if (model == u"3pl")
        rule.model = engine::ModelKind::ThreePl;
    else if (model == u"grm")
        rule.model = engine::ModelKind::Graded;
    else
        reader.complain(u"model"_s, u"the model is 2pl, 3pl or grm"_s);
    rule.a = reader.number(u"a"_s);
    rule.guessingShare = reader.optionalNumber(u"guessing_share"_s, 0.0);
    if (rule.model != engine::ModelKind::Graded)
        return rule;
    const QString bySteps = u"offsets_by_steps"_s;
    if (!reader.has(bySteps))
        rule.offsets = numbers(reader, u"offsets"_s);
    else
        withObject(reader, bySteps, [&](JsonReader &inner) {
            for (const QString &steps : reader.object(bySteps).keys()) {
                const auto &offsets = rule.offsetsBySteps[steps.toInt()] = numbers(inner, steps);
                if (offsets.empty() || offsets.size() != steps.toUInt())
                    inner.complain(steps, u"\"%1\" needs one offset a step"_s.arg(steps));
            }
        });
    return rule;
}

Failure readEngine(const QString &path, EngineSettings &result)
{
    return readJson(path, [&](JsonReader &reader) {
        withObject(reader, u"prior"_s, [&](JsonReader &r) {
            result.priorSd = r.number(u"sd"_s);
            result.priorCorrelation = r.number(u"correlation"_s);
        });
        withObject(reader, u"test"_s, [&](JsonReader &r) {
            result.minimumItems = r.integer(u"minimum_items"_s, 1, 200);
            result.stopSd = r.number(u"stop_sd"_s);
            result.blockLength = r.integer(u"block_length"_s, 1, 40);
            result.longTaskSeconds = r.integer(u"long_task_seconds"_s, 1, 3600);
            result.noRepeatTests = r.integer(u"no_repeat_tests"_s, 0, 20);
        });
        withObject(reader, u"exposure"_s, [&](JsonReader &r) {
            result.exposureLimit = r.number(u"limit"_s);
            result.exposureFromTests = r.integer(u"from_tests"_s, 1, 1000000);
        });
        result.ratedDifficultySd = reader.number(u"rated_difficulty_sd"_s);
        if (!(result.ratedDifficultySd >= 0.0 && result.ratedDifficultySd <= 5.0))
            reader.complain(u"rated_difficulty_sd"_s, u"the SD must lie between 0 and 5"_s);
        withObject(reader, u"rapid_answers"_s, [&](JsonReader &r) {
            result.rapid = {r.number(u"share_of_time"_s), r.number(u"longest_seconds"_s),
                r.number(u"share_of_answers"_s), r.integer(u"least_answers"_s, 1, 40)};
            for (const QString &key : {u"share_of_time"_s, u"share_of_answers"_s}) {
                if (const double share = r.number(key); share < 0.0 || share > 1.0)
                    r.complain(key, u"a share is between 0 and 1"_s);
            }
        });
        result.competenceDeviationSd = reader.number(u"competence_deviation_sd"_s);
        JsonReader rules = reader.inner(u"provisional_parameters"_s);
        for (const QString &kind : reader.object(u"provisional_parameters"_s).keys()) {
            JsonReader rule = rules.inner(kind);
            result.provisional.insert(kind, readRule(rule));
            rules.adopt(rule);
        }
        reader.adopt(rules);
    });
}

Failure readAudiences(const QString &path, Framework &result)
{
    return readJson(path, [&](JsonReader &reader) {
        eachObject(reader, u"audiences"_s, [&](JsonReader &r) {
            Audience audience;
            audience.id = r.text(u"id"_s);
            audience.name = r.localized(u"name"_s, requiredLanguages);
            audience.start = r.number(u"start"_s);
            JsonReader mix = r.inner(u"mix"_s);
            for (const Dimension &dimension : result.dimensions) {
                audience.mix.push_back(mix.number(dimension.id));
                if (audience.mix.back() < 0.0)
                    mix.complain(u"mix"_s, u"a share of the mix may not be negative"_s);
            }
            r.adopt(mix);
            audience.maximumItems = r.integer(u"maximum_items"_s, 1, 200);
            const double planned = std::accumulate(audience.mix.begin(), audience.mix.end(), 0.0);
            if (planned != audience.maximumItems)
                r.complain(
                    u"mix"_s, u"the mix of %1 does not sum to maximum_items"_s.arg(audience.id));
            audience.stress = r.texts(u"stress"_s);
            const QJsonObject target = r.object(u"target"_s);
            for (auto it = target.begin(); it != target.end(); ++it)
                audience.target.insert(it.key(), it.value().toString());
            audience.firstItemSuccess = r.number(u"first_item_success"_s);
            audience.weeklyMinutes = r.integer(u"weekly_minutes"_s, 5, 2000);
            result.audiences.append(audience);
        });
    });
}

Failure readPath(const QString &path, PathSettings &result)
{
    return readJson(path, [&](JsonReader &r) {
        result.mastered = r.number(u"mastered"_s);
        result.open = r.number(u"open"_s);
        result.ready = r.number(u"ready"_s);
        result.stepsShown = r.integer(u"steps_shown"_s, 1, 10);
        result.urgentNodes = r.texts(u"urgent_nodes"_s);
        result.urgentBonus = r.number(u"urgent_bonus"_s);
        result.stressWeight = r.number(u"stress_weight"_s);
        result.unlockWeight = r.number(u"unlock_weight"_s);
        const QJsonObject minutes = r.object(u"minutes"_s);
        for (auto it = minutes.begin(); it != minutes.end(); ++it)
            result.minutes.insert(it.key(), it.value().toInt());
        result.minimumAnswers = r.integer(u"minimum_answers"_s, 1, 200);
    });
}

QString badAudience(const Audience &audience, const Framework &framework)
{
    for (const QString &code : audience.stress) {
        if (!framework.competenceIndex(code))
            return u"the audience %1 stresses %2, which is no competence"_s.arg(audience.id, code);
    }
    for (auto it = audience.target.begin(); it != audience.target.end(); ++it) {
        const bool known
            = framework.dimensionIndex(it.key()) || framework.competenceIndex(it.key());
        if (!known || !framework.bandIndex(it.value())) {
            return u"the target %1: %2 of the audience %3 is unknown"_s.arg(
                it.key(), it.value(), audience.id);
        }
    }
    return {};
}

/// What one file says of another: codes, bands and nodes that must exist.
Failure checkLinks(const QDir &dir, const Framework &framework)
{
    const auto bad = [&](const QString &file, const QString &text) -> Failure {
        return fail(
            ErrorCode::MalformedFile, text.toStdString(), dir.filePath(file).toStdString() + ":1");
    };
    if (hasDuplicate(framework.audiences))
        return bad(u"audiences.json"_s, u"an audience stands twice"_s);
    for (const Audience &audience : framework.audiences) {
        if (const QString text = badAudience(audience, framework); !text.isEmpty())
            return bad(u"audiences.json"_s, text);
    }
    for (const QString &node : framework.path.urgentNodes) {
        if (!framework.nodeIndex(node))
            return bad(u"path.json"_s, u"the urgent node %1 is unknown"_s.arg(node));
    }
    for (const Band &band : framework.bands) {
        if (framework.path.minutes.value(band.id) <= 0)
            return bad(u"path.json"_s, u"there are no minutes for the band %1"_s.arg(band.id));
    }
    return std::nullopt;
}

} // namespace

Result<Framework> readFramework(const QString &folder)
{
    const QDir dir(folder);
    Framework result;
    const auto path = [&](const char *name) { return dir.filePath(QString::fromLatin1(name)); };
    if (auto error = readMain(path("framework.json"), result))
        return *error;
    if (auto error = readEngine(path("engine.json"), result.engine))
        return *error;
    if (auto error = readAudiences(path("audiences.json"), result))
        return *error;
    if (auto error = readPath(path("path.json"), result.path))
        return *error;
    if (auto error = readCompetences(path("competences.csv"), result))
        return *error;
    if (auto error = readNodes(path("nodes.csv"), result))
        return *error;
    if (auto error = readPrerequisites(path("prerequisites.csv"), result))
        return *error;
    if (auto error = readResources(path("resources.csv"), result))
        return *error;
    if (auto error = checkLinks(dir, result))
        return *error;
    return result;
}

} // namespace suyang::bank
