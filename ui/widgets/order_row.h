#pragma once

#include "ui/widgets/tile_face.h"

#include <QWidget>

namespace suyang::ui {

class IconButton;

/// One step of an ordering question: grip, place, text, and the buttons up and down. Only asks;
/// OrderRows does the moving.
class OrderRow final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderRow(const QString &text, QWidget *parent = nullptr);

    QString text() const { return m_text.text; }
    void setPlace(int index, int count);
    void setPicked(bool picked);
    void setDragged(bool dragged);
    void setLocked(bool locked);
    void setMark(TileMark mark);

    IconButton *upButton() const noexcept { return m_up; }
    IconButton *downButton() const noexcept { return m_down; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void stepRequested(int step); ///< -1 up, 1 down, from a button
    void keyPressed(int key); ///< Space, Up, Down, Home, End or Escape
    void dragStarted(int y);
    void dragMoved(int y); ///< in the parent's coordinates
    void dragEnded();
    void focusLeft();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void retranslate();
    void placeButtons();
    bool isHeld() const noexcept { return m_picked || m_dragged; }
    void paintFrame(QPainter &p) const;
    void paintBadge(QPainter &p) const;
    double textLeft() const;
    double textRoom(int width) const;

    StyledText m_text;
    IconButton *m_up;
    IconButton *m_down;
    int m_index = 0;
    int m_count = 1;
    bool m_picked = false;
    bool m_dragged = false;
    bool m_locked = false;
    TileMark m_mark = TileMark::None;
    QPoint m_pressedAt;
    bool m_pressed = false;
};

} // namespace suyang::ui
