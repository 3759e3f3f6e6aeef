#include "bank/key_response.h"

#include <QJsonArray>
#include <QJsonObject>

namespace suyang::bank {

QJsonValue keyResponse(const Interaction &interaction)
{
    switch (interaction.kind) {
    case ItemKind::SingleChoice:
    case ItemKind::Hotspot:
        return interaction.key.option;
    case ItemKind::MultipleResponse:
        return QJsonArray::fromStringList(interaction.key.options);
    case ItemKind::Ordering: {
        QJsonArray order;
        for (const QStringList &group : interaction.key.order) {
            for (const QString &id : group)
                order.append(id);
        }
        return order;
    }
    case ItemKind::Matching: {
        QJsonObject pairs;
        for (auto it = interaction.key.pairs.cbegin(); it != interaction.key.pairs.cend(); ++it)
            pairs.insert(it.key(), it.value());
        return pairs;
    }
    case ItemKind::Number:
        return interaction.key.value;
    case ItemKind::ShortText:
        return interaction.key.accepted.isEmpty() ? QString()
                                                  : interaction.key.accepted.first().value(0);
    case ItemKind::Scenario:
        break;
    }
    return {};
}

QJsonValue keyResponse(const Item &item)
{
    if (item.kind != ItemKind::Scenario)
        return keyResponse(static_cast<const Interaction &>(item));
    QJsonObject answers;
    for (const Step &step : item.steps)
        answers.insert(step.id, keyResponse(static_cast<const Interaction &>(step)));
    return answers;
}

} // namespace suyang::bank
