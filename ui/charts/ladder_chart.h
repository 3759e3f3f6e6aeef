#pragma once

#include "ui/charts/ladder_row.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace suyang::ui {

class Theme;

/// The profile: a row for each dimension with the four levels as zones, a band that holds the
/// ability with 90 % certainty, and a marker. Dashed when still unclear, hollow marker for last
/// time. No numbers. Rows can be visited by arrow keys and the mouse.
class LadderChart final : public QWidget
{
    Q_OBJECT

public:
    explicit LadderChart(QWidget *parent = nullptr);

    void setRows(const QList<LadderRow> &rows);
    const QList<LadderRow> &rows() const noexcept { return m_rows; }
    /// "Digital security: Independent. 9 in 10 sure it is between Starting and Independent."
    QString rowText(int row) const;
    QRect rowRect(int row) const;
    /// The row with the keyboard, or under the mouse; -1 for none.
    int currentRow() const noexcept { return m_current; }
    void setCurrentRow(int row);
    /// Explains band and hollow marker below the rows. On unless the page says it.
    void setLegendVisible(bool visible);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /// On any device, for print: the same drawing in the colours of `theme`.
    void render(QPainter &painter, const QRectF &area, const Theme &theme) const;

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void retranslate();

    QList<LadderRow> m_rows;
    int m_current = -1;
    bool m_showsLegend = true;
};

} // namespace suyang::ui
