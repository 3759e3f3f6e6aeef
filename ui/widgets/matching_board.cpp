#include "ui/widgets/matching_board.h"

#include "ui/widgets/link_canvas.h"
#include "ui/widgets/match_tile.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace suyang::ui {

namespace {

constexpr int WidestGap = 200;

QString letter(int index)
{
    return QString(QChar(u'A' + index));
}

QVBoxLayout *makeColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(14);
    return column;
}

} // namespace

MatchingBoard::MatchingBoard(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_leftColumn(makeColumn())
    , m_rightColumn(makeColumn())
    , m_canvas(new LinkCanvas(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addLayout(m_leftColumn, 1);
    m_layout->addLayout(m_rightColumn, 1);
}

void MatchingBoard::setTexts(const QStringList &lefts, const QStringList &rights)
{
    qDeleteAll(std::exchange(m_lefts, {}));
    qDeleteAll(std::exchange(m_rights, {}));
    while (QLayoutItem *item = m_leftColumn->takeAt(0))
        delete item;
    while (QLayoutItem *item = m_rightColumn->takeAt(0))
        delete item;
    m_pendingLeft = m_pendingRight = -1;
    m_marks.clear();
    for (int i = 0; i < int(lefts.size()); ++i) {
        auto *tile = new MatchTile(QString::number(i + 1), lefts[i], this);
        m_lefts.append(tile);
        m_leftColumn->addWidget(tile);
        connect(tile, &MatchTile::clicked, this, [this, i] { pressLeft(i); });
    }
    for (int i = 0; i < int(rights.size()); ++i) {
        auto *tile = new MatchTile(letter(i), rights[i], this);
        m_rights.append(tile);
        m_rightColumn->addWidget(tile);
        connect(tile, &MatchTile::clicked, this, [this, i] { pressRight(i); });
    }
    m_leftColumn->addStretch(1);
    m_rightColumn->addStretch(1);
    setLinks(MatchLinks(int(lefts.size())));
    m_canvas->raise();
}

void MatchingBoard::setLinks(const MatchLinks &links)
{
    m_links = links;
    showState();
}

void MatchingBoard::setLocked(bool locked)
{
    m_locked = locked;
    m_pendingLeft = m_pendingRight = -1;
    showState();
}

void MatchingBoard::setMarks(const QList<TileMark> &marks)
{
    m_marks = marks;
    for (int i = 0; i < int(m_lefts.size()); ++i)
        m_lefts[i]->setMark(marks.value(i, TileMark::None));
    drawLinks();
}

void MatchingBoard::pressLeft(int left)
{
    if (m_locked)
        return;
    if (m_pendingRight >= 0) {
        Q_EMIT linkRequested(left, std::exchange(m_pendingRight, -1));
    } else {
        m_pendingLeft = m_pendingLeft == left ? -1 : left;
    }
    showState();
}

void MatchingBoard::pressRight(int right)
{
    if (m_locked)
        return;
    if (m_pendingLeft < 0) {
        m_pendingRight = m_pendingRight == right ? -1 : right;
    } else {
        const int left = std::exchange(m_pendingLeft, -1);
        Q_EMIT linkRequested(left, m_links.rightOf(left) == right ? -1 : right);
    }
    showState();
}

void MatchingBoard::unlinkFocused()
{
    int left = m_pendingLeft;
    for (int i = 0; i < int(m_lefts.size()); ++i)
        left = m_lefts[i]->hasFocus() ? i : left;
    for (int i = 0; i < int(m_rights.size()); ++i)
        left = m_rights[i]->hasFocus() ? m_links.leftOf(i) : left;
    m_pendingLeft = m_pendingRight = -1;
    if (left >= 0)
        Q_EMIT linkRequested(left, -1);
    showState();
}

bool MatchingBoard::handleKey(int key)
{
    if (m_locked)
        return false;
    if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        unlinkFocused();
        return true;
    }
    if (key == Qt::Key_Escape && (m_pendingLeft >= 0 || m_pendingRight >= 0)) {
        m_pendingLeft = m_pendingRight = -1;
        showState();
        return true;
    }
    const int left = key - Qt::Key_1;
    if (left >= 0 && left < int(m_lefts.size()) && key <= Qt::Key_9) {
        m_lefts[left]->setFocus(Qt::ShortcutFocusReason);
        m_pendingLeft = -1;
        pressLeft(left);
        return true;
    }
    const int right = key - Qt::Key_A;
    if (right < 0 || right >= int(m_rights.size()))
        return false;
    for (int i = 0; i < int(m_lefts.size()) && m_pendingLeft < 0; ++i) {
        if (m_lefts[i]->hasFocus()) // Tab to a left tile and press the letter
            m_pendingLeft = i;
    }
    if (m_pendingLeft < 0)
        m_rights[right]->setFocus(Qt::ShortcutFocusReason);
    pressRight(right);
    return true;
}

void MatchingBoard::showState()
{
    for (int i = 0; i < int(m_lefts.size()); ++i) {
        const int right = m_links.rightOf(i);
        m_lefts[i]->setState(right >= 0 ? letter(right) : QString(), i == m_pendingLeft, true);
    }
    for (int i = 0; i < int(m_rights.size()); ++i) {
        const int left = m_links.leftOf(i);
        m_rights[i]->setState(
            left >= 0 ? QString::number(left + 1) : QString(), i == m_pendingRight, false);
    }
    drawLinks();
}

void MatchingBoard::drawLinks()
{
    m_canvas->setGeometry(rect());
    QList<QLineF> lines;
    QList<bool> unsure;
    for (int i = 0; i < int(m_lefts.size()); ++i) {
        const int right = m_links.rightOf(i);
        if (right < 0 || right >= int(m_rights.size()))
            continue;
        const QRectF from(m_lefts[i]->geometry());
        const QRectF to(m_rights[right]->geometry());
        lines.append({from.right(), from.center().y(), to.left(), to.center().y()});
        unsure.append(m_marks.value(i, TileMark::None) == TileMark::NotYet);
    }
    m_canvas->setLinks(lines, unsure);
}

void MatchingBoard::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!plain || !handleKey(event->key()))
        QWidget::keyPressEvent(event);
}

void MatchingBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout->setSpacing(std::clamp(width() / 5, 56, WidestGap));
    drawLinks();
}

bool MatchingBoard::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(
            this, [this] { drawLinks(); }, Qt::QueuedConnection);
    return done;
}

} // namespace suyang::ui
