#pragma once

#include "ui/pages/basic_page.h"

namespace suyang::ui {

class LanguageChoice;
class SetupFrame;
class SettingRow;
class SwitchBox;
class TextLabel;
class TextSizeChoice;
class ThemeChoice;
class ThemeManager;

/// Set-up, step 1: language, text size, colours and motion. Everything applies at once.
class ComfortPage final : public BasicPage
{
    Q_OBJECT

public:
    ComfortPage(AppState &state, ThemeManager &themes, QWidget *parent = nullptr);

    void refresh() override;

Q_SIGNALS:
    void settingsChanged();
    void continued();

protected:
    void retranslate() override;

private:
    QWidget *makeChoices();

    ThemeManager &m_themes;
    SetupFrame *m_frame;
    TextLabel *m_hint;
    TextLabel *m_languageTitle;
    LanguageChoice *m_language;
    TextLabel *m_sizeTitle;
    TextSizeChoice *m_size;
    TextLabel *m_colourTitle;
    ThemeChoice *m_colour;
    SwitchBox *m_motion;
    SettingRow *m_motionRow;
};

} // namespace suyang::ui
