#pragma once

#include <QWidget>

namespace suyang::ui {

class AppState;
class TextLabel;

/// Settings: what this program is, in which version, and under which licences.
class ProgramPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramPanel(AppState &state, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    AppState &m_state;
    TextLabel *m_name;
    TextLabel *m_version;
    TextLabel *m_purpose;
    TextLabel *m_licenceTitle;
    TextLabel *m_licence;
    TextLabel *m_contentTitle;
    TextLabel *m_content;
};

} // namespace suyang::ui
