#pragma once

#include <QFrame>
#include <QList>

class QButtonGroup;
class QLabel;

namespace suyang::ui {

class AppState;
class NavButton;
class TextLabel;

/// The sections of the window, in the order of the rail.
enum class Section {
    Home,
    Result,
    Path,
    History,
    Settings,
    Lesson, ///< belongs to the learning path and has no button of its own
};

/// The way round on the left. Hidden in elder mode, where the home page leads everywhere.
class Rail final : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(AppState &state, QWidget *parent = nullptr);

    void setCurrent(Section section);
    /// The button that leads to the section, or to what it belongs to.
    NavButton *button(Section section) const;

Q_SIGNALS:
    void chosen(suyang::ui::Section section);
    void profilesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void resize();

    AppState &m_state;
    QButtonGroup *m_group;
    QList<NavButton *> m_buttons;
    QLabel *m_mark;
    TextLabel *m_name;
    TextLabel *m_claim;
    NavButton *m_profile;
    bool m_quiet = false;
};

} // namespace suyang::ui
