#pragma once

#include <QFrame>

class QVBoxLayout;

namespace suyang::ui {

class TextLabel;

enum class NoteTone { Plain, Good, NotYet, Warn, Danger };

/// An icon and a sentence on a soft ground, and below the sentence whatever the page adds.
class Note final : public QFrame
{
    Q_OBJECT

public:
    explicit Note(NoteTone tone, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setTone(NoteTone tone);
    NoteTone tone() const noexcept { return m_tone; }
    QString text() const;
    /// Holds the sentence; more may follow.
    QVBoxLayout *body() const noexcept { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    NoteTone m_tone;
    QVBoxLayout *m_body;
    TextLabel *m_label;
};

} // namespace suyang::ui
