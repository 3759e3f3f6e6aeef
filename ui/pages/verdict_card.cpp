#include "ui/pages/verdict_card.h"

#include "ui/pages/icon_badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

VerdictCard::VerdictCard(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconBadge(u"info"_s, IconBadge::Size::Plain))
    , m_title(new TextLabel(TextRole::H3))
    , m_text(new TextLabel(TextRole::Body))
{
    auto *card = new Card;
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_title, 1, Qt::AlignVCenter);
    card->body()->addLayout(top);
    card->body()->addWidget(m_text);
    card->body()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void VerdictCard::setVerdict(const QString &title, session::Change change, const QString &text)
{
    const bool up = change == session::Change::CertainlyUp;
    m_icon->setIcon(up ? u"chart"_s : u"info"_s);
    m_title->setText(title);
    m_title->setTone(up ? TextTone::Good : TextTone::Ink);
    m_text->setText(text);
}

QString VerdictCard::text() const
{
    return m_text->text();
}

} // namespace suyang::ui
