#pragma once

#include <QToolButton>

namespace suyang::ui {

/// A square button with only an icon; its name says what it does.
class IconButton final : public QToolButton
{
    Q_OBJECT

public:
    IconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Without ground and line until the mouse comes.
    void setQuiet(bool quiet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_icon;
    bool m_quiet = false;
};

} // namespace suyang::ui
