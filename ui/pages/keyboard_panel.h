#pragma once

#include <QWidget>

class QGridLayout;

namespace suyang::ui {

class TextLabel;

/// Settings: every key and what it does.
class KeyboardPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyboardPanel(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextLabel *m_title;
    TextLabel *m_hint;
    QGridLayout *m_grid;
};

} // namespace suyang::ui
