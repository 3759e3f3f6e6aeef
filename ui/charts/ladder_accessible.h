#pragma once

#include <QAccessibleWidget>
#include <QList>

namespace suyang::ui {

class LadderChart;

/// A list with an item for each row of a LadderChart, so that a screen reader can walk through it.
class LadderAccessible final : public QAccessibleWidget
{
public:
    explicit LadderAccessible(LadderChart *chart);
    ~LadderAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    LadderChart &chart() const;

    mutable QList<QAccessible::Id> m_items; ///< registered on first use
};

} // namespace suyang::ui
