#pragma once

#include <QFrame>
#include <QTimer>

namespace suyang::ui {

class ActionButton;
class IconButton;
class LiveRegion;
class TextLabel;

/// A short message at the bottom left of its parent. Goes after 8 s, but not in elder mode and not
/// while the mouse or the focus is on it. One per window, used again and again.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    /// `action` may be empty; it is the word on a button, such as Undo.
    void showMessage(const QString &text, const QString &action = {});
    QString text() const;
    void setLifetime(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dismiss();
    void leaveIfUnused();
    void place();
    void retranslate();

    TextLabel *m_label;
    ActionButton *m_action;
    IconButton *m_close;
    LiveRegion *m_live;
    QTimer m_timer;
};

} // namespace suyang::ui
