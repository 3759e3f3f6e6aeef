#pragma once

#include "ui/widgets/match_links.h"
#include "ui/widgets/tile_face.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;
class QHBoxLayout;

namespace suyang::ui {

class LinkCanvas;
class MatchTile;

/// Two columns of tiles with lines between. Click left then right; or the digit, then the letter;
/// Backspace unlinks.
class MatchingBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit MatchingBoard(QWidget *parent = nullptr);

    void setTexts(const QStringList &lefts, const QStringList &rights);
    void setLinks(const MatchLinks &links);
    void setLocked(bool locked);
    /// Of the left rows.
    void setMarks(const QList<TileMark> &marks);

    MatchTile *leftTile(int index) const { return m_lefts.at(index); }
    MatchTile *rightTile(int index) const { return m_rights.at(index); }
    /// For a page that wants the keys wherever the focus is. False when the key is none of ours.
    bool handleKey(int key);

Q_SIGNALS:
    /// right is -1 to unlink.
    void linkRequested(int left, int right);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void pressLeft(int left);
    void pressRight(int right);
    void unlinkFocused();
    void showState();
    void drawLinks();

    QHBoxLayout *m_layout;
    QVBoxLayout *m_leftColumn;
    QVBoxLayout *m_rightColumn;
    LinkCanvas *m_canvas;
    QList<MatchTile *> m_lefts;
    QList<MatchTile *> m_rights;
    MatchLinks m_links;
    QList<TileMark> m_marks;
    int m_pendingLeft = -1;
    int m_pendingRight = -1;
    bool m_locked = false;
};

} // namespace suyang::ui
