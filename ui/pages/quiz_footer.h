#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace suyang::ui {

class ActionButton;
class Note;
class TextLabel;

/// The three ways on, always in sight, and above them what stands in the way of one.
class QuizFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit QuizFooter(QWidget *parent = nullptr);

    /// Margin left and right, so that the buttons stand below the question.
    void setSide(int side);
    void setCanSkip(bool can);
    void setCanConfirm(bool can);
    /// `grave` when something failed. An empty text takes the note away.
    void setNote(const QString &text, bool grave = false);
    QString note() const;

    ActionButton *dontKnowButton() const noexcept { return m_dontKnow; }
    ActionButton *skipButton() const noexcept { return m_skip; }
    ActionButton *confirmButton() const noexcept { return m_confirm; }
    QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void dontKnowClicked();
    void skipClicked();
    void confirmClicked();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();

    QVBoxLayout *m_body;
    QHBoxLayout *m_row;
    Note *m_note;
    ActionButton *m_dontKnow;
    TextLabel *m_hint;
    ActionButton *m_skip;
    ActionButton *m_confirm;
    int m_side = 40;
};

} // namespace suyang::ui
