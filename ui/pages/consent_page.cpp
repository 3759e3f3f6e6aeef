#include "ui/pages/consent_page.h"

#include "ui/app_state.h"
#include "ui/pages/bullet_card.h"
#include "ui/pages/columns_layout.h"
#include "ui/pages/setup_frame.h"
#include "ui/pages/setup_steps.h"
#include "ui/pages/stepper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

ConsentPage::ConsentPage(AppState &state, QWidget *parent)
    : BasicPage(state, parent)
    , m_frame(new SetupFrame(this))
    , m_hint(new TextLabel(TextRole::Option))
    , m_kept(new BulletCard(u"file"_s))
    , m_notKept(new BulletCard(u"eye-off"_s))
    , m_rights(new BulletCard(u"trash"_s))
    , m_keep(new QCheckBox)
    , m_keepHintRow(new QHBoxLayout)
    , m_keepHint(new TextLabel(TextRole::Caption))
    , m_nextHint(new TextLabel(TextRole::Body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_hint->setTone(TextTone::Soft);
    m_nextHint->setTone(TextTone::Soft);
    QFont strong = m_keep->font();
    strong.setBold(true);
    m_keep->setFont(strong);

    auto *cards = new ColumnsLayout(nullptr, 270, 24);
    cards->addWidget(m_kept);
    cards->addWidget(m_notKept);
    cards->addWidget(m_rights);
    auto *choice = new Card;
    choice->body()->addWidget(m_keep);
    choice->body()->setSpacing(0);
    choice->body()->addLayout(m_keepHintRow);
    m_keepHintRow->addWidget(m_keepHint);
    indentHint();
    QVBoxLayout *body = m_frame->body();
    body->addWidget(heading());
    body->addWidget(m_hint);
    body->addSpacing(8);
    body->addLayout(cards);
    body->addSpacing(12);
    body->addWidget(choice);
    body->addWidget(m_nextHint);
    body->addStretch();

    connect(m_keep, &QCheckBox::toggled, this, &ConsentPage::refresh);
    connect(m_frame->nextButton(), &ActionButton::clicked, this, &ConsentPage::agree);
    connect(m_frame->backButton(), &ActionButton::clicked, this, &ConsentPage::backRequested);
    connect(m_frame->otherButton(), &ActionButton::clicked, this, [this] {
        if (this->state().enterAsGuest())
            Q_EMIT guestEntered();
    });
    retranslate();
    refresh();
}

void ConsentPage::refresh()
{
    m_frame->nextButton()->setEnabled(m_keep->isChecked());
    m_nextHint->setText(m_keep->isChecked()
            ? QString()
            : tr("Tick the box to go on, or try once without keeping anything."));
}

/// Under the words of the box, not under the box: as wide as the sheet makes it.
void ConsentPage::indentHint()
{
    m_keepHintRow->setContentsMargins(themeOf(*this).scaled(22) + 4 + 14, 0, 0, 0);
}

void ConsentPage::changeEvent(QEvent *event)
{
    BasicPage::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        indentHint();
}

void ConsentPage::agree()
{
    if (state().hasProfile() && !state().isGuest() && !state().giveConsent())
        return;
    Q_EMIT agreed();
}

void ConsentPage::retranslate()
{
    showSetupStep(*m_frame->stepper(), SetupStep::Data);
    heading()->setText(tr("Your answers belong to you"));
    m_hint->setText(tr("Please take a minute to see what is kept and what is not."));
    m_kept->setTexts(tr("What is kept"),
        {tr("Your answer to each question and the time it took"),
            tr("Your levels and how far you are on your learning path"),
            tr("What you tell about yourself, if you want to")});
    m_notKept->setTexts(tr("What is not kept"),
        {tr("Your real name, ID number or phone number"), tr("Other files on this computer"),
            tr("Where you are and which network you use")});
    m_rights->setTexts(tr("You can always"),
        {tr("See everything that is kept"), tr("Take a copy with you"),
            tr("Delete all of it; then it is gone for good")});
    const QString keep = tr("Keep my answers on this computer");
    m_keep->setText(keep);
    m_keep->setAccessibleName(keep);
    m_keepHint->setText(tr("There is no account and nothing is sent anywhere. Whoever uses this "
                           "computer with the same login can open your profile."));
    m_keep->setAccessibleDescription(m_keepHint->plainText());
    m_frame->backButton()->setCaption(tr("Back"));
    m_frame->otherButton()->setCaption(tr("Do not keep, try once"));
    m_frame->nextButton()->setCaption(tr("Agree and continue"));
}

} // namespace suyang::ui
