#pragma once

#include <QWidget>

class QButtonGroup;

namespace suyang::ui {

class ChoiceTile;
class ThemeManager;

/// Light, dark and high contrast as tiles; choosing applies at once.
class ThemeChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ThemeChoice(ThemeManager &themes, QWidget *parent = nullptr);

    ChoiceTile *tile(int kind) const { return m_tiles.at(kind); }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void follow();

    ThemeManager &m_themes;
    QButtonGroup *m_group;
    QList<ChoiceTile *> m_tiles;
};

} // namespace suyang::ui
