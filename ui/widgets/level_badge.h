#pragma once

#include <QWidget>

namespace suyang::ui {

/// A level as a word with rising steps, so that it can be read without colour.
class LevelBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelBadge(QWidget *parent = nullptr);

    /// REQUIRES: 0 <= band < BandCount
    void setLevel(int band) { setRange(band, band); }
    /// Between two bands. REQUIRES: 0 <= low <= high < BandCount
    void setRange(int low, int high);
    /// Too few answers to say.
    void setUnclear();

    QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void paintSteps(QPainter &p) const;

    int m_low = 0;
    int m_high = 0;
    bool m_unclear = true;
};

} // namespace suyang::ui
