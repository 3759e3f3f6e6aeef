#pragma once

#include <QLineF>
#include <QList>
#include <QWidget>

namespace suyang::ui {

/// The lines of a matching question, drawn over the tiles; the mouse goes through.
class LinkCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkCanvas(QWidget *parent);

    /// From the right edge of a left tile to the left edge of a right tile. `unsure` ones are
    /// dashed, for links that an explanation calls not right yet.
    void setLinks(const QList<QLineF> &links, const QList<bool> &unsure = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QLineF> m_links;
    QList<bool> m_unsure;
};

} // namespace suyang::ui
