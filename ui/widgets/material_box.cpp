#include "ui/widgets/material_box.h"

#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace suyang::ui {

namespace {
constexpr int Above = 14; // between the stem and the box
}

MaterialBox::MaterialBox(QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Card(this, Card::Look::Inset);
    m_label = new TextLabel(TextRole::Option, {}, card);
    m_label->setUnlimitedMeasure(true); // a line of the list is a line of the box
    card->body()->setContentsMargins(20, 12, 20, 14);
    card->body()->addWidget(m_label);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Above, 0, 0);
    layout->addWidget(card);
    hide();
}

void MaterialBox::setText(const QString &text)
{
    m_label->setText(text);
    setVisible(!text.isEmpty());
}

QString MaterialBox::text() const
{
    return m_label->plainText();
}

} // namespace suyang::ui
