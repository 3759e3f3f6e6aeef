#include "answer_data.h"

#include "distinct_rows.h"
#include "settings_check.h"

#include <algorithm>
#include <set>

namespace suyang::calibration {

using engine::ResponseMatrix;

namespace {

Error complaint(const std::string &text)
{
    return fail(ErrorCode::OutOfRange, text);
}

std::set<int> usedCodes(const ResponseMatrix &answers, std::size_t item)
{
    std::vector<bool> seen(static_cast<std::size_t>(ResponseMatrix::HighestCode) + 1);
    for (std::size_t person = 0; person < answers.persons(); ++person) {
        if (!answers.isMissing(person, item))
            seen[static_cast<std::size_t>(answers.at(person, item))] = true;
    }
    std::set<int> used;
    for (std::size_t code = 0; code < seen.size(); ++code) {
        if (seen[code])
            used.insert(static_cast<int>(code));
    }
    return used;
}

std::vector<int> everyCode(std::size_t categories)
{
    std::vector<int> all(categories);
    for (std::size_t k = 0; k < categories; ++k)
        all[k] = static_cast<int>(k);
    return all;
}

/// The codes that the scores 0, 1, ... of a free item stand for.
Result<std::vector<int>> codesOf(const std::set<int> &used, Family family, const std::string &name)
{
    if (used.empty())
        return complaint(name + ": nobody answered it");
    const bool polytomous = family == Family::Graded || family == Family::PartialCredit;
    if (!polytomous && *used.rbegin() > 1)
        return complaint(name + ": the code " + std::to_string(*used.rbegin())
            + " does not fit a right/wrong model, which knows 0 and 1");
    if (used.size() == 1)
        return complaint(name + ": every answer is " + std::to_string(*used.begin())
            + ", so its parameters do not exist");
    if (used.size() > engine::ItemParameters::MaxThresholds + 1)
        return complaint(name + ": more than "
            + std::to_string(engine::ItemParameters::MaxThresholds + 1) + " categories");
    return std::vector<int>(used.begin(), used.end());
}

std::string collapseNote(const std::string &name, const std::vector<int> &codes)
{
    std::string list;
    for (const int code : codes)
        list += (list.empty() ? "" : ", ") + std::to_string(code);
    return name + ": not every code was used; the scores 0, 1, ... stand for the codes " + list;
}

/// Fills `rows` and `weights` with the different rows of somebody's answers.
void collapse(const std::vector<std::int16_t> &scores, AnswerData &data)
{
    const DistinctRows distinct = distinctRows(scores, data.items);
    std::vector<double> weights(distinct.size(), 0.0);
    for (const std::uint32_t id : distinct.idOf)
        weights[id] += 1.0;
    for (std::size_t id = 0; id < distinct.size(); ++id) {
        const auto row = std::span(scores).subspan(distinct.firstOf[id] * data.items, data.items);
        if (std::ranges::all_of(row, [](std::int16_t s) { return s == ResponseMatrix::Missing; }))
            continue;
        data.rows.insert(data.rows.end(), row.begin(), row.end());
        data.weights.push_back(weights[id]);
        data.persons += static_cast<std::size_t>(weights[id]);
    }
}

} // namespace

std::string itemName(const CalibrationSettings &settings, std::size_t item)
{
    return settings.itemNames.empty() ? "item " + std::to_string(item + 1)
                                      : "item \"" + settings.itemNames[item] + "\"";
}

std::size_t dimensionsOf(const CalibrationSettings &settings)
{
    return settings.dimensionOf.empty() ? 1 : std::ranges::max(settings.dimensionOf) + 1;
}

std::size_t dimensionOf(const CalibrationSettings &settings, std::size_t item)
{
    return settings.dimensionOf.empty() ? 0 : settings.dimensionOf[item];
}

bool isAnchored(const CalibrationSettings &settings, std::size_t item)
{
    return !settings.anchors.empty() && settings.anchors[item].has_value();
}

Result<AnswerData> prepare(const ResponseMatrix &answers, const CalibrationSettings &settings)
{
    if (auto sound = checkSettings(settings, answers.items()); !sound)
        return sound.error();
    AnswerData data;
    data.items = answers.items();
    std::vector<std::vector<std::int16_t>> scoreOf(data.items);
    for (std::size_t item = 0; item < data.items; ++item) {
        const std::string name = itemName(settings, item);
        const std::set<int> used = usedCodes(answers, item);
        std::vector<int> codes;
        if (isAnchored(settings, item)) {
            codes = everyCode(settings.anchors[item]->categories());
            if (!used.empty() && *used.rbegin() > codes.back())
                return complaint(name + ": the code " + std::to_string(*used.rbegin())
                    + " is above the anchor's highest, " + std::to_string(codes.back()));
        } else {
            auto found = codesOf(used, settings.family, name);
            if (!found)
                return found.error();
            codes = std::move(*found);
            if (codes.back() + 1 != static_cast<int>(codes.size()))
                data.notes.push_back(collapseNote(name, codes));
        }
        scoreOf[item].assign(static_cast<std::size_t>(codes.back()) + 1, ResponseMatrix::Missing);
        for (std::size_t k = 0; k < codes.size(); ++k)
            scoreOf[item][static_cast<std::size_t>(codes[k])] = static_cast<std::int16_t>(k);
        data.categories.push_back(codes.size());
        data.codes.push_back(std::move(codes));
    }
    std::vector<std::int16_t> scores(answers.persons() * data.items);
    for (std::size_t person = 0; person < answers.persons(); ++person) {
        for (std::size_t item = 0; item < data.items; ++item) {
            const std::int16_t code = answers.at(person, item);
            scores[person * data.items + item] = code == ResponseMatrix::Missing
                ? code
                : scoreOf[item][static_cast<std::size_t>(code)];
        }
    }
    collapse(scores, data);
    if (data.persons < 2)
        return complaint("a calibration needs answers of at least two persons");
    return data;
}

} // namespace suyang::calibration
