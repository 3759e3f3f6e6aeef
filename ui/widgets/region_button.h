#pragma once

#include "ui/widgets/tile_face.h"

#include <QCheckBox>

namespace suyang::ui {

/// A numbered outline on a picture. Its colours belong to the picture, which is light in every
/// theme: dark on a white halo.
class RegionButton final : public QCheckBox
{
    Q_OBJECT

public:
    /// `number` begins at 1.
    RegionButton(int number, const QString &name, const QString &description, bool multiple,
        QWidget *parent);

    void setMark(TileMark mark);
    /// How far the badge sticks out at the top left.
    int overhang() const;

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &) const override { return true; }
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_number;
    QString m_name;
    QString m_description;
    bool m_multiple;
    TileMark m_mark = TileMark::None;
};

} // namespace suyang::ui
