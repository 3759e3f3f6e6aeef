#pragma once

#include <QPushButton>

namespace suyang::ui {

/// A person to choose: first letter in a circle, name, and since when.
class ProfileTile final : public QPushButton
{
    Q_OBJECT

public:
    explicit ProfileTile(QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &caption);
    /// An icon in the circle in place of a letter.
    void setIconName(const QString &icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int textX() const;
    int room(int width) const;

    QString m_name;
    QString m_caption;
    QString m_icon;
};

} // namespace suyang::ui
