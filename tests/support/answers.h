#pragma once

#include "bank/key_response.h"

#include <QJsonArray>
#include <QJsonObject>

namespace suyang::test {

/// The full-marks response to any item.
inline QJsonValue rightResponse(const bank::Item &item)
{
    return bank::keyResponse(item);
}

/// A response that earns nothing.
inline QJsonValue wrongResponse(const bank::Interaction &item)
{
    switch (item.kind) {
    case bank::ItemKind::SingleChoice:
        return item.options.first().id == item.key.option ? item.options.last().id
                                                          : item.options.first().id;
    case bank::ItemKind::Hotspot:
        return item.regions.first().id == item.key.option ? item.regions.last().id
                                                          : item.regions.first().id;
    case bank::ItemKind::MultipleResponse:
        return QJsonArray();
    case bank::ItemKind::Ordering: {
        QJsonArray order;
        for (auto group = item.key.order.crbegin(); group != item.key.order.crend(); ++group) {
            for (const QString &id : *group)
                order.append(id);
        }
        return order;
    }
    case bank::ItemKind::Matching:
        return QJsonObject();
    case bank::ItemKind::Number:
        return item.key.value + item.key.tolerance + 1000.0;
    case bank::ItemKind::ShortText:
        return QStringLiteral("zzzz");
    case bank::ItemKind::Scenario:
        break;
    }
    return {};
}

inline QJsonValue wrongResponse(const bank::Item &item)
{
    if (item.kind != bank::ItemKind::Scenario)
        return wrongResponse(static_cast<const bank::Interaction &>(item));
    QJsonObject answers;
    for (const bank::Step &step : item.steps)
        answers.insert(step.id, wrongResponse(static_cast<const bank::Interaction &>(step)));
    return answers;
}

} // namespace suyang::test
