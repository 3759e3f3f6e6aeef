#include "ui/pages/dimension_card.h"

#include "ui/pages/icon_badge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(int dimension)
{
    static const QStringList names {u"life"_s, u"work"_s, u"security"_s, u"ethics"_s};
    return u"dim-"_s + names.at(dimension);
}

} // namespace

DimensionCard::DimensionCard(int dimension, QWidget *parent)
    : QWidget(parent)
    , m_dimension(dimension)
    , m_badge(new IconBadge(iconOf(dimension), IconBadge::Size::Medium))
    , m_name(new TextLabel(TextRole::H3))
    , m_about(new TextLabel(TextRole::Caption))
{
    m_badge->setDimension(dimension);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_about);
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_badge);
    row->addLayout(words, 1);
    auto *card = new Card;
    card->body()->setContentsMargins(20, 14, 16, 14);
    card->body()->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    retranslate();
}

void DimensionCard::setName(const QString &name)
{
    m_name->setText(name);
}

void DimensionCard::retranslate()
{
    const QStringList about {tr("Booking, bills, public services"), tr("Files, sheets, meetings"),
        tr("Scams, passwords, privacy"), tr("Facts, rules, respect")};
    m_about->setText(about.at(m_dimension));
}

void DimensionCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace suyang::ui
