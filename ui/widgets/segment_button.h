#pragma once

#include "ui/widgets/segmented_buttons.h"

#include <QRadioButton>

namespace suyang::ui {

/// One of SegmentedButtons; used by nobody else.
class SegmentButton final : public QRadioButton
{
    Q_OBJECT

public:
    SegmentButton(const SegmentedButtons::Segment &segment, bool first, bool last, QWidget *parent);

    void setSegment(const SegmentedButtons::Segment &segment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &) const override { return true; }
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont segmentFont(bool bold) const;
    int markRoom() const;

    SegmentedButtons::Segment m_segment;
    bool m_first;
    bool m_last;
};

} // namespace suyang::ui
