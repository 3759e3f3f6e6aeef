#pragma once

#include <QPushButton>

namespace suyang::ui {

enum class ButtonRole { Plain, Primary, Quiet, Danger, DangerFilled };

/// A push button with an icon that follows the theme. One Primary on a page; DangerFilled only in
/// a ConfirmDialog. Its text may hold `&`; it is not a mnemonic.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(ButtonRole role, const QString &text = {}, const QString &icon = {},
        QWidget *parent = nullptr);

    /// REQUIRES: not to be mixed with QPushButton::setText()
    void setCaption(const QString &text);
    QString caption() const { return m_caption; }
    void setIconName(const QString &name);
    void setRole(ButtonRole role);
    /// The arrow of "Next" stands behind the word.
    void setIconAfterText(bool after);
    /// The one button that goes on.
    void setBig(bool big);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshIcon();
    void polishAgain();

    ButtonRole m_role;
    QString m_caption;
    QString m_icon;
};

} // namespace suyang::ui
