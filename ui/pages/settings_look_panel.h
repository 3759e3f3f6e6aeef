#pragma once

#include <QWidget>

namespace suyang::ui {

class AppState;
class LanguageChoice;
class SettingRow;
class SwitchBox;
class TextLabel;
class ThemeManager;

/// Settings: text size, colours, motion and language. All of it applies at once.
class SettingsLookPanel final : public QWidget
{
    Q_OBJECT

public:
    SettingsLookPanel(AppState &state, ThemeManager &themes, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void settingsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSizeCard();
    QWidget *makeColourCard();
    QWidget *makeLanguageCard(AppState &state);
    void retranslate();

    ThemeManager &m_themes;
    TextLabel *m_sizeTitle;
    TextLabel *m_sizeHint;
    TextLabel *m_sample;
    TextLabel *m_colourTitle;
    SwitchBox *m_motion;
    SettingRow *m_motionRow;
    SettingRow *m_languageRow = nullptr;
};

} // namespace suyang::ui
