#pragma once

#include "ui/widgets/tile_face.h"

#include <QPushButton>

namespace suyang::ui {

/// One tile of a matching question, left or right. Pressing it only tells the board.
class MatchTile final : public QPushButton
{
    Q_OBJECT

public:
    MatchTile(const QString &key, const QString &text, QWidget *parent = nullptr);

    TileFace &face() noexcept { return m_face; }
    QString tileText() const { return m_face.text(); }
    QString key() const { return m_face.key(); }
    /// `partner` is the key of the tile it is linked to; empty for none.
    void setState(const QString &partner, bool pending, bool showsPartner);
    void setMark(TileMark mark);
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void nextCheckState() override { }
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TileFace m_face;
    QString m_partner;
    bool m_pending = false;
    bool m_showsPartner = false;
};

} // namespace suyang::ui
