#pragma once

#include "ui/widgets/match_links.h"
#include "ui/widgets/tile_face.h"

#include <QStringList>
#include <QWidget>

namespace suyang::ui {

class ActionButton;
class LiveRegion;
class MatchingBoard;
class MatchingForm;
class TextLabel;

/// An answer by linking each left row to a right one: on a board of tiles with lines, or with
/// drop-down lists; a button goes from one to the other and keeps the links.
class MatchingView final : public QWidget
{
    Q_OBJECT

public:
    explicit MatchingView(QWidget *parent = nullptr);

    /// Unlinked. With `sharing` several left rows may have the same partner.
    void setTexts(const QStringList &lefts, const QStringList &rights, bool sharing = false);
    /// For each left row the number of the right one, or -1.
    QList<int> links() const { return m_links.all(); }
    /// REQUIRES: one number for each left row
    void setLinks(const QList<int> &rightOfLeft);
    bool isComplete() const;

    void setLocked(bool locked);
    /// Of the left rows, for the explanation.
    void setMarks(const QList<TileMark> &marks);

    bool usesLists() const noexcept { return m_usesLists; }
    void setUsesLists(bool lists);
    /// Digits, letters and Backspace from the page; false when none of ours.
    bool handleKey(int key);

    MatchingBoard *board() const noexcept { return m_board; }
    MatchingForm *form() const noexcept { return m_form; }
    QString statusText() const;

Q_SIGNALS:
    void linksChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void link(int left, int right);
    void showLinks();
    void retranslate();

    MatchingBoard *m_board;
    MatchingForm *m_form;
    TextLabel *m_status;
    ActionButton *m_clear;
    ActionButton *m_switch;
    LiveRegion *m_live;
    MatchLinks m_links;
    bool m_sharing = false;
    bool m_usesLists = false;
};

} // namespace suyang::ui
