#pragma once

#include "ui/charts/ladder_row.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace suyang::ui {

class ActionButton;
class Card;
class FlowLayout;
class LadderChart;
class RadarChart;
class ResultWords;
class TextLabel;

/// The card with the headline and the profile: as a ladder, and on demand in words or as a radar.
class ResultChart final : public QWidget
{
    Q_OBJECT

public:
    enum class View { Ladder, Words, Radar };

    explicit ResultChart(QWidget *parent = nullptr);

    /// What the card shows. In elder mode the page says the headline and the caption.
    struct Content
    {
        QString headline = {};
        QString caption = {}; ///< of the 90 % band
        QList<LadderRow> rows = {};
        QList<QStringList> words = {}; ///< a row for each dimension, as in ResultWords
        bool elder = false;
    };
    void setContent(const Content &content);

    View view() const noexcept { return m_view; }
    void setView(View view);
    bool isExplained() const;

    LadderChart *ladder() const noexcept { return m_ladder; }
    /// Made when first asked for; nullptr before.
    ResultWords *words() const noexcept { return m_words; }
    RadarChart *radar() const noexcept { return m_radar; }
    ActionButton *explainButton() const noexcept { return m_explain; }
    ActionButton *wordsButton() const noexcept { return m_asWords; }
    ActionButton *radarButton() const noexcept { return m_asRadar; }

private:
    void makeView();
    void fillView();
    void showExplanation(bool shown);
    void setCaptions();

    Content m_content;
    View m_view = View::Ladder;
    Card *m_card;
    TextLabel *m_headline;
    QVBoxLayout *m_views;
    LadderChart *m_ladder;
    ResultWords *m_words = nullptr;
    RadarChart *m_radar = nullptr;
    TextLabel *m_caption;
    Card *m_explanation;
    FlowLayout *m_buttons;
    ActionButton *m_explain;
    ActionButton *m_asWords;
    ActionButton *m_asRadar;
};

} // namespace suyang::ui
