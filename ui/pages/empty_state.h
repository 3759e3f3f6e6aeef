#pragma once

#include <QWidget>

namespace suyang::ui {

class ActionButton;
class IconBadge;
class TextLabel;

/// Instead of a blank page: what will be here, and the one thing to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &icon, QWidget *parent = nullptr);

    void setIcon(const QString &icon);
    void setTexts(const QString &title, const QString &text, const QString &action);
    ActionButton *button() const noexcept { return m_button; }
    QString text() const;

Q_SIGNALS:
    void triggered();

private:
    IconBadge *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    ActionButton *m_button;
};

} // namespace suyang::ui
