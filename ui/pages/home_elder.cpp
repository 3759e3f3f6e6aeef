#include "ui/pages/home_elder.h"

#include "ui/pages/action_card.h"
#include "ui/pages/home_model.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

HomeElder::HomeElder(QWidget *parent)
    : QWidget(parent)
    , m_check(new ActionCard(true))
    , m_step(new ActionCard(true))
    , m_result(new ActionCard(true))
    , m_settings(new ActionButton(ButtonRole::Plain, {}, u"settings"_s))
    , m_standard(new ActionButton(ButtonRole::Plain, {}, u"text-size"_s))
{
    m_result->setIcon(u"chart"_s);
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_settings);
    footer->addStretch();
    footer->addWidget(m_standard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_check);
    layout->addWidget(m_step);
    layout->addWidget(m_result);
    layout->addSpacing(8);
    layout->addLayout(footer);
    layout->addStretch();
    connect(m_check, &ActionCard::triggered, this, [this] {
        if (m_resumes)
            Q_EMIT resumeRequested();
        else
            Q_EMIT startRequested();
    });
    connect(m_step, &ActionCard::triggered, this, [this] {
        if (m_node.isEmpty())
            Q_EMIT selfRatingRequested();
        else
            Q_EMIT stepRequested(m_node);
    });
    connect(m_result, &ActionCard::triggered, this, [this] { Q_EMIT resultRequested(m_attempt); });
    connect(m_settings, &ActionButton::clicked, this, &HomeElder::settingsRequested);
    connect(m_standard, &ActionButton::clicked, this, &HomeElder::standardModeRequested);
}

void HomeElder::setModel(const HomeModel &model)
{
    setCheck(model);
    setStep(model);
    setResult(model);
    m_settings->setCaption(tr("Settings"));
    m_standard->setCaption(tr("Back to standard text"));
}

void HomeElder::setCheck(const HomeModel &model)
{
    m_resumes = model.resume.has_value();
    if (m_resumes) {
        m_check->setIcon(u"play"_s);
        m_check->setTexts(tr("Go on with your check"),
            tr("%n question(s) answered, all of them kept", nullptr, model.resume->answered),
            tr("Go on"));
    } else if (model.result) {
        m_check->setIcon(u"retry"_s);
        m_check->setTexts(
            tr("Check again"), tr("Best after two or three steps"), tr("Check again"));
    } else {
        m_check->setIcon(u"play"_s);
        m_check->setTexts(tr("See where your digital skills stand"),
            tr("About %1 minutes, pause at any time").arg(model.minutes), tr("Start"));
    }
    const bool first = !model.step || m_resumes;
    m_check->setRole(first ? ButtonRole::Primary : ButtonRole::Plain);
}

void HomeElder::setStep(const HomeModel &model)
{
    const bool rate = model.isFirstRun() && !model.hasSelfRating;
    m_step->setVisible(model.step.has_value() || rate);
    m_node = model.step ? model.step->node : QString();
    if (model.step) {
        m_step->setIcon(u"path"_s);
        m_step->setTexts(tr("Next step: %1").arg(model.step->title),
            tr("About %1").arg(model.step->minutes), tr("Learn it"));
        m_step->setRole(m_resumes ? ButtonRole::Plain : ButtonRole::Primary);
    } else if (rate) {
        m_step->setIcon(u"user"_s);
        m_step->setTexts(
            tr("Say how you see yourself"), tr("Four short questions, if you like"), tr("Begin"));
        m_step->setRole(ButtonRole::Plain);
    }
}

void HomeElder::setResult(const HomeModel &model)
{
    m_result->setVisible(model.result.has_value());
    if (!model.result)
        return;
    m_attempt = model.result->attempt;
    m_result->setTexts(tr("See my result"), tr("From %1").arg(model.result->date), tr("Open"));
}

} // namespace suyang::ui
