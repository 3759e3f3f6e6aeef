#include "ui/pages/icon_text.h"

#include "ui/pages/icon_badge.h"

#include <QHBoxLayout>

namespace suyang::ui {

IconText::IconText(const QString &icon, TextRole role, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconBadge(
          icon, role == TextRole::Caption ? IconBadge::Size::Small : IconBadge::Size::Plain, this))
    , m_label(new TextLabel(role, {}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_label, 1, Qt::AlignVCenter);
}

void IconText::setText(const QString &text)
{
    m_label->setText(text);
}

void IconText::setDanger()
{
    m_icon->setDanger(true);
    m_label->setTone(TextTone::Danger);
}

} // namespace suyang::ui
