#pragma once

#include <QAccessibleInterface>
#include <QPointer>

namespace suyang::ui {

class LadderChart;

/// One row of a LadderChart for screen readers.
class LadderRowAccessible final : public QAccessibleInterface
{
public:
    LadderRowAccessible(LadderChart *chart, int row);

    int row() const noexcept { return m_row; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;

private:
    QPointer<LadderChart> m_chart;
    int m_row;
};

} // namespace suyang::ui
