#pragma once

#include <QByteArray>
#include <QWidget>

namespace suyang::ui {

/// A drawing of a lesson on a light sheet of its own, as it was drawn, in every theme. A screen
/// reader gets what it shows in words.
class LessonPicture final : public QWidget
{
    Q_OBJECT

public:
    /// REQUIRES: `svg` has passed bank::checkPicture()
    LessonPicture(QByteArray svg, const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize shownSize(int width) const;

    QByteArray m_svg;
    QSize m_natural;
};

} // namespace suyang::ui
