#include "ui/pages/profiles_page.h"

#include "ui/app_state.h"
#include "ui/pages/columns_layout.h"
#include "ui/pages/name_field.h"
#include "ui/pages/profile_tile.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/page_area.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

ProfilesPage::ProfilesPage(AppState &state, QWidget *parent)
    : BasicPage(state, parent)
    , m_hint(new TextLabel(TextRole::Option))
    , m_list(new QWidget)
    , m_listLayout(new QVBoxLayout(m_list))
    , m_newTitle(new TextLabel(TextRole::H2))
    , m_newHint(new TextLabel(TextRole::Caption))
    , m_name(new NameField)
    , m_create(new ActionButton(ButtonRole::Primary, {}, u"forward"_s))
    , m_guest(new ProfileTile)
{
    m_hint->setTone(TextTone::Soft);
    m_listLayout->setContentsMargins(0, 0, 0, 0);
    m_listLayout->setSpacing(12);
    m_guest->setIconName(u"hand"_s);
    arrange();

    connect(m_name, &NameField::entered, this, &ProfilesPage::create);
    connect(m_create, &ActionButton::clicked, this, &ProfilesPage::create);
    connect(m_guest, &ProfileTile::clicked, this, [this] {
        if (this->state().enterAsGuest())
            Q_EMIT guestEntered();
    });
    retranslate();
}

void ProfilesPage::arrange()
{
    auto *fresh = new QWidget;
    auto *right = new QVBoxLayout(fresh);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(16);
    right->addWidget(makeNewCard());
    right->addWidget(m_guest);
    right->addStretch();
    auto *columns = new ColumnsLayout(nullptr, 400, 32);
    columns->setShares({1, 1});
    columns->addWidget(m_list);
    columns->addWidget(fresh);
    auto *contents = new QWidget;
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(40, 24, 40, 32);
    layout->setSpacing(8);
    layout->addWidget(heading());
    layout->addWidget(m_hint);
    layout->addSpacing(16);
    layout->addLayout(columns);
    layout->addStretch();
    auto *area = new PageArea(this);
    area->setWidget(contents);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

Card *ProfilesPage::makeNewCard()
{
    m_create->setIconAfterText(true);
    m_create->setBig(true);
    auto *card = new Card;
    card->body()->setContentsMargins(28, 24, 28, 24);
    card->body()->addWidget(m_newTitle);
    card->body()->addWidget(m_newHint);
    card->body()->addSpacing(8);
    card->body()->addWidget(m_name);
    card->body()->addSpacing(8);
    card->body()->addWidget(m_create, 0, Qt::AlignLeft | Qt::AlignAbsolute);
    return card;
}

void ProfilesPage::refresh()
{
    for (QObject *child : m_list->children()) {
        if (auto *row = qobject_cast<QWidget *>(child)) {
            row->hide();
            row->deleteLater(); // the tile pressed may be the one that is running this
        }
    }
    m_tiles.clear();
    QStringList names;
    const QList<session::ProfileInfo> profiles = state().profiles();
    for (const session::ProfileInfo &profile : profiles) {
        addRow(profile);
        names.append(profile.name);
    }
    m_listLayout->addStretch();
    m_list->setVisible(!profiles.isEmpty());
    m_name->setTaken(names);
    heading()->setText(
        profiles.isEmpty() ? tr("What may we call you?") : tr("Who is using Suyang?"));
}

void ProfilesPage::addRow(const session::ProfileInfo &profile)
{
    auto *tile = new ProfileTile;
    tile->setPerson(profile.name,
        tr("Here since %1").arg(wording::dateText(state().voice(), profile.createdAt)));
    auto *remove = new IconButton(u"trash"_s, tr("Delete the profile %1").arg(profile.name));
    remove->setQuiet(true);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(tile, 1);
    layout->addWidget(remove);
    m_listLayout->addWidget(row);
    m_tiles.append(tile);
    connect(tile, &ProfileTile::clicked, this, [this, id = profile.id] {
        if (state().selectProfile(id))
            Q_EMIT profileSelected();
    });
    connect(remove, &IconButton::clicked, this, [this, profile] { askToDelete(profile); });
}

void ProfilesPage::create()
{
    if (!m_name->check()) {
        m_name->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!state().createProfile(m_name->name()))
        return;
    m_name->clear();
    Q_EMIT profileCreated();
}

void ProfilesPage::askToDelete(const session::ProfileInfo &profile)
{
    auto *dialog = new ConfirmDialog(tr("Delete the profile %1?").arg(profile.name),
        tr("All answers, results and learning progress of %1 on this computer will be deleted. "
           "They cannot be brought back.")
            .arg(profile.name),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addChoice(tr("Keep the profile"), ButtonRole::Plain, true);
    const int erase = dialog->addChoice(tr("Delete everything"), ButtonRole::DangerFilled);
    connect(dialog, &ConfirmDialog::choiceMade, this, [this, erase, profile](int choice) {
        if (choice != erase || !state().removeProfile(profile.id))
            return;
        refresh();
        heading()->setFocus(Qt::OtherFocusReason); // the button pressed is gone
        Q_EMIT profileRemoved(profile.name);
    });
    dialog->open();
}

void ProfilesPage::retranslate()
{
    m_hint->setText(tr("Each person has a profile of their own, kept on this computer only."));
    m_newTitle->setText(tr("New profile"));
    m_newHint->setText(tr("No account, no phone number, no password"));
    m_create->setCaption(tr("Create my profile"));
    m_guest->setPerson(tr("Try it as a guest"), tr("Nothing is kept when you close the program"));
}

} // namespace suyang::ui
