#pragma once

#include "ui/widgets/hotspot_region.h"
#include "ui/widgets/tile_face.h"

#include <QByteArray>
#include <QList>
#include <QPixmap>
#include <QWidget>

class QBoxLayout;

namespace suyang::ui {

class HotspotPicture;
class OptionList;
class TextLabel;

/// An answer by pointing into a picture. The same places stand in a list beside it (below it when
/// there is little room); choosing in one shows in the other.
class HotspotView final : public QWidget
{
    Q_OBJECT

public:
    explicit HotspotView(QWidget *parent = nullptr);

    /// False when the bytes are no SVG; the list still answers the question.
    bool setSvg(const QByteArray &svg);
    void setPixmap(const QPixmap &pixmap);
    /// What the picture shows, for those who cannot see it.
    void setPictureText(const QString &text);
    void setRegions(const QList<HotspotRegion> &regions, bool multiple = false);

    QList<int> chosen() const;
    void setChosen(const QList<int> &indexes);
    void setMarks(const QList<TileMark> &marks);
    bool chooseByKey(int key);

    HotspotPicture *picture() const noexcept { return m_picture; }
    OptionList *list() const noexcept { return m_list; }

Q_SIGNALS:
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followPicture(int index, bool on);
    void retranslate();
    void arrange();

    HotspotPicture *m_picture;
    TextLabel *m_heading;
    OptionList *m_list;
    QBoxLayout *m_layout;
    bool m_multiple = false;
};

} // namespace suyang::ui
