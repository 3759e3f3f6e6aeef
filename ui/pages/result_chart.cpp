#include "ui/pages/result_chart.h"

#include "ui/charts/ladder_chart.h"
#include "ui/charts/radar_chart.h"
#include "ui/pages/clear_layout.h"
#include "ui/pages/result_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

ResultChart::ResultChart(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_headline(new TextLabel(TextRole::Stem))
    , m_views(new QVBoxLayout)
    , m_ladder(new LadderChart)
    , m_caption(new TextLabel(TextRole::Caption))
    , m_explanation(new Card(nullptr, Card::Look::Inset))
    , m_buttons(new FlowLayout(nullptr, 0))
    , m_explain(new ActionButton(ButtonRole::Quiet, {}, u"help"_s))
    , m_asWords(new ActionButton(ButtonRole::Quiet, {}, u"table"_s))
    , m_asRadar(new ActionButton(ButtonRole::Quiet, {}, u"chart"_s))
{
    m_views->addWidget(m_ladder);
    for (ActionButton *button : {m_explain, m_asWords, m_asRadar})
        m_buttons->addWidget(button);
    m_card->body()->setSpacing(16);
    m_card->body()->addWidget(m_headline);
    m_card->body()->addLayout(m_views);
    m_card->body()->addWidget(m_caption);
    m_card->body()->addWidget(m_explanation);
    m_card->body()->addLayout(m_buttons);
    m_explanation->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_explain, &ActionButton::clicked, this, [this] { showExplanation(!isExplained()); });
    connect(m_asWords, &ActionButton::clicked, this,
        [this] { setView(m_view == View::Words ? View::Ladder : View::Words); });
    connect(m_asRadar, &ActionButton::clicked, this,
        [this] { setView(m_view == View::Radar ? View::Ladder : View::Radar); });
}

void ResultChart::setContent(const Content &content)
{
    m_content = content;
    m_headline->setText(content.headline);
    m_headline->setVisible(!content.elder);
    m_ladder->setRows(content.rows);
    m_ladder->setLegendVisible(!content.elder);
    m_caption->setText(content.caption);
    m_asRadar->setVisible(!content.elder); // at most a few things to do
    if (content.elder && m_view == View::Radar)
        m_view = View::Ladder;
    showExplanation(isExplained());
    setView(m_view);
}

void ResultChart::setView(View view)
{
    m_view = view;
    makeView();
    fillView();
    m_ladder->setVisible(view == View::Ladder);
    if (m_words)
        m_words->setVisible(view == View::Words);
    if (m_radar)
        m_radar->setVisible(view == View::Radar);
    m_caption->setVisible(view != View::Ladder && !m_content.elder);
    setCaptions();
}

void ResultChart::makeView()
{
    if (m_view == View::Words && !m_words) {
        m_words = new ResultWords;
        m_views->addWidget(m_words);
    }
    if (m_view == View::Radar && !m_radar) {
        m_radar = new RadarChart;
        m_views->addWidget(m_radar);
    }
}

void ResultChart::fillView()
{
    if (m_words)
        m_words->setTexts(m_content.words, m_content.elder);
    if (m_radar)
        m_radar->setRows(m_content.rows);
}

bool ResultChart::isExplained() const
{
    return !m_explanation->isHidden();
}

void ResultChart::showExplanation(bool shown)
{
    clearLayout(*m_explanation->body());
    if (shown) {
        const QStringList texts {
            tr("**Each row is one area.** The further to the right, the more you can do on your "
               "own."),
            tr("**The coloured band** is where your level lies, with 9 in 10 sureness. A wide band "
               "means that we cannot see it well yet; more questions make it narrower."),
            tr("**The mark inside** is the best guess. A dashed band is not clear yet, and a "
               "hollow "
               "mark is where you stood last time."),
            tr("Areas are not compared with other people, only with what the level words say."),
        };
        for (const QString &text : texts)
            m_explanation->body()->addWidget(new TextLabel(TextRole::Body, text));
    }
    m_explanation->setVisible(shown);
    setCaptions();
}

void ResultChart::setCaptions()
{
    m_explain->setCaption(isExplained() ? tr("Hide the explanation") : tr("How to read this"));
    m_asWords->setCaption(m_view == View::Words ? tr("Show as a picture") : tr("Show as a table"));
    m_asRadar->setCaption(m_view == View::Radar ? tr("Show as a ladder") : tr("Show as a radar"));
}

} // namespace suyang::ui
