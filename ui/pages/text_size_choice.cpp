#include "ui/pages/text_size_choice.h"

#include "ui/pages/columns_layout.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/choice_tile.h"

#include <QButtonGroup>
#include <QEvent>

#include <array>

namespace suyang::ui {

TextSizeChoice::TextSizeChoice(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new ColumnsLayout(this, 150, 12);
    for (int size = 0; size < 3; ++size) {
        auto *tile = new ChoiceTile({}, this);
        m_group->addButton(tile, size);
        m_tiles.append(tile);
        layout->addWidget(tile);
    }
    follow();
    retranslate();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int size, bool on) {
        if (!on || m_themes.theme().textSize() == static_cast<TextSize>(size))
            return;
        m_themes.setTextSize(static_cast<TextSize>(size));
        Q_EMIT changed();
    });
    connect(&themes, &ThemeManager::themeChanged, this, &TextSizeChoice::follow);
}

void TextSizeChoice::follow()
{
    m_tiles.at(static_cast<int>(m_themes.theme().textSize()))->setChecked(true);
}

void TextSizeChoice::retranslate()
{
    setAccessibleName(tr("Text size"));
    const std::array names {tr("Standard"), tr("Large"), tr("Elder mode")};
    constexpr std::array pixels {20, 27, 36};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_tiles[qsizetype(i)]->setCaption(names[i]);
        m_tiles[qsizetype(i)]->setSampleText(tr("A", "a sample letter in three sizes"), pixels[i]);
    }
}

void TextSizeChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace suyang::ui
