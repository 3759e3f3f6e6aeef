#include "ui/shell/shell_page.h"

#include "ui/pages/basic_page.h"
#include "ui/shell/page_tools.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/nav_button.h"
#include "ui/widgets/page_area.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace suyang::ui {

ShellPage::ShellPage(AppState &state, ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_rail(new Rail(state, this))
    , m_tools(new PageTools(state, themes, this))
    , m_headings(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
{
    auto *header = new QHBoxLayout;
    header->setContentsMargins(40, 14, 32, 4);
    header->setSpacing(16);
    header->addWidget(m_headings, 1);
    header->addWidget(m_tools, 0, Qt::AlignTop);
    m_headings->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addLayout(header);
    right->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    connect(m_rail, &Rail::chosen, this, &ShellPage::sectionChosen);
    connect(m_rail, &Rail::profilesRequested, this, &ShellPage::profilesRequested);
    connect(&themes, &ThemeManager::themeChanged, this, &ShellPage::arrange);
    connect(&themes, &ThemeManager::aboutToChange, this, &ShellPage::dropHiddenPages);
    arrange();
}

void ShellPage::arrange()
{
    m_rail->setVisible(!m_themes.theme().isElder());
}

/// The page is ours from now on; its heading moves into the row of the tools.
void ShellPage::addPage(Section section)
{
    BasicPage *page = m_make(section);
    auto *area = new PageArea(this);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    m_stack->addWidget(area);
    m_headings->addWidget(page->heading());
    m_areas.insert(section, area);
    m_pages.insert(section, page);
}

void ShellPage::dropHiddenPages()
{
    const auto sections = m_pages.keys();
    for (const Section section : sections) {
        if (m_areas.value(section)->isVisible())
            continue;
        delete m_pages.take(section)->heading();
        delete m_areas.take(section); // and the page in it
    }
}

void ShellPage::showSection(Section section)
{
    m_section = section;
    if (!m_pages.contains(section))
        addPage(section);
    m_rail->setCurrent(section);
    BasicPage *page = m_pages.value(section);
    m_headings->setCurrentWidget(page->heading());
    m_stack->setCurrentWidget(m_areas.value(section));
    page->heading()->setFocus(Qt::OtherFocusReason);
}

void ShellPage::focusNextRegion(bool backwards)
{
    QList<QWidget *> regions {m_tools, m_areas.value(m_section)};
    if (m_rail->isVisible())
        regions.prepend(m_rail);
    qsizetype here = 0;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (QWidget *focus = window()->focusWidget(); focus && regions[i]->isAncestorOf(focus))
            here = i;
    }
    const qsizetype step = backwards ? regions.size() - 1 : 1;
    QWidget *target = regions[(here + step) % regions.size()];
    if (target == m_rail)
        m_rail->button(m_section)->setFocus(Qt::TabFocusReason);
    else if (target == m_tools)
        m_tools->focusWidget() ? m_tools->focusWidget()->setFocus(Qt::TabFocusReason)
                               : m_tools->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    else
        m_pages.value(m_section)->heading()->setFocus(Qt::TabFocusReason);
}

} // namespace suyang::ui
