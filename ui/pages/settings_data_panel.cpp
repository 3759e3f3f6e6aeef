#include "ui/pages/settings_data_panel.h"

#include "ui/app_state.h"
#include "ui/pages/setting_row.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/note.h"
#include "ui/widgets/text_label.h"

#include <QDir>
#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

SettingsDataPanel::SettingsDataPanel(AppState &state, const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_folder(folder)
    , m_profileTitle(new TextLabel(TextRole::H2))
    , m_switch(new ActionButton(ButtonRole::Plain))
    , m_profileRow(new SettingRow(u"user"_s, m_switch))
    , m_guestNote(new Note(NoteTone::Plain, {}))
    , m_dataTitle(new TextLabel(TextRole::H2))
    , m_dataHint(new TextLabel(TextRole::Caption))
    , m_export(new ActionButton(ButtonRole::Plain))
    , m_exportRow(new SettingRow(u"export"_s, m_export))
    , m_delete(new ActionButton(ButtonRole::Danger))
    , m_deleteRow(new SettingRow(u"trash"_s, m_delete))
    , m_dataCard(makeDataCard())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(makeProfileCard());
    layout->addWidget(m_guestNote);
    layout->addWidget(m_dataCard);
    layout->addStretch();
    connect(m_switch, &ActionButton::clicked, this, &SettingsDataPanel::profilesRequested);
    connect(m_export, &ActionButton::clicked, this, &SettingsDataPanel::exportRequested);
    connect(m_delete, &ActionButton::clicked, this, &SettingsDataPanel::askToDelete);
}

QWidget *SettingsDataPanel::makeProfileCard()
{
    auto *card = new Card;
    card->body()->setContentsMargins(24, 20, 24, 10);
    card->body()->addWidget(m_profileTitle);
    m_profileRow->setDivided(true);
    card->body()->addWidget(m_profileRow);
    return card;
}

QWidget *SettingsDataPanel::makeDataCard()
{
    auto *card = new Card;
    card->body()->setContentsMargins(24, 20, 24, 10);
    m_dataHint->setUnlimitedMeasure(true);
    m_exportRow->setDivided(true);
    m_deleteRow->setDivided(true);
    m_deleteRow->setDanger(true);
    card->body()->addWidget(m_dataTitle);
    card->body()->addWidget(m_dataHint);
    card->body()->addWidget(m_exportRow);
    card->body()->addWidget(m_deleteRow);
    return card;
}

QString SettingsDataPanel::historyText() const
{
    return tr("Here since %1").arg(wording::dateText(m_state.voice(), m_state.profile().createdAt))
        + tr(", ") + tr("%n check(s)", nullptr, int(m_state.record().finished().size())) + tr(", ")
        + tr("%n step(s) learnt", nullptr, int(m_state.record().stepsDone.size()));
}

void SettingsDataPanel::refresh()
{
    const bool kept = m_state.hasProfile() && !m_state.isGuest();
    m_profileTitle->setText(tr("My profile"));
    if (kept)
        m_profileRow->setTexts(m_state.shownName(), historyText());
    else
        m_profileRow->setTexts(m_state.hasProfile() ? tr("Guest") : tr("Nobody yet"), {});
    m_switch->setCaption(kept ? tr("Change person") : tr("Choose a profile"));
    m_guestNote->setVisible(!kept);
    m_guestNote->setText(tr("Nothing is kept of what you do now. With a profile you could go on "
                            "later and see how you change."));
    m_dataCard->setVisible(kept);
    m_dataTitle->setText(tr("My data"));
    m_dataHint->setText(m_folder.isEmpty()
            ? tr("All on this computer")
            : tr("All on this computer: %1").arg(QDir::toNativeSeparators(m_folder)));
    m_exportRow->setTexts(tr("Take a copy with me"),
        tr("Everything that is kept of you, as a file that other programs can read (JSON)"));
    m_export->setCaption(tr("Export"));
    m_deleteRow->setTexts(tr("Delete all my data"),
        tr("Answers, results and learning progress; they cannot be brought back"));
    m_delete->setCaption(tr("Delete…"));
}

void SettingsDataPanel::askToDelete()
{
    if (!m_state.hasProfile())
        return;
    const session::ProfileInfo profile = m_state.profile();
    const QString what = tr("%n check(s)", nullptr, int(m_state.record().attempts.size()));
    auto *dialog = new ConfirmDialog(tr("Delete all data of %1?").arg(profile.name),
        tr("This deletes the profile with %1, all answers and the learning progress. They cannot "
           "be brought back. You may want to export a copy first.")
            .arg(what),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addChoice(tr("Keep everything"), ButtonRole::Plain, true);
    const int copy = dialog->addChoice(tr("Export a copy first"), ButtonRole::Plain);
    const int erase = dialog->addChoice(tr("Delete everything"), ButtonRole::DangerFilled);
    connect(dialog, &ConfirmDialog::choiceMade, this, [this, profile, copy, erase](int choice) {
        if (choice == copy)
            Q_EMIT exportRequested();
        if (choice == erase && m_state.removeProfile(profile.id))
            Q_EMIT dataDeleted(profile.name);
    });
    dialog->open();
}

} // namespace suyang::ui
