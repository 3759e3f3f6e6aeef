#include "ui/pages/comfort_page.h"

#include "ui/app_state.h"
#include "ui/pages/columns_layout.h"
#include "ui/pages/language_choice.h"
#include "ui/pages/look_preview.h"
#include "ui/pages/setting_row.h"
#include "ui/pages/setup_frame.h"
#include "ui/pages/setup_steps.h"
#include "ui/pages/stepper.h"
#include "ui/pages/text_size_choice.h"
#include "ui/pages/theme_choice.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/switch_box.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace suyang::ui {

ComfortPage::ComfortPage(AppState &state, ThemeManager &themes, QWidget *parent)
    : BasicPage(state, parent)
    , m_themes(themes)
    , m_frame(new SetupFrame(this))
    , m_hint(new TextLabel(TextRole::Body))
    , m_languageTitle(new TextLabel(TextRole::H3))
    , m_language(new LanguageChoice(state))
    , m_sizeTitle(new TextLabel(TextRole::H3))
    , m_size(new TextSizeChoice(themes))
    , m_colourTitle(new TextLabel(TextRole::H3))
    , m_colour(new ThemeChoice(themes))
    , m_motion(new SwitchBox({}))
    , m_motionRow(new SettingRow({}, m_motion))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    auto *columns = new ColumnsLayout(nullptr, 360, 48);
    columns->setShares({3, 2});
    columns->addWidget(makeChoices());
    columns->addWidget(new LookPreview);
    m_frame->body()->addLayout(columns);
    m_frame->body()->addStretch();
    m_frame->backButton()->hide();
    m_frame->otherButton()->hide();
    m_hint->setTone(TextTone::Soft);

    connect(m_language, &LanguageChoice::changed, this, &ComfortPage::settingsChanged);
    connect(m_size, &TextSizeChoice::changed, this, &ComfortPage::settingsChanged);
    connect(m_colour, &ThemeChoice::changed, this, &ComfortPage::settingsChanged);
    connect(m_motion, &SwitchBox::toggled, this, [this](bool on) {
        if (on == m_themes.theme().reducedMotion())
            return;
        m_themes.setReducedMotion(on);
        Q_EMIT settingsChanged();
    });
    connect(m_frame->nextButton(), &ActionButton::clicked, this, &ComfortPage::continued);
    retranslate();
}

QWidget *ComfortPage::makeChoices()
{
    auto *choices = new QWidget;
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading());
    layout->addWidget(m_hint);
    layout->addSpacing(8);
    layout->addWidget(m_languageTitle);
    layout->addWidget(m_language);
    layout->addSpacing(12);
    layout->addWidget(m_sizeTitle);
    layout->addWidget(m_size);
    layout->addSpacing(12);
    layout->addWidget(m_colourTitle);
    layout->addWidget(m_colour);
    layout->addSpacing(16);
    auto *card = new Card;
    card->body()->setContentsMargins(24, 6, 24, 6);
    card->body()->addWidget(m_motionRow);
    layout->addWidget(card);
    layout->addStretch();
    return choices;
}

void ComfortPage::refresh()
{
    m_motion->setChecked(m_themes.theme().reducedMotion());
}

void ComfortPage::retranslate()
{
    showSetupStep(*m_frame->stepper(), SetupStep::Comfort);
    heading()->setText(tr("First make the screen easy to read"));
    m_hint->setText(tr("You can change this at any time under Settings."));
    m_languageTitle->setText(tr("Language"));
    m_sizeTitle->setText(tr("Which text size suits you?"));
    m_colourTitle->setText(tr("Screen colours"));
    m_motion->setName(tr("Less motion"));
    m_motionRow->setTexts(tr("Less motion"), tr("Nothing slides or fades when the page changes"));
    m_frame->nextButton()->setCaption(tr("Next"));
}

} // namespace suyang::ui
