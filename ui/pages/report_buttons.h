#pragma once

#include <QWidget>

namespace suyang::ui {

class ActionButton;

/// "Print…" and "Save as PDF…", equally wide, side by side where there is room.
class ReportButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportButtons(QWidget *parent = nullptr);

    void retranslate();
    ActionButton *printButton() const noexcept { return m_print; }
    ActionButton *saveButton() const noexcept { return m_save; }

private:
    ActionButton *m_print;
    ActionButton *m_save;
};

} // namespace suyang::ui
