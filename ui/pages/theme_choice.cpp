#include "ui/pages/theme_choice.h"

#include "ui/pages/columns_layout.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/choice_tile.h"

#include <QButtonGroup>
#include <QEvent>

#include <array>

namespace suyang::ui {

ThemeChoice::ThemeChoice(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new ColumnsLayout(this, 150, 12);
    for (int kind = 0; kind < 3; ++kind) {
        auto *tile = new ChoiceTile({}, this);
        tile->setSampleTheme(static_cast<ThemeKind>(kind));
        m_group->addButton(tile, kind);
        m_tiles.append(tile);
        layout->addWidget(tile);
    }
    follow();
    retranslate();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int kind, bool on) {
        if (!on || m_themes.theme().kind() == static_cast<ThemeKind>(kind))
            return;
        m_themes.setKind(static_cast<ThemeKind>(kind));
        Q_EMIT changed();
    });
    connect(&themes, &ThemeManager::themeChanged, this, &ThemeChoice::follow);
}

void ThemeChoice::follow()
{
    m_tiles.at(static_cast<int>(m_themes.theme().kind()))->setChecked(true);
}

void ThemeChoice::retranslate()
{
    setAccessibleName(tr("Screen colours"));
    const std::array names {tr("Light"), tr("Dark"), tr("High contrast")};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_tiles[qsizetype(i)]->setCaption(names[i]);
}

void ThemeChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace suyang::ui
