#include "ui/pages/resource_row.h"

#include "ui/pages/icon_badge.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

ResourceRow::ResourceRow(const bank::Resource &resource, QWidget *parent)
    : QWidget(parent)
{
    const bool linked = resource.checkedOn.isValid() && !resource.url.isEmpty();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(TextRole::Body, resource.name));
    words->addWidget(new TextLabel(TextRole::Caption,
        linked ? resource.publisher
               : tr("%1. Link not checked yet, search for the name.").arg(resource.publisher)));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(
        new IconBadge(linked ? u"book"_s : u"search"_s, IconBadge::Size::Plain), 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    if (!linked)
        return;
    m_open = new ActionButton(ButtonRole::Plain, tr("Open"), u"external"_s);
    m_open->setAccessibleName(tr("Open %1").arg(resource.name));
    layout->addWidget(m_open, 0, Qt::AlignVCenter);
    connect(m_open, &ActionButton::clicked, this, &ResourceRow::openRequested);
}

} // namespace suyang::ui
