#pragma once

#include "ui/theme/styled_text.h"

#include <QCoreApplication>
#include <QString>

class QAbstractButton;
class QPainter;

namespace suyang::ui {

class Theme;

/// What an explanation says of an option. Anything but None can no longer be chosen.
enum class TileMark { None, Right, NotYet, Locked };

/// What the tiles have in common: key letter, text, the mark of an explanation, and how they look
/// in each state. A tile is a button of Qt that has a face.
class TileFace
{
    Q_DECLARE_TR_FUNCTIONS(TileFace)

public:
    TileFace(const QString &key, const QString &text);

    QString key() const { return m_key; }
    QString text() const { return m_text.text; }
    TileMark mark() const noexcept { return m_mark; }
    void setKey(const QString &key) { m_key = key; }
    void setText(const QString &text) { m_text = StyledText::parse(text); }
    void setMark(TileMark mark) noexcept { m_mark = mark; }
    /// Words at the right end; empty for the usual ones of the state ("Chosen").
    void setTag(const QString &tag) { m_tag = tag; }
    /// Place in its group, from 0, for the accessible name.
    void setPlace(int index, int count) noexcept;
    /// Room kept for the words at the right end even while there are none.
    void setTagRoom(const QString &widest) { m_tagRoom = widest; }
    /// Whether a chosen tile carries a tick and a word; the tiles of a matching do not.
    void setShowsChosenTag(bool shows) noexcept { m_showsChosenTag = shows; }

    /// Picked up and waiting for its partner.
    void setPending(bool pending) noexcept { m_pending = pending; }

    int heightForWidth(const Theme &theme, int width) const;
    int minimumWidth(const Theme &theme) const;
    void paint(QPainter &painter, const QAbstractButton &button) const;
    /// "B, open the official account, chosen, 2 of 4"
    QString accessibleName(const QAbstractButton &button) const;

private:
    struct Plan;
    struct Look;
    Plan plan(const Theme &theme, int width) const;
    Look look(const Theme &theme, const QAbstractButton &button) const;
    QString shownTag(const QAbstractButton &button) const;
    QString usualTag(bool chosen) const;
    void paintTag(
        QPainter &painter, const QAbstractButton &button, const Look &look, const Plan &plan) const;

    QString m_key;
    StyledText m_text;
    QString m_tag;
    QString m_tagRoom;
    TileMark m_mark = TileMark::None;
    bool m_showsChosenTag = true;
    bool m_pending = false;
    int m_index = 0;
    int m_count = 0;
};

} // namespace suyang::ui
