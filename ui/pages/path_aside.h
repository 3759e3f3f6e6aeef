#pragma once

#include <QWidget>

class QProgressBar;

namespace suyang::ui {

class ActionButton;
class TextLabel;
struct PathModel;

/// Beside the steps: how far one is, why the steps come in this order, minutes a week.
class PathAside final : public QWidget
{
    Q_OBJECT

public:
    explicit PathAside(QWidget *parent = nullptr);

    void setModel(const PathModel &model);
    ActionButton *resultButton() const noexcept { return m_result; }

Q_SIGNALS:
    void resultRequested();

private:
    void setProgress(const PathModel &model);
    void setPace(const PathModel &model);

    TextLabel *m_farTitle;
    TextLabel *m_done;
    TextLabel *m_of;
    QProgressBar *m_bar;
    TextLabel *m_open;
    TextLabel *m_whyTitle;
    TextLabel *m_order;
    ActionButton *m_result;
    TextLabel *m_paceTitle;
    TextLabel *m_pace;
};

} // namespace suyang::ui
