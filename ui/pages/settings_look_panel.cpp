#include "ui/pages/settings_look_panel.h"

#include "ui/pages/language_choice.h"
#include "ui/pages/setting_row.h"
#include "ui/pages/text_size_choice.h"
#include "ui/pages/theme_choice.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/switch_box.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace suyang::ui {

SettingsLookPanel::SettingsLookPanel(AppState &state, ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_sizeTitle(new TextLabel(TextRole::H2))
    , m_sizeHint(new TextLabel(TextRole::Caption))
    , m_sample(new TextLabel(TextRole::Option))
    , m_colourTitle(new TextLabel(TextRole::H2))
    , m_motion(new SwitchBox({}))
    , m_motionRow(new SettingRow({}, m_motion))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(makeSizeCard());
    layout->addWidget(makeColourCard());
    layout->addWidget(makeLanguageCard(state));
    layout->addStretch();
    connect(m_motion, &SwitchBox::toggled, this, [this](bool on) {
        if (on == m_themes.theme().reducedMotion())
            return;
        m_themes.setReducedMotion(on);
        Q_EMIT settingsChanged();
    });
    connect(&themes, &ThemeManager::themeChanged, this, &SettingsLookPanel::refresh);
    retranslate();
    refresh();
}

QWidget *SettingsLookPanel::makeSizeCard()
{
    auto *size = new TextSizeChoice(m_themes);
    connect(size, &TextSizeChoice::changed, this, &SettingsLookPanel::settingsChanged);
    auto *sample = new Card(nullptr, Card::Look::Inset);
    sample->body()->setContentsMargins(16, 12, 16, 12);
    sample->body()->addWidget(m_sample);
    auto *title = new FlowLayout(nullptr, 16);
    title->addWidget(m_sizeTitle);
    title->addWidget(m_sizeHint);
    auto *card = new Card;
    card->body()->addLayout(title);
    card->body()->addWidget(size);
    card->body()->addWidget(sample);
    return card;
}

QWidget *SettingsLookPanel::makeColourCard()
{
    auto *colour = new ThemeChoice(m_themes);
    connect(colour, &ThemeChoice::changed, this, &SettingsLookPanel::settingsChanged);
    m_motionRow->setDivided(true);
    auto *card = new Card;
    card->body()->setContentsMargins(24, 20, 24, 10);
    card->body()->addWidget(m_colourTitle);
    card->body()->addWidget(colour);
    card->body()->addSpacing(4);
    card->body()->addWidget(m_motionRow);
    return card;
}

QWidget *SettingsLookPanel::makeLanguageCard(AppState &state)
{
    auto *language = new LanguageChoice(state);
    connect(language, &LanguageChoice::changed, this, &SettingsLookPanel::settingsChanged);
    m_languageRow = new SettingRow(QStringLiteral("language"), language);
    auto *card = new Card;
    card->body()->setContentsMargins(24, 10, 24, 10);
    card->body()->addWidget(m_languageRow);
    return card;
}

void SettingsLookPanel::refresh()
{
    m_motion->setChecked(m_themes.theme().reducedMotion());
}

void SettingsLookPanel::retranslate()
{
    m_sizeTitle->setText(tr("Text size"));
    m_sizeHint->setText(tr("Applies at once"));
    m_sample->setText(tr("Leave the link in the message alone and ask the official line."));
    m_colourTitle->setText(tr("Screen colours"));
    m_motion->setName(tr("Less motion"));
    m_motionRow->setTexts(tr("Less motion"), tr("Nothing slides or fades when the page changes"));
    m_languageRow->setTexts(tr("Language"), tr("Questions and results change, too"));
}

void SettingsLookPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace suyang::ui
