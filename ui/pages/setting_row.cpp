#include "ui/pages/setting_row.h"

#include "ui/pages/icon_badge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace suyang::ui {

SettingRow::SettingRow(const QString &icon, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconBadge(icon, IconBadge::Size::Plain, this))
    , m_title(new TextLabel(TextRole::H3, {}, this))
    , m_caption(new TextLabel(TextRole::Caption, {}, this))
{
    m_icon->setVisible(!icon.isEmpty());
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_caption);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 10);
    layout->setSpacing(16);
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    if (control)
        layout->addWidget(control, 0, Qt::AlignVCenter);
}

void SettingRow::setTexts(const QString &title, const QString &caption)
{
    m_title->setText(title);
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void SettingRow::setDanger(bool danger)
{
    m_icon->setDanger(danger);
}

void SettingRow::setDivided(bool divided)
{
    m_divided = divided;
    update();
}

void SettingRow::paintEvent(QPaintEvent *)
{
    if (!m_divided)
        return;
    QPainter p(this);
    p.fillRect(QRect(0, 0, width(), 1), themeOf(*this).colors().line);
}

} // namespace suyang::ui
