#pragma once

#include <QWidget>

class QButtonGroup;

namespace suyang::ui {

class ChoiceTile;
class ThemeManager;

/// The three text sizes as tiles; choosing applies at once.
class TextSizeChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit TextSizeChoice(ThemeManager &themes, QWidget *parent = nullptr);

    ChoiceTile *tile(int size) const { return m_tiles.at(size); }

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
