#pragma once

#include "ui/widgets/card.h"

namespace suyang::ui {

class ActionButton;
class IconText;
class TextLabel;
struct HomeModel;

/// The first thing a new person sees: what this is, and the button to begin.
class HomeHero final : public QWidget
{
    Q_OBJECT

public:
    explicit HomeHero(QWidget *parent = nullptr);

    void setModel(const HomeModel &model);
    ActionButton *startButton() const noexcept { return m_start; }

Q_SIGNALS:
    void startRequested();
    void selfRatingRequested();

private:
    QWidget *makeWords();

    TextLabel *m_title;
    TextLabel *m_text;
    ActionButton *m_start;
    ActionButton *m_rate;
    IconText *m_length;
    IconText *m_pause;
    IconText *m_place;
};

} // namespace suyang::ui
