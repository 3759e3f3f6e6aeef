#pragma once

#include "ui/widgets/tile_face.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

namespace suyang::ui {

/// The answers of a question, one below the other: OptionTiles when one can be chosen, CheckTiles
/// when several can. Chosen by mouse, arrows and Space, the key letters, or the digits.
class OptionList final : public QWidget
{
    Q_OBJECT

public:
    enum class Keys { Letters, Digits };

    explicit OptionList(QWidget *parent = nullptr);

    void setOptions(const QStringList &texts, bool multiple, Keys keys = Keys::Letters);
    int count() const { return int(m_tiles.size()); }
    bool isMultiple() const noexcept { return m_multiple; }

    QList<int> chosen() const;
    void setChosen(const QList<int> &indexes);

    /// For the explanation. Every tile has a mark then; None is for answering again.
    void setMarks(const QList<TileMark> &marks);

    /// What a letter or digit does, for a page that wants it wherever the focus is. False when the
    /// key is none of ours.
    bool chooseByKey(int key);

    /// REQUIRES: 0 <= index < count()
    QAbstractButton *tile(int index) const { return m_tiles.at(index); }

Q_SIGNALS:
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAbstractButton *makeTile(const QString &text, int index, int count, Keys keys);

    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    QList<QAbstractButton *> m_tiles;
    bool m_multiple = false;
    bool m_quiet = false;
};

/// The index that a letter (A = 0) or digit (1 = 0) stands for, or -1.
int indexOfKey(int key);

} // namespace suyang::ui
