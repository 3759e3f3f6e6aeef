#include "ui/pages/about_page.h"

#include "ui/app_state.h"
#include "ui/pages/setup_frame.h"
#include "ui/pages/setup_steps.h"
#include "ui/pages/statement_group.h"
#include "ui/pages/stepper.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

AboutPage::AboutPage(AppState &state, QWidget *parent)
    : BasicPage(state, parent)
    , m_frame(new SetupFrame(this))
    , m_hint(new TextLabel(TextRole::Option))
    , m_audienceTitle(new TextLabel(TextRole::H2))
    , m_audience(new StatementGroup(220))
    , m_frequencyTitle(new TextLabel(TextRole::H2))
    , m_frequency(new StatementGroup(220))
    , m_wishTitle(new TextLabel(TextRole::H2))
    , m_wish(new StatementGroup(220))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_hint->setTone(TextTone::Soft);
    m_frame->body()->addWidget(heading());
    m_frame->body()->addWidget(m_hint);
    addQuestion(m_audienceTitle, m_audience);
    addQuestion(m_frequencyTitle, m_frequency);
    addQuestion(m_wishTitle, m_wish);
    m_frame->body()->addStretch();
    connect(m_frame->backButton(), &ActionButton::clicked, this, &AboutPage::backRequested);
    connect(m_frame->otherButton(), &ActionButton::clicked, this, &AboutPage::finished);
    connect(m_frame->nextButton(), &ActionButton::clicked, this, &AboutPage::save);
    retranslate();
}

void AboutPage::addQuestion(TextLabel *title, StatementGroup *group)
{
    m_frame->body()->addSpacing(12);
    m_frame->body()->addWidget(title);
    m_frame->body()->addWidget(group);
}

void AboutPage::refresh()
{
    const QString profile = state().hasProfile() ? state().profile().id : u""_s;
    if (m_shownFor == profile)
        return; // a change of language must not undo what is chosen
    m_shownFor = profile;
    const session::ProfileRecord &record = state().record();
    m_audience->setChosen(record.audience);
    m_frequency->setChosen(record.about.value(u"frequency"_s).toString());
    m_wish->setChosen(record.about.value(u"wish"_s).toString());
}

void AboutPage::save()
{
    QJsonObject answers;
    if (!m_frequency->chosen().isEmpty())
        answers.insert(u"frequency"_s, m_frequency->chosen());
    if (!m_wish->chosen().isEmpty())
        answers.insert(u"wish"_s, m_wish->chosen());
    const QString audience = m_audience->chosen().isEmpty() ? u"citizen"_s : m_audience->chosen();
    if (state().saveAbout(audience, answers))
        Q_EMIT finished();
}

void AboutPage::retranslate()
{
    showSetupStep(*m_frame->stepper(), SetupStep::AboutYou);
    heading()->setText(tr("A little about you"));
    m_hint->setText(tr("So that the questions fit you. Leave out whatever you like."));

    m_audienceTitle->setText(tr("Which of these fits you best?"));
    QList<Statement> audiences;
    for (const bank::Audience &audience : state().content().framework.audiences)
        audiences.append({audience.id, audience.name.in(state().language())});
    m_audience->setStatements(audiences);

    m_frequencyTitle->setText(tr("How often do you use a phone or computer?"));
    m_frequency->setStatements(
        {{u"daily"_s, tr("Every day")}, {u"weekly"_s, tr("A few times a week")},
            {u"seldom"_s, tr("Now and then")}, {u"hardly"_s, tr("Hardly ever")}});

    m_wishTitle->setText(tr("What would you most like to get better at?"));
    QList<Statement> wishes;
    const auto &dimensions = state().content().framework.dimensions;
    for (qsizetype i = 0; i < dimensions.size(); ++i) {
        wishes.append({dimensions[i].id,
            wording::dimensionName(state().voice(), static_cast<std::size_t>(i))});
    }
    m_wish->setStatements(wishes);

    m_frame->backButton()->setCaption(tr("Back"));
    m_frame->otherButton()->setCaption(tr("Skip"));
    m_frame->nextButton()->setCaption(tr("Continue"));
}

} // namespace suyang::ui
