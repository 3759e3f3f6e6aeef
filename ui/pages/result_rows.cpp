#include "ui/pages/result_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace suyang::ui {

QList<LadderRow> ladderRows(const wording::Voice &voice, const session::LiteracyProfile &result,
    const session::LiteracyProfile *previous)
{
    QList<LadderRow> rows;
    for (const session::DimensionResult &d : result.dimensions) {
        LadderRow row {.dimension = int(d.dimension),
            .name = wording::dimensionName(voice, d.dimension),
            .words = wording::shownLevel(voice, d),
            .low = d.low,
            .estimate = d.estimate,
            .high = d.high,
            .unclear = d.word.kind == session::WordKind::Unclear};
        if (const auto *before = previous ? dimensionOf(*previous, d.dimension) : nullptr)
            row.previous = before->estimate;
        rows.append(row);
    }
    return rows;
}

QString rangeWords(const wording::Voice &voice, const session::DimensionResult &result)
{
    const QString low = wording::bandName(voice, std::size_t(bandAt(result.low)));
    const QString high = wording::bandName(voice, std::size_t(bandAt(result.high)));
    return low == high ? low : QCoreApplication::translate("ResultPage", "%1 to %2").arg(low, high);
}

const session::DimensionResult *dimensionOf(
    const session::LiteracyProfile &result, std::size_t dimension)
{
    const auto found = std::find_if(result.dimensions.begin(), result.dimensions.end(),
        [&](const session::DimensionResult &d) { return d.dimension == dimension; });
    return found == result.dimensions.end() ? nullptr : &*found;
}

QString effortText(const session::LiteracyProfile &result)
{
    return QCoreApplication::translate(
        "ResultPage", "%n question(s), %1", "%1 is a length of time", result.answered)
        .arg(wording::minutesText(result.milliseconds));
}

} // namespace suyang::ui
