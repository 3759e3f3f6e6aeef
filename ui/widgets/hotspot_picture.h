#pragma once

#include "ui/widgets/hotspot_region.h"
#include "ui/widgets/tile_face.h"

#include <QByteArray>
#include <QList>
#include <QPixmap>
#include <QWidget>

namespace suyang::ui {

class RegionButton;

/// The picture of a hotspot question with its regions on top. Keeps the picture's proportions.
class HotspotPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit HotspotPicture(QWidget *parent = nullptr);

    /// Draws the bytes themselves, sharp at every size. False when they are no SVG; then nothing
    /// is shown. The caller vouches for them: only pictures of the bank.
    bool setSvg(const QByteArray &svg);
    void setPixmap(const QPixmap &pixmap);
    void setRegions(const QList<HotspotRegion> &regions, bool multiple);
    void setChosen(const QList<int> &indexes);
    void setMarks(const QList<TileMark> &marks);
    /// REQUIRES: 0 <= index < number of regions
    RegionButton *region(int index) const { return m_buttons.at(index); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void regionToggled(int index, bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF pictureRect() const;
    void placeRegions();
    const QPixmap &rendered(const QSize &size);

    QByteArray m_svg;
    QPixmap m_original;
    QPixmap m_cache;
    QSizeF m_natural {3, 2};
    QList<HotspotRegion> m_regions;
    QList<RegionButton *> m_buttons;
    bool m_quiet = false;
};

} // namespace suyang::ui
