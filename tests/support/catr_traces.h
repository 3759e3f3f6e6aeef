#pragma once

#include "support/catr_reference.h"

#include <map>

namespace suyang::test {

struct CatrStep
{
    engine::Answer answer;
    double theta = 0.0;
    double se = 0.0;
};

struct CatrTrace
{
    QString bank;
    QString criterion;
    QString method;
    QString stop;
    QString note;
    QString allResponses;
    double start = 0.0;
    std::size_t length = 0;
    std::vector<CatrStep> steps;
};

/// The whole tests of catR's randomCAT, by number.
inline std::map<int, CatrTrace> readCatrTraces()
{
    const auto head
        = readCsv(sharedPath(QStringLiteral("measurement/refdata/catr/traces_head.csv")));
    const auto steps
        = readCsv(sharedPath(QStringLiteral("measurement/refdata/catr/traces_steps.csv")));
    std::map<int, CatrTrace> traces;
    for (qsizetype row = 0; row < head.rows.size(); ++row) {
        CatrTrace &trace = traces[head.text(row, QStringLiteral("trace")).toInt()];
        trace.bank = head.text(row, QStringLiteral("bank"));
        trace.criterion = head.text(row, QStringLiteral("criterion"));
        trace.method = head.text(row, QStringLiteral("method"));
        trace.stop = head.text(row, QStringLiteral("stop"));
        trace.note = head.text(row, QStringLiteral("note"));
        trace.allResponses = head.text(row, QStringLiteral("all_responses"));
        trace.start = head.number(row, QStringLiteral("start_theta"));
        trace.length = static_cast<std::size_t>(head.number(row, QStringLiteral("n")));
    }
    for (qsizetype row = 0; row < steps.rows.size(); ++row)
        traces[steps.text(row, QStringLiteral("trace")).toInt()].steps.push_back(
            {{steps.text(row, QStringLiteral("item")).toULongLong() - 1,
                 steps.text(row, QStringLiteral("resp")).toULongLong()},
                steps.number(row, QStringLiteral("theta")),
                steps.number(row, QStringLiteral("se"))});
    return traces;
}

} // namespace suyang::test
