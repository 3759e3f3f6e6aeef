#include "ui/pages/settings_page.h"

#include "ui/app_state.h"
#include "ui/pages/columns_layout.h"
#include "ui/pages/keyboard_panel.h"
#include "ui/pages/program_panel.h"
#include "ui/pages/settings_data_panel.h"
#include "ui/pages/settings_look_panel.h"
#include "ui/widgets/nav_button.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(
    AppState &state, ThemeManager &themes, const QString &folder, QWidget *parent)
    : BasicPage(state, parent)
    , m_group(new QButtonGroup(this))
    , m_look(new SettingsLookPanel(state, themes))
    , m_data(new SettingsDataPanel(state, folder))
{
    m_panels = {m_look, m_data, new KeyboardPanel, new ProgramPanel(state)};
    auto *panels = new QWidget;
    auto *stack = new QVBoxLayout(panels);
    stack->setContentsMargins(0, 0, 0, 0);
    for (QWidget *panel : std::as_const(m_panels))
        stack->addWidget(panel);
    auto *columns = new ColumnsLayout(nullptr, 190, 32);
    columns->setShares({23, 73});
    columns->addWidget(makeNav());
    columns->addWidget(panels);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 16, 32, 32);
    layout->setSpacing(20);
    layout->addWidget(heading());
    layout->addLayout(columns);
    layout->addStretch();

    connect(m_group, &QButtonGroup::idToggled, this,
        [this](int index, bool on) { m_panels.at(index)->setVisible(on); });
    connect(m_look, &SettingsLookPanel::settingsChanged, this, &SettingsPage::settingsChanged);
    connect(m_data, &SettingsDataPanel::profilesRequested, this, &SettingsPage::profilesRequested);
    connect(m_data, &SettingsDataPanel::exportRequested, this, &SettingsPage::exportRequested);
    connect(m_data, &SettingsDataPanel::dataDeleted, this, &SettingsPage::dataDeleted);
    for (QWidget *panel : std::as_const(m_panels))
        panel->hide();
    showPanel(Panel::Look);
    retranslate();
}

QWidget *SettingsPage::makeNav()
{
    auto *nav = new QWidget;
    auto *columns = new ColumnsLayout(nullptr, 150, 4);
    for (const QString &icon : {u"text-size"_s, u"user"_s, u"keyboard"_s, u"info"_s}) {
        auto *button = new NavButton(icon, {});
        m_group->addButton(button, int(m_buttons.size()));
        m_buttons.append(button);
        columns->addWidget(button);
    }
    auto *layout = new QVBoxLayout(nav);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(columns);
    layout->addStretch();
    return nav;
}

void SettingsPage::showPanel(Panel panel)
{
    navButton(panel)->setChecked(true);
}

void SettingsPage::refresh()
{
    m_look->refresh();
    m_data->refresh();
}

void SettingsPage::retranslate()
{
    heading()->setText(tr("Settings"));
    const QStringList names {
        tr("Look and language"), tr("Profile and data"), tr("Keyboard"), tr("About Suyang")};
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setCaption(names[i]);
}

} // namespace suyang::ui
