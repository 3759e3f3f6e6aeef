#pragma once

#include <QWidget>

namespace suyang::ui {

class AppState;
class SegmentedButtons;

/// The language of the program, each in its own words; choosing applies at once.
class LanguageChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageChoice(AppState &state, QWidget *parent = nullptr);

    SegmentedButtons *buttons() const noexcept { return m_buttons; }

Q_SIGNALS:
    void changed();

private:
    void follow();

    AppState &m_state;
    SegmentedButtons *m_buttons;
};

} // namespace suyang::ui
