#pragma once

#include <QFrame>

namespace suyang::ui {

/// A bar of the surface colour along the top or bottom of a page.
class EdgeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit EdgeBar(Qt::Edge edge, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edge m_edge;
};

} // namespace suyang::ui
