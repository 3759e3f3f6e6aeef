#pragma once

#include "ui/screen.h"

#include <QMap>
#include <QStackedWidget>

#include <functional>

namespace suyang::ui {

class BasicPage;
class ShellPage;

/// Where the screens lie on top of each other: the sections in their shell, the set-up and the quiz
/// as pages of their own, which are made when they are needed.
class ScreenStack final : public QStackedWidget
{
    Q_OBJECT

public:
    /// How to make a page that is no section.
    using Maker = std::function<BasicPage *(Screen)>;

    ScreenStack(ShellPage *shell, Maker maker, QWidget *parent);

    using QStackedWidget::show;
    void show(Screen screen);
    Screen screen() const noexcept { return m_screen; }

private:
    void dropPages();

    ShellPage *m_shell;
    Maker m_make;
    QMap<Screen, BasicPage *> m_pages;
    Screen m_screen = Screen::Home;
};

} // namespace suyang::ui
