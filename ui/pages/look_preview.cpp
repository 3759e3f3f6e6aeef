#include "ui/pages/look_preview.h"

#include "ui/pages/icon_text.h"
#include "ui/widgets/dimension_chip.h"
#include "ui/widgets/option_tile.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

LookPreview::LookPreview(QWidget *parent)
    : QWidget(parent)
    , m_caption(new TextLabel(TextRole::Caption, {}, this))
    , m_question(new TextLabel(TextRole::Stem, {}, this))
    , m_chosen(new OptionTile(u"A"_s, {}, this))
    , m_other(new OptionTile(u"B"_s, {}, this))
    , m_hint(new IconText(u"info"_s, TextRole::Body, this))
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(28, 28, 28, 28);
    card->body()->setSpacing(14);
    card->body()->addWidget(new DimensionChip(0, card));
    card->body()->addWidget(m_question);
    card->body()->addWidget(m_chosen);
    card->body()->addWidget(m_other);
    card->body()->addStretch();
    card->body()->addWidget(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_caption);
    layout->addWidget(card, 1);

    m_hint->setTone(TextTone::Soft);
    m_chosen->setChecked(true);
    for (OptionTile *tile : {m_chosen, m_other}) {
        tile->setFocusPolicy(Qt::NoFocus);
        tile->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    retranslate();
}

void LookPreview::retranslate()
{
    m_caption->setText(tr("What it looks like"));
    m_question->setText(tr("Your phone gets a code. May you tell it to others?"));
    m_chosen->setOptionText(tr("No, whoever asks"));
    m_other->setOptionText(tr("Yes, if I know them"));
    m_hint->setText(tr("Only a sample, no need to answer"));
}

void LookPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace suyang::ui
