#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace suyang::ui {

/// A few choices side by side of which one is on: text size, dimension of a chart.
class SegmentedButtons final : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        QString text = {};
        QString accessibleName = {}; ///< the text, when empty
        int pixelSize = 0; ///< of the text at standard size; 0 for that of buttons
        int dimension = -1; ///< shows the dimension's shape before the text
    };

    explicit SegmentedButtons(const QString &name, QWidget *parent = nullptr);

    void setSegments(const QList<Segment> &segments);
    /// Keeps the choice; for a change of language. REQUIRES: as many as before
    void renameSegments(const QList<Segment> &segments);
    int current() const;
    /// Silent when it is the current one. REQUIRES: 0 <= index < number of segments
    void setCurrent(int index);
    QAbstractButton *button(int index) const { return m_buttons.at(index); }

Q_SIGNALS:
    void currentChanged(int index);

private:
    QHBoxLayout *m_layout;
    QButtonGroup *m_group;
    QList<QAbstractButton *> m_buttons;
};

} // namespace suyang::ui
