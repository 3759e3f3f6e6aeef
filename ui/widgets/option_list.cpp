#include "ui/widgets/option_list.h"

#include "ui/widgets/check_tile.h"
#include "ui/widgets/option_tile.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace suyang::ui {

int indexOfKey(int key)
{
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return key - Qt::Key_A;
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        return key - Qt::Key_1;
    return -1;
}

OptionList::OptionList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
}

void OptionList::setOptions(const QStringList &texts, bool multiple, Keys keys)
{
    qDeleteAll(m_tiles);
    m_tiles.clear();
    m_multiple = multiple;
    m_group->setExclusive(!multiple);
    for (const QString &text : texts) {
        QAbstractButton *tile = makeTile(text, int(m_tiles.size()), int(texts.size()), keys);
        m_layout->addWidget(tile);
        m_group->addButton(tile);
        m_tiles.append(tile);
        connect(tile, &QAbstractButton::toggled, this, [this](bool on) {
            // With one answer the old tile goes off as the new one goes on: tell it once.
            if (!m_quiet && (on || m_multiple))
                Q_EMIT chosenChanged();
        });
    }
}

QAbstractButton *OptionList::makeTile(const QString &text, int index, int count, Keys keys)
{
    const QString key
        = keys == Keys::Letters ? QString(QChar(u'A' + index)) : QString::number(index + 1);
    if (m_multiple) {
        auto *tile = new CheckTile(key, text, this);
        tile->setPlace(index, count);
        return tile;
    }
    auto *tile = new OptionTile(key, text, this);
    tile->setPlace(index, count);
    return tile;
}

QList<int> OptionList::chosen() const
{
    QList<int> result;
    for (int i = 0; i < count(); ++i) {
        if (m_tiles[i]->isChecked())
            result.append(i);
    }
    return result;
}

void OptionList::setChosen(const QList<int> &indexes)
{
    if (indexes == chosen())
        return;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_group->setExclusive(false); // or else nothing could be unchosen
        for (int i = 0; i < count(); ++i)
            m_tiles[i]->setChecked(indexes.contains(i));
        m_group->setExclusive(!m_multiple);
    }
    Q_EMIT chosenChanged();
}

void OptionList::setMarks(const QList<TileMark> &marks)
{
    for (int i = 0; i < count(); ++i) {
        const TileMark mark = marks.value(i, TileMark::None);
        if (auto *option = qobject_cast<OptionTile *>(m_tiles[i]))
            option->setMark(mark);
        else if (auto *check = qobject_cast<CheckTile *>(m_tiles[i]))
            check->setMark(mark);
    }
}

bool OptionList::chooseByKey(int key)
{
    const int index = indexOfKey(key);
    if (index < 0 || index >= count() || !m_tiles[index]->isEnabled())
        return false;
    m_tiles[index]->setFocus(Qt::ShortcutFocusReason);
    m_tiles[index]->click();
    return true;
}

void OptionList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!plain || !chooseByKey(event->key()))
        QWidget::keyPressEvent(event);
}

} // namespace suyang::ui
