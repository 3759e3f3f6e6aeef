#include "ui/widgets/hotspot_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/hotspot_picture.h"
#include "ui/widgets/option_list.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace suyang::ui {

HotspotView::HotspotView(QWidget *parent)
    : QWidget(parent)
    , m_picture(new HotspotPicture(this))
    , m_heading(new TextLabel(TextRole::H3, {}, this))
    , m_list(new OptionList(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(24);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    column->addStretch(1);
    m_layout->addWidget(m_picture, 7, Qt::AlignTop);
    m_layout->addLayout(column, 4);
    connect(m_list, &OptionList::chosenChanged, this, [this] {
        m_picture->setChosen(m_list->chosen());
        Q_EMIT chosenChanged();
    });
    connect(m_picture, &HotspotPicture::regionToggled, this, &HotspotView::followPicture);
}

bool HotspotView::setSvg(const QByteArray &svg)
{
    const bool valid = m_picture->setSvg(svg);
    m_picture->setVisible(valid);
    return valid;
}

void HotspotView::setPixmap(const QPixmap &pixmap)
{
    m_picture->setPixmap(pixmap);
    m_picture->setVisible(!pixmap.isNull());
}

void HotspotView::setPictureText(const QString &text)
{
    m_picture->setAccessibleName(text);
}

void HotspotView::setRegions(const QList<HotspotRegion> &regions, bool multiple)
{
    m_multiple = multiple;
    QStringList names;
    for (const HotspotRegion &region : regions)
        names << region.name;
    m_list->setOptions(names, multiple, OptionList::Keys::Digits);
    m_picture->setRegions(regions, multiple);
    retranslate();
}

QList<int> HotspotView::chosen() const
{
    return m_list->chosen();
}

void HotspotView::setChosen(const QList<int> &indexes)
{
    m_list->setChosen(indexes);
}

void HotspotView::followPicture(int index, bool on)
{
    QList<int> chosen = m_multiple ? m_list->chosen() : QList<int>();
    chosen.removeAll(index);
    if (on)
        chosen.append(index);
    std::sort(chosen.begin(), chosen.end());
    m_list->setChosen(chosen);
}

void HotspotView::setMarks(const QList<TileMark> &marks)
{
    m_list->setMarks(marks);
    m_picture->setMarks(marks);
}

bool HotspotView::chooseByKey(int key)
{
    return key >= Qt::Key_1 && key <= Qt::Key_9 && m_list->chooseByKey(key);
}

void HotspotView::keyPressEvent(QKeyEvent *event)
{
    if (!chooseByKey(event->key()))
        QWidget::keyPressEvent(event);
}

void HotspotView::arrange()
{
    const bool narrow = width() < 40 * themeOf(*this).metrics().option;
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void HotspotView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HotspotView::retranslate()
{
    m_heading->setText(tr("The %1 places in the picture").arg(m_list->count()));
}

void HotspotView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace suyang::ui
