#pragma once

#include "ui/pages/basic_page.h"

#include <QList>

class QVBoxLayout;

namespace suyang::session {
struct ProfileInfo;
}

namespace suyang::ui {

class ActionButton;
class Card;
class NameField;
class ProfileTile;
class TextLabel;

/// Who is using the program: the profiles of this computer, a new one, or a guest.
class ProfilesPage final : public BasicPage
{
    Q_OBJECT

public:
    explicit ProfilesPage(AppState &state, QWidget *parent = nullptr);

    void refresh() override;

    NameField *nameField() const noexcept { return m_name; }
    ActionButton *createButton() const noexcept { return m_create; }
    ProfileTile *guestTile() const noexcept { return m_guest; }
    QList<ProfileTile *> tiles() const { return m_tiles; }

Q_SIGNALS:
    /// AppState has it as its profile already.
    void profileSelected();
    void profileCreated();
    void guestEntered();
    void profileRemoved(const QString &name);

protected:
    void retranslate() override;

private:
    void arrange();
    Card *makeNewCard();
    void addRow(const session::ProfileInfo &profile);
    void create();
    void askToDelete(const session::ProfileInfo &profile);

    TextLabel *m_hint;
    QWidget *m_list;
    QVBoxLayout *m_listLayout;
    QList<ProfileTile *> m_tiles;
    TextLabel *m_newTitle;
    TextLabel *m_newHint;
    NameField *m_name;
    ActionButton *m_create;
    ProfileTile *m_guest;
};

} // namespace suyang::ui
