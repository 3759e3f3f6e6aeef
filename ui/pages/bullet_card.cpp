#include "ui/pages/bullet_card.h"

#include "ui/pages/icon_text.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suyang::ui {

namespace {

QWidget *makeLine(const QString &text)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(12);
    auto *dot = new TextLabel(TextRole::Body, QStringLiteral("\u00b7"));
    dot->setRole(TextRole::H3);
    dot->setAccessibleName({});
    layout->addWidget(dot, 0, Qt::AlignTop);
    layout->addWidget(new TextLabel(TextRole::Body, text), 1);
    return line;
}

} // namespace

BulletCard::BulletCard(const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_title(new IconText(icon, TextRole::H2))
    , m_lines(new QVBoxLayout)
{
    auto *card = new Card(this);
    m_lines->setSpacing(6);
    card->body()->addWidget(m_title);
    card->body()->addLayout(m_lines);
    card->body()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void BulletCard::setTexts(const QString &title, const QStringList &lines)
{
    m_title->setText(title);
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &line : lines)
        m_lines->addWidget(makeLine(line));
}

} // namespace suyang::ui
