#pragma once

#include <QWidget>

namespace suyang::ui {

class ActionButton;
class AppState;
class Note;
class SettingRow;
class TextLabel;

/// Settings: whose profile this is, and what may be done with what is kept of it.
class SettingsDataPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `folder` is where the data lies, to be shown; empty when nothing is kept.
    SettingsDataPanel(AppState &state, const QString &folder, QWidget *parent = nullptr);

    void refresh();

    ActionButton *exportButton() const noexcept { return m_export; }
    ActionButton *deleteButton() const noexcept { return m_delete; }

Q_SIGNALS:
    void profilesRequested();
    void exportRequested();
    /// Nothing of `name` is left; AppState has no profile any more.
    void dataDeleted(const QString &name);

private:
    QWidget *makeProfileCard();
    QWidget *makeDataCard();
    QString historyText() const;
    void askToDelete();

    AppState &m_state;
    QString m_folder;
    TextLabel *m_profileTitle;
    ActionButton *m_switch;
    SettingRow *m_profileRow;
    Note *m_guestNote;
    TextLabel *m_dataTitle;
    TextLabel *m_dataHint;
    ActionButton *m_export;
    SettingRow *m_exportRow;
    ActionButton *m_delete;
    SettingRow *m_deleteRow;
    QWidget *m_dataCard;
};

} // namespace suyang::ui
