#include "ui/pages/home_overview.h"

#include "ui/pages/action_card.h"
#include "ui/pages/columns_layout.h"
#include "ui/pages/dimension_card.h"
#include "ui/pages/home_hero.h"
#include "ui/pages/home_model.h"
#include "ui/pages/latest_result_card.h"
#include "ui/pages/next_step_card.h"
#include "ui/pages/resume_card.h"
#include "ui/theme/names.h"
#include "ui/widgets/note.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

HomeOverview::HomeOverview(QWidget *parent)
    : QWidget(parent)
    , m_hero(new HomeHero)
    , m_resume(new ResumeCard)
    , m_step(new NextStepCard)
    , m_advice(new Note(NoteTone::Plain, {}))
    , m_result(new LatestResultCard)
    , m_areasTitle(new TextLabel(TextRole::H2))
    , m_areas(new QWidget)
    , m_retest(new ActionCard)
    , m_elder(new ActionCard)
{
    auto *first = new ColumnsLayout(nullptr, 400, 24);
    first->addWidget(m_resume);
    first->addWidget(m_step);
    auto *areas = new ColumnsLayout(m_areas, 215, 16);
    for (int dimension = 0; dimension < DimensionCount; ++dimension) {
        m_dimensions.append(new DimensionCard(dimension));
        areas->addWidget(m_dimensions.last());
    }
    auto *last = new ColumnsLayout(nullptr, 420, 16);
    last->addWidget(m_retest);
    last->addWidget(m_elder);
    m_retest->setIcon(u"retry"_s);
    m_elder->setIcon(u"text-size"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_hero);
    layout->addLayout(first);
    layout->addWidget(m_advice);
    layout->addWidget(m_result);
    layout->addWidget(m_areasTitle);
    layout->addWidget(m_areas);
    layout->addLayout(last);
    layout->addStretch();
    connectCards();
}

void HomeOverview::connectCards()
{
    connect(m_hero, &HomeHero::startRequested, this, &HomeOverview::startRequested);
    connect(m_hero, &HomeHero::selfRatingRequested, this, &HomeOverview::selfRatingRequested);
    connect(m_resume, &ResumeCard::resumeRequested, this, &HomeOverview::resumeRequested);
    connect(m_resume, &ResumeCard::startOverRequested, this, &HomeOverview::startOverRequested);
    connect(m_step, &NextStepCard::stepRequested, this, &HomeOverview::stepRequested);
    connect(m_step, &NextStepCard::pathRequested, this, &HomeOverview::pathRequested);
    connect(m_result, &LatestResultCard::resultRequested, this, &HomeOverview::resultRequested);
    connect(m_retest, &ActionCard::triggered, this, &HomeOverview::startRequested);
    connect(m_elder, &ActionCard::triggered, this, &HomeOverview::elderModeRequested);
}

void HomeOverview::setModel(const HomeModel &model, const QStringList &dimensionNames)
{
    m_hero->setVisible(model.isFirstRun());
    m_areasTitle->setVisible(model.isFirstRun());
    m_areas->setVisible(model.isFirstRun());
    m_resume->setVisible(model.resume.has_value());
    m_step->setVisible(model.step.has_value());
    m_advice->setVisible(!model.resume && !model.step && !model.advice.isEmpty());
    m_result->setVisible(model.result.has_value());
    m_retest->setVisible(model.result && !model.resume);

    m_hero->setModel(model);
    if (model.resume)
        m_resume->setResume(*model.resume);
    if (model.step) {
        m_step->setStep(*model.step);
        m_step->learnButton()->setRole(model.resume ? ButtonRole::Plain : ButtonRole::Primary);
    }
    m_advice->setText(model.advice);
    if (model.result)
        m_result->setResult(*model.result);
    m_areasTitle->setText(tr("The four areas you will see"));
    for (qsizetype i = 0; i < m_dimensions.size(); ++i)
        m_dimensions[i]->setName(dimensionNames.value(i));
    setRetest(model);
    m_elder->setTexts(tr("Text too small? Try Elder mode"),
        tr("Bigger text, bigger buttons, one thing at a time"), tr("Elder mode"));
}

void HomeOverview::setRetest(const HomeModel &model)
{
    if (!model.result)
        return;
    const int days = int(model.result->days);
    m_retest->setTexts(days == 0 ? tr("Your last check was today")
                                 : tr("%n day(s) since your last check", nullptr, days),
        tr("Learn two or three steps first; then a change shows more clearly"), tr("Check again"));
    m_retest->setRole(
        model.step || !model.needsMoreAnswers ? ButtonRole::Plain : ButtonRole::Primary);
}

} // namespace suyang::ui
