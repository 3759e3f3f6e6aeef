#pragma once

#include <QWidget>

namespace suyang::ui {

class ActionButton;
class AppState;
class SegmentedButtons;
class ThemeManager;

/// Top right of every page, always in this order: text size, language.
class PageTools final : public QWidget
{
    Q_OBJECT

public:
    PageTools(AppState &state, ThemeManager &themes, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageRequested(const QString &language);
    void settingsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    AppState &m_state;
    ThemeManager &m_themes;
    SegmentedButtons *m_sizes;
    ActionButton *m_language;
};

} // namespace suyang::ui
