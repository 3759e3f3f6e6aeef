#include "ui/pages/hotspot_answer.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hotspot_picture.h"
#include "ui/widgets/hotspot_view.h"
#include "ui/widgets/option_list.h"
#include "ui/widgets/region_button.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace suyang::ui {

namespace {

/// The drawing in `language`, else in the other language it exists in.
QByteArray drawing(const bank::Picture &picture, const QString &language)
{
    if (picture.svg.contains(language))
        return picture.svg.value(language);
    return picture.svg.isEmpty() ? QByteArray() : picture.svg.first();
}

} // namespace

HotspotAnswer::HotspotAnswer(
    const ShownInteraction &shown, const QString &language, QWidget *parent)
    : AnswerView(parent)
    , m_ids(shown.order)
    , m_view(new HotspotView(this))
    , m_describe(new ActionButton(ButtonRole::Plain, {}, QStringLiteral("eye"), this))
    , m_card(new Card(this, Card::Look::Inset))
    , m_description(new TextLabel(TextRole::Body, {}, m_card))
{
    m_card->body()->addWidget(m_description);
    m_card->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_view);
    layout->addWidget(m_describe, 0, Qt::AlignLeft);
    layout->addWidget(m_card);

    const bank::Interaction &asked = shown.asked;
    QList<HotspotRegion> regions;
    for (const QString &id : std::as_const(m_ids)) {
        const bank::Region *region = asked.region(id);
        const double width = asked.picture ? asked.picture->width : 1.0;
        const double height = asked.picture ? asked.picture->height : 1.0;
        const QRectF area(
            region->x / width, region->y / height, region->width / width, region->height / height);
        regions.append({region->text.in(language), area, {}});
    }
    if (asked.picture)
        showPicture(*asked.picture, language);
    m_view->setRegions(regions);
    connect(m_view, &HotspotView::chosenChanged, this, &AnswerView::changed);
    connect(m_describe, &ActionButton::clicked, this, [this] { setDescribed(m_card->isHidden()); });
    retranslate();
}

void HotspotAnswer::showPicture(const bank::Picture &picture, const QString &language)
{
    const QString words = picture.text.in(language);
    const bool shown = m_view->setSvg(drawing(picture, language));
    m_view->setPictureText(words);
    m_description->setText(words);
    m_describe->setVisible(!words.isEmpty());
    m_card->setVisible(!shown && !words.isEmpty()); // no picture: the words stand in for it
}

void HotspotAnswer::setDescribed(bool described)
{
    m_card->setVisible(described);
    retranslate();
}

bool HotspotAnswer::isComplete() const
{
    return !m_view->chosen().isEmpty();
}

QJsonValue HotspotAnswer::response() const
{
    const QList<int> chosen = m_view->chosen();
    return chosen.isEmpty() ? QJsonValue() : QJsonValue(m_ids.at(chosen.first()));
}

void HotspotAnswer::restore(const QJsonValue &response)
{
    if (const qsizetype index = m_ids.indexOf(response.toString()); index >= 0)
        m_view->setChosen({int(index)});
}

QString HotspotAnswer::instruction() const
{
    return tr("Point to it in the picture, or choose it in the list");
}

QString HotspotAnswer::keys() const
{
    return tr("or press 1 to %1").arg(m_ids.size());
}

bool HotspotAnswer::handleKey(QKeyEvent *event)
{
    return m_view->chooseByKey(event->key());
}

QList<QWidget *> HotspotAnswer::tabStops() const
{
    QList<QWidget *> stops;
    for (int i = 0; i < int(m_ids.size()); ++i)
        stops.append(m_view->picture()->region(i));
    for (int i = 0; i < int(m_ids.size()); ++i)
        stops.append(m_view->list()->tile(i));
    stops.append(m_describe);
    return stops;
}

void HotspotAnswer::takeFocus()
{
    m_view->list()->tile(m_view->chosen().value(0, 0))->setFocus(Qt::OtherFocusReason);
}

void HotspotAnswer::retranslate()
{
    m_describe->setCaption(
        m_card->isHidden() ? tr("Describe the picture in words") : tr("Hide the description"));
}

void HotspotAnswer::changeEvent(QEvent *event)
{
    AnswerView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace suyang::ui
