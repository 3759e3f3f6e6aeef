#include "ui/widgets/segmented_buttons.h"

#include "ui/widgets/segment_button.h"

#include <QButtonGroup>
#include <QHBoxLayout>

#include <cassert>

namespace suyang::ui {

SegmentedButtons::SegmentedButtons(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            Q_EMIT currentChanged(index);
    });
}

void SegmentedButtons::setSegments(const QList<Segment> &segments)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (int i = 0; i < segments.size(); ++i) {
        auto *button = new SegmentButton(segments[i], i == 0, i == int(segments.size()) - 1, this);
        m_layout->addWidget(button);
        m_group->addButton(button, i);
        m_buttons.append(button);
    }
}

void SegmentedButtons::renameSegments(const QList<Segment> &segments)
{
    assert(segments.size() == m_buttons.size());
    for (int i = 0; i < segments.size(); ++i)
        static_cast<SegmentButton *>(m_buttons[i])->setSegment(segments[i]);
}

int SegmentedButtons::current() const
{
    return m_group->checkedId();
}

void SegmentedButtons::setCurrent(int index)
{
    m_buttons.at(index)->setChecked(true);
}

} // namespace suyang::ui
