#include "ui/pages/self_rating_page.h"

#include "ui/app_state.h"
#include "ui/pages/setup_frame.h"
#include "ui/pages/statement_group.h"
#include "ui/pages/stepper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/dimension_chip.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

namespace {
const QString NotSure = u"not-sure"_s; // not stored
}

SelfRatingPage::SelfRatingPage(AppState &state, QWidget *parent)
    : BasicPage(state, parent)
    , m_frame(new SetupFrame(this))
    , m_hint(new TextLabel(TextRole::Body))
    , m_chip(new DimensionChip(0))
    , m_statements(new StatementGroup(0))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_hint->setTone(TextTone::Soft);
    m_frame->body()->addWidget(m_chip);
    m_frame->body()->addWidget(heading());
    m_frame->body()->addWidget(m_hint);
    m_frame->body()->addSpacing(8);
    m_frame->body()->addWidget(m_statements);
    m_frame->body()->addStretch();
    connect(m_statements, &StatementGroup::chosenChanged, this,
        [this] { m_bandOf.insert(dimensionId(), m_statements->chosen()); });
    connect(m_frame->backButton(), &ActionButton::clicked, this, &SelfRatingPage::goBack);
    connect(m_frame->otherButton(), &ActionButton::clicked, this, &SelfRatingPage::leave);
    connect(m_frame->nextButton(), &ActionButton::clicked, this, &SelfRatingPage::goOn);
    connect(&state, &AppState::profileChanged, this, &SelfRatingPage::restart);
    restart();
}

void SelfRatingPage::restart()
{
    m_bandOf = state().record().selfRating;
    showDimension(0);
}

void SelfRatingPage::refresh()
{
    showDimension(m_dimension);
}

QString SelfRatingPage::dimensionId() const
{
    return state().content().framework.dimensions[m_dimension].id;
}

/// A competence that matters to these people, else the first of the dimension.
QString SelfRatingPage::example(std::size_t band) const
{
    const bank::Framework &framework = state().content().framework;
    const bank::Audience *audience = framework.audience(state().record().audience);
    std::optional<std::size_t> competence;
    for (std::size_t i = 0; i < static_cast<std::size_t>(framework.competences.size()); ++i) {
        const bank::Competence &candidate = framework.competences[static_cast<qsizetype>(i)];
        if (candidate.dimension != static_cast<std::size_t>(m_dimension))
            continue;
        const bool matters = audience && audience->stress.contains(candidate.code);
        if (!competence || matters)
            competence = i;
        if (matters)
            break;
    }
    return competence ? wording::canDo(state().voice(), framework.nodeOf(*competence, band))
                      : QString();
}

void SelfRatingPage::showDimension(int dimension)
{
    m_dimension = dimension;
    const wording::Voice voice = state().voice();
    const auto index = static_cast<std::size_t>(dimension);
    const bank::Framework &framework = state().content().framework;
    m_chip->setDimension(dimension);
    heading()->setText(
        tr("%1: which sounds most like you?").arg(wording::dimensionName(voice, index)));

    QList<Statement> statements;
    for (std::size_t band = 0; band < static_cast<std::size_t>(framework.bands.size()); ++band) {
        statements.append({framework.bands[static_cast<qsizetype>(band)].id,
            wording::bandMeaning(voice, band), tr("For example: %1").arg(example(band))});
    }
    statements.append({NotSure, tr("I am not sure"), tr("That is fine. The check will show.")});
    m_statements->setStatements(statements);
    m_statements->setChosen(m_bandOf.value(dimensionId()));

    QStringList names;
    for (std::size_t i = 0; i < static_cast<std::size_t>(framework.dimensions.size()); ++i)
        names.append(wording::dimensionName(voice, i));
    m_frame->stepper()->setSteps(names);
    m_frame->stepper()->setCurrent(dimension);
    const bool last = dimension + 1 == int(framework.dimensions.size());
    m_frame->nextButton()->setCaption(last ? tr("Done") : tr("Next"));
}

void SelfRatingPage::goOn()
{
    if (m_dimension + 1 < int(state().content().framework.dimensions.size())) {
        showDimension(m_dimension + 1);
        heading()->setFocus(Qt::OtherFocusReason);
        return;
    }
    QMap<QString, QString> rated = m_bandOf;
    rated.removeIf([](const auto &entry) { return entry.value() == NotSure; });
    if (state().saveSelfRating(rated))
        leave();
}

void SelfRatingPage::leave()
{
    restart();
    Q_EMIT finished();
}

void SelfRatingPage::goBack()
{
    if (m_dimension == 0) {
        Q_EMIT backRequested();
        return;
    }
    showDimension(m_dimension - 1);
    heading()->setFocus(Qt::OtherFocusReason);
}

void SelfRatingPage::retranslate()
{
    m_hint->setText(tr("Four short questions, about two minutes. There is no right or wrong, and "
                       "the check does not become harder or easier by it."));
    m_frame->backButton()->setCaption(tr("Back"));
    m_frame->otherButton()->setCaption(tr("Skip this"));
}

} // namespace suyang::ui
