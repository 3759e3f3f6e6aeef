#pragma once

#include <QWidget>

class QHBoxLayout;

namespace suyang::ui {

class ActionButton;
class SegmentedButtons;
class TextLabel;
class ThemeManager;

/// What there is besides the question: pause, the news that an answer is saved, the text size.
class QuizTopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit QuizTopBar(ThemeManager &themes, QWidget *parent = nullptr);

    /// A quiet line of news; empty for none.
    void setStatus(const QString &text);
    QString status() const;

    ActionButton *pauseButton() const noexcept { return m_pause; }
    SegmentedButtons *textSizes() const noexcept { return m_sizes; }
    QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void pauseClicked();
    void textSizeChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void arrange();
    void retranslate();

    ThemeManager &m_themes;
    QHBoxLayout *m_row;
    ActionButton *m_pause;
    TextLabel *m_status;
    SegmentedButtons *m_sizes;
};

} // namespace suyang::ui
