#pragma once

#include <QWidget>

namespace suyang::ui {

class AppState;
class TextLabel;

/// What the pages have in common: texts follow the language, contents follow the state, both only
/// while somebody looks; and entering a page puts the focus on its heading, so that it is read.
class BasicPage : public QWidget
{
    Q_OBJECT

public:
    explicit BasicPage(AppState &state, QWidget *parent = nullptr);

    /// Shows the current state. Cheap enough to be called at any time.
    virtual void refresh() = 0;
    TextLabel *heading() const noexcept { return m_heading; }

protected:
    /// Sets every text of the page's own.
    virtual void retranslate() = 0;
    /// Refreshes now when the page is to be seen, else when it is.
    void invalidate();
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

    AppState &state() const noexcept { return m_state; }

private:
    void bringUpToDate();

    AppState &m_state;
    TextLabel *m_heading;
    bool m_stale = true;
};

} // namespace suyang::ui
