#pragma once

#include <QWidget>

namespace suyang::ui {

class IconBadge;
class TextLabel;

/// What can be set or done, a sentence about it, and at the right the control.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    /// `icon` may be empty. Takes the control over.
    SettingRow(const QString &icon, QWidget *control, QWidget *parent = nullptr);

    /// `caption` may be empty.
    void setTexts(const QString &title, const QString &caption);
    void setDanger(bool danger);
    /// A thin line above, between the rows of a card.
    void setDivided(bool divided);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconBadge *m_icon;
    TextLabel *m_title;
    TextLabel *m_caption;
    bool m_divided = false;
};

} // namespace suyang::ui
