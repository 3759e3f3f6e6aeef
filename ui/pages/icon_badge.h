#pragma once

#include <QWidget>

namespace suyang::ui {

/// An icon, plain or on a soft square; the square of a dimension carries the dimension's shape. A
/// Picture has colours of its own.
/// Says nothing to a screen reader: the words stand beside it.
class IconBadge final : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Small, Plain, Medium, Big, Picture };

    IconBadge(const QString &icon, Size size, QWidget *parent = nullptr);

    void setIcon(const QString &icon);
    /// -1 for none. REQUIRES: dimension < DimensionCount
    void setDimension(int dimension);
    /// Red, for what deletes.
    void setDanger(bool danger);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_icon;
    Size m_size;
    int m_dimension = -1;
    bool m_danger = false;
};

} // namespace suyang::ui
