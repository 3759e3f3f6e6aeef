#pragma once

#include <QCheckBox>

namespace suyang::ui {

/// A check box that looks like a switch, for things that apply at once. The state shows as place,
/// fill and words.
class SwitchBox final : public QCheckBox
{
    Q_OBJECT

public:
    /// `name` is what is switched, for screen readers; the visible label stands beside it.
    explicit SwitchBox(const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &) const override { return true; }
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString stateText() const;
    QSize track() const;
    void retranslate();

    QString m_name;
};

} // namespace suyang::ui
