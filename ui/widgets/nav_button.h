#pragma once

#include <QPushButton>

namespace suyang::ui {

/// A row of the rail: icon and name, with a bar, bold and a white ground when its page is shown.
/// The rail puts them into an exclusive QButtonGroup; connect to toggled().
class NavButton final : public QPushButton
{
    Q_OBJECT

public:
    NavButton(const QString &icon, const QString &caption, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    QString caption() const { return m_caption; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int textX() const;

    QString m_icon;
    QString m_caption;
};

} // namespace suyang::ui
