#pragma once

#include <QStringList>
#include <QWidget>

namespace suyang::ui {

/// Where in a short row of steps one is: numbers and names, or "Step 2 of 3: Your data" where
/// there is no room for all names.
class Stepper final : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    /// REQUIRES: 0 <= current < number of steps
    void setCurrent(int current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString sentence() const;
    int fullWidth() const;
    void retranslate();

    QStringList m_names;
    int m_current = 0;
};

} // namespace suyang::ui
