#include "ui/shell/page_tools.h"

#include "ui/app_state.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/segmented_buttons.h"

#include <QEvent>
#include <QHBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

PageTools::PageTools(AppState &state, ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_themes(themes)
    , m_sizes(new SegmentedButtons({}, this))
    , m_language(new ActionButton(ButtonRole::Plain, {}, u"language"_s, this))
{
    m_sizes->setSegments({{u"字"_s, {}, 15}, {u"字"_s, {}, 19}, {u"字"_s, {}, 24}});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sizes);
    layout->addWidget(m_language);
    const auto follow = [this] { m_sizes->setCurrent(int(m_themes.theme().textSize())); };
    follow();
    connect(&themes, &ThemeManager::themeChanged, this, follow);
    connect(m_sizes, &SegmentedButtons::currentChanged, this, [this](int size) {
        if (size != int(m_themes.theme().textSize())) {
            m_themes.setTextSize(static_cast<TextSize>(size));
            Q_EMIT settingsChanged();
        }
    });
    connect(m_language, &QPushButton::clicked, this,
        [this] { Q_EMIT languageRequested(m_state.language() == u"en" ? u"zh-CN"_s : u"en"_s); });
    connect(&state, &AppState::languageChanged, this, &PageTools::retranslate);
    retranslate();
}

void PageTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PageTools::retranslate()
{
    const QString sample = m_state.language() == u"en" ? u"A"_s : u"字"_s;
    m_sizes->renameSegments({{sample, tr("Standard text"), 15}, {sample, tr("Large text"), 19},
        {sample, tr("Elder mode text"), 24}});
    m_sizes->setAccessibleName(tr("Text size"));
    // Named in the language it leads to, so that whoever needs it can read it.
    m_language->setCaption(m_state.language() == u"en" ? u"中文"_s : u"English"_s);
}

} // namespace suyang::ui
