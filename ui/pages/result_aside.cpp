#include "ui/pages/result_aside.h"

#include "ui/app_state.h"
#include "ui/pages/clear_layout.h"
#include "ui/pages/icon_text.h"
#include "ui/pages/mark_text.h"
#include "ui/pages/report_buttons.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/note.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

ResultAside::ResultAside(QWidget *parent)
    : QWidget(parent)
    , m_strengths(new Card)
    , m_strengthsTitle(new IconText(u"check-circle"_s, TextRole::H3))
    , m_strengthLines(new QVBoxLayout)
    , m_next(new Card)
    , m_nextTitle(new IconText(u"path"_s, TextRole::H3))
    , m_steps(new QVBoxLayout)
    , m_seePath(new ActionButton(ButtonRole::Primary, {}, u"forward"_s))
    , m_unclear(new Note(NoteTone::Plain, {}))
    , m_unclearLines(new QVBoxLayout)
    , m_retest(new ActionButton(ButtonRole::Quiet))
    , m_report(new ReportButtons)
{
    m_strengthsTitle->setTone(TextTone::Good);
    m_nextTitle->setTone(TextTone::Accent);
    m_seePath->setIconAfterText(true);
    for (Card *card : {m_strengths, m_next})
        card->body()->setContentsMargins(20, 20, 20, 20);
    m_strengthLines->setSpacing(8);
    m_strengths->body()->addWidget(m_strengthsTitle);
    m_strengths->body()->addLayout(m_strengthLines);
    m_steps->setSpacing(14);
    m_next->body()->setSpacing(14);
    m_next->body()->addWidget(m_nextTitle);
    m_next->body()->addLayout(m_steps);
    m_next->body()->addStretch();
    auto *button = new QHBoxLayout; // keeps it at the left when there is much room
    button->addWidget(m_seePath, 1000);
    button->addStretch(1);
    m_next->body()->addLayout(button);
    m_unclearLines->setSpacing(6);
    m_unclear->body()->addLayout(m_unclearLines);
    m_unclear->body()->addWidget(m_retest, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_strengths);
    layout->addWidget(m_next, 1);
    layout->addWidget(m_unclear);
    layout->addWidget(m_report);
    connect(m_seePath, &ActionButton::clicked, this, &ResultAside::pathRequested);
    connect(m_retest, &ActionButton::clicked, this, &ResultAside::retestRequested);
}

void ResultAside::setResult(
    const AppState &state, const session::LiteracyProfile &result, bool showsPath)
{
    setStrengths(state, result);
    const session::LearningPath path = showsPath ? state.path() : session::LearningPath();
    m_hasPath = showsPath && path.advice != session::PathAdvice::TooFewAnswers;
    m_next->setVisible(showsPath);
    if (showsPath)
        setPath(state, path);
    setUnclear(state, result);
    m_report->retranslate();
    m_report->setMaximumWidth(themeOf(*this).scaled(440)); // where the column is the whole page
    m_retest->setRole(showsPath && !m_hasPath ? ButtonRole::Primary : ButtonRole::Quiet);
    setButtonShown(m_showsButton);
}

void ResultAside::setButtonShown(bool shown)
{
    m_showsButton = shown;
    m_seePath->setVisible(shown && m_hasPath);
}

void ResultAside::setStrengths(const AppState &state, const session::LiteracyProfile &result)
{
    const bank::Framework &framework = state.content().framework;
    clearLayout(*m_strengthLines);
    for (const QString &id : result.strengths) {
        const bank::Item *item = state.content().bank.item(id);
        const auto competence = item ? framework.competenceIndex(item->competence) : std::nullopt;
        if (!competence)
            continue; // no longer in the bank
        const auto dimension = framework.competences[qsizetype(*competence)].dimension;
        QString canDo = item->canDo.in(state.language());
        canDo.replace(0, 1, canDo.left(1).toUpper());
        m_strengthLines->addWidget(new MarkText(int(dimension), TextRole::Body, canDo));
    }
    m_strengthsTitle->setText(tr("What you can do already"));
    m_strengths->setVisible(m_strengthLines->count() > 0);
}

void ResultAside::setPath(const AppState &state, const session::LearningPath &path)
{
    const bank::Framework &framework = state.content().framework;
    clearLayout(*m_steps);
    int shown = 0;
    for (const session::PathStep &step : path.steps) {
        if (step.state != session::StepState::Open)
            continue;
        ++shown;
        const auto competence = framework.nodes[qsizetype(step.node)].competence;
        const auto dimension = framework.competences[qsizetype(competence)].dimension;
        m_steps->addWidget(new MarkText(int(dimension), TextRole::H3,
            wording::canDo(state.voice(), step.node), wording::minutesLabel(step.minutes)));
    }
    if (shown == 0)
        m_steps->addWidget(new TextLabel(TextRole::Body, wording::adviceText(path.advice)));
    m_nextTitle->setText(shown == 0 ? tr("What comes next")
                                    : tr("Next, %n thing(s) worth learning", nullptr, shown));
    m_seePath->setMaximumWidth(themeOf(*this).scaled(360)); // not from edge to edge
    m_seePath->setCaption(tr("See my learning path"));
}

void ResultAside::setUnclear(const AppState &state, const session::LiteracyProfile &result)
{
    QStringList names;
    clearLayout(*m_unclearLines);
    for (const session::DimensionResult &d : result.dimensions) {
        if (d.word.kind != session::WordKind::Unclear)
            continue;
        names.append(wording::dimensionName(state.voice(), d.dimension));
        m_unclearLines->addWidget(new TextLabel(TextRole::Caption,
            tr("%1: %2").arg(names.last(), wording::levelMeaning(state.voice(), d))));
    }
    m_unclear->setVisible(!names.isEmpty());
    m_unclear->setText(tr("**Not clear yet.** The band is wide, because there are few answers that "
                          "tell much."));
    m_retest->setCaption(tr("Answer more"));
}

} // namespace suyang::ui
