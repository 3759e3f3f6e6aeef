#pragma once

#include "ui/widgets/tile_face.h"

#include <QCheckBox>

namespace suyang::ui {

/// One answer of which several can be chosen: a check box that looks like OptionTile. Connect to
/// toggled().
class CheckTile final : public QCheckBox
{
    Q_OBJECT

public:
    CheckTile(const QString &key, const QString &text, QWidget *parent = nullptr);

    QString key() const { return m_face.key(); }
    QString optionText() const { return m_face.text(); }
    void setOptionText(const QString &text);
    void setMark(TileMark mark);
    TileMark mark() const noexcept { return m_face.mark(); }
    void setTag(const QString &tag);
    void setPlace(int index, int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &) const override { return true; }
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    TileFace m_face;
};

} // namespace suyang::ui
