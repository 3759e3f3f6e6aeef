#include "ui/pages/basic_page.h"

#include "ui/app_state.h"
#include "ui/pages/tab_order.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QShowEvent>

namespace suyang::ui {

BasicPage::BasicPage(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_heading(new TextLabel(TextRole::H1, {}, this))
{
    m_heading->setFocusable(true);
    connect(&state, &AppState::languageChanged, this, &BasicPage::invalidate);
    connect(&state, &AppState::profileChanged, this, &BasicPage::invalidate);
    connect(&state, &AppState::recordChanged, this, &BasicPage::invalidate);
}

void BasicPage::invalidate()
{
    m_stale = true;
    if (isVisible())
        bringUpToDate();
}

void BasicPage::bringUpToDate()
{
    if (!m_stale)
        return;
    m_stale = false;
    retranslate();
    refresh();
    orderTabs(*this);
}

void BasicPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    bringUpToDate();
    if (!event->spontaneous())
        m_heading->setFocus(Qt::OtherFocusReason);
}

void BasicPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        invalidate();
}

} // namespace suyang::ui
