#include "ui/widgets/accessibility.h"

#include "ui/charts/ladder_accessible.h"
#include "ui/charts/ladder_chart.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace suyang::ui {

namespace {

QAccessible::Role roleOf(const TextLabel &label)
{
    switch (label.role()) {
    case TextRole::Display:
    case TextRole::H1:
    case TextRole::H2:
    case TextRole::H3:
    case TextRole::Stem:
        return QAccessible::Heading;
    default:
        return QAccessible::StaticText;
    }
}

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || !className.startsWith(QLatin1String("suyang::ui::")))
        return nullptr;
    if (auto *label = qobject_cast<TextLabel *>(widget))
        return new QAccessibleWidget(label, roleOf(*label));
    if (auto *ladder = qobject_cast<LadderChart *>(widget))
        return new LadderAccessible(ladder);
    const QString name = className.mid(12);
    if (name == QLatin1String("LiveRegion"))
        return new QAccessibleWidget(widget, QAccessible::Notification);
    if (name == QLatin1String("RadarChart") || name == QLatin1String("TrendChart"))
        return new QAccessibleWidget(widget, QAccessible::Chart);
    if (name == QLatin1String("QuizProgress") || name == QLatin1String("Chip")
        || name == QLatin1String("LevelBadge") || name == QLatin1String("MiniLadder"))
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    if (name == QLatin1String("OrderRow"))
        return new QAccessibleWidget(widget, QAccessible::ListItem);
    if (name == QLatin1String("OrderRows"))
        return new QAccessibleWidget(widget, QAccessible::List);
    if (name == QLatin1String("HotspotPicture"))
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace suyang::ui
