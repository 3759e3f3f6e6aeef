#include "ui/widgets/matching_form.h"

#include "ui/theme/styled_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

namespace suyang::ui {

MatchingForm::MatchingForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

void MatchingForm::setTexts(const QStringList &lefts, const QStringList &rights)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_boxes.clear();
    m_lefts = lefts;

    auto *card = new Card(this, Card::Look::Inset);
    for (int i = 0; i < int(rights.size()); ++i) {
        const QString line = QChar(u'A' + i) + QStringLiteral("  ") + rights[i];
        card->body()->addWidget(new TextLabel(TextRole::Body, line, card));
    }
    m_layout->addWidget(card);
    for (int left = 0; left < int(lefts.size()); ++left) {
        auto *label = new TextLabel(
            TextRole::Option, QString::number(left + 1) + QStringLiteral("  ") + lefts[left], this);
        auto *box = new QComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->addItem(QString());
        for (int i = 0; i < int(rights.size()); ++i)
            box->addItem(
                QChar(u'A' + i) + QStringLiteral("  ") + StyledText::parse(rights[i]).text);
        m_layout->addSpacing(8);
        m_layout->addWidget(label);
        m_layout->addWidget(box);
        m_boxes.append(box);
        connect(box, &QComboBox::currentIndexChanged, this,
            [this, left](int index) { Q_EMIT linkRequested(left, index - 1); });
    }
    retranslate();
}

void MatchingForm::setLinks(const MatchLinks &links)
{
    for (int left = 0; left < int(m_boxes.size()); ++left) {
        const QSignalBlocker quiet(m_boxes[left]);
        m_boxes[left]->setCurrentIndex(links.rightOf(left) + 1);
    }
}

void MatchingForm::setLocked(bool locked)
{
    for (QComboBox *box : std::as_const(m_boxes))
        box->setEnabled(!locked);
}

void MatchingForm::retranslate()
{
    for (int left = 0; left < int(m_boxes.size()); ++left) {
        m_boxes[left]->setItemText(0, tr("Choose…"));
        m_boxes[left]->setAccessibleName(
            tr("Partner of %1, %2")
                .arg(QString::number(left + 1), StyledText::parse(m_lefts[left]).text));
    }
}

void MatchingForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace suyang::ui
