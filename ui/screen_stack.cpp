#include "ui/screen_stack.h"

#include "ui/pages/basic_page.h"
#include "ui/shell/shell_page.h"

#include <utility>

namespace suyang::ui {

ScreenStack::ScreenStack(ShellPage *shell, Maker maker, QWidget *parent)
    : QStackedWidget(parent)
    , m_shell(shell)
    , m_make(std::move(maker))
{
    addWidget(shell);
}

void ScreenStack::show(Screen screen)
{
    m_screen = screen;
    if (const auto section = sectionOf(screen)) {
        setCurrentWidget(m_shell);
        m_shell->showSection(*section);
        dropPages();
        return;
    }
    BasicPage *&page = m_pages[screen];
    if (!page) {
        page = m_make(screen);
        addWidget(page);
    }
    setCurrentWidget(page);
}

/// The set-up or the check is over: its pages are not kept for the next time, which may be never.
/// Later, because it may be one of them that leads here.
void ScreenStack::dropPages()
{
    for (BasicPage *page : std::exchange(m_pages, {})) {
        removeWidget(page);
        page->deleteLater();
    }
}

} // namespace suyang::ui
