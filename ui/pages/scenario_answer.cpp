#include "ui/pages/scenario_answer.h"

#include "ui/pages/answer_factory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QVBoxLayout>

#include <algorithm>

namespace suyang::ui {

ScenarioAnswer::ScenarioAnswer(
    const session::Question &question, const QString &language, QWidget *parent)
    : AnswerView(parent)
    , m_title(new TextLabel(TextRole::Caption, {}, this))
    , m_prompt(new TextLabel(TextRole::H2, {}, this))
    , m_hint(new TextLabel(TextRole::Body, {}, this))
    , m_navigation(makeNavigation())
{
    m_title->setTone(TextTone::Accent);
    m_prompt->setFocusable(true);
    m_hint->setTone(TextTone::Soft);
    m_hint->setUnlimitedMeasure(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_prompt);
    layout->addWidget(m_hint);
    layout->addSpacing(10);
    for (const bank::Step &step : question.item->steps) {
        const int index = int(m_parts.size());
        AnswerView *view = makeAnswerView(shownInteraction(question, step), language, this);
        view->hide();
        layout->addWidget(view);
        m_parts.push_back({step.id, step.prompt.in(language), view});
        connect(view, &AnswerView::changed, this, [this, index] { noteChange(index); });
        connect(view, &AnswerView::hintChanged, this, &ScenarioAnswer::showTexts);
    }
    layout->addSpacing(8);
    layout->addWidget(m_navigation);
    showPart(0);
}

QWidget *ScenarioAnswer::makeNavigation()
{
    auto *navigation = new QWidget(this);
    m_previous = new ActionButton(ButtonRole::Quiet, {}, QStringLiteral("back"), navigation);
    m_next = new ActionButton(ButtonRole::Plain, {}, QStringLiteral("forward"), navigation);
    m_next->setIconAfterText(true);
    auto *row = new QHBoxLayout(navigation);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_previous);
    row->addStretch(1);
    row->addWidget(m_next);
    connect(m_previous, &ActionButton::clicked, this, [this] { turnTo(m_current - 1); });
    connect(m_next, &ActionButton::clicked, this, [this] { turnTo(m_current + 1); });
    return navigation;
}

AnswerView *ScenarioAnswer::part(int index) const
{
    return m_parts.at(std::size_t(index)).view;
}

bool ScenarioAnswer::isAnswered(const Part &part) const
{
    return part.seen && part.view->isComplete();
}

bool ScenarioAnswer::isComplete() const
{
    return std::ranges::all_of(m_parts, [this](const Part &part) { return isAnswered(part); });
}

QJsonValue ScenarioAnswer::response() const
{
    QJsonObject answers;
    for (const Part &part : m_parts) {
        if (isAnswered(part))
            answers.insert(part.id, part.view->response());
    }
    return answers;
}

void ScenarioAnswer::restore(const QJsonValue &response)
{
    const QJsonObject answers = response.toObject();
    for (Part &part : m_parts) {
        if (!answers.contains(part.id))
            continue;
        part.view->restore(answers.value(part.id));
        part.seen = true;
        part.answered = part.view->isComplete();
    }
}

void ScenarioAnswer::takeOver(const AnswerView &other)
{
    const auto *before = qobject_cast<const ScenarioAnswer *>(&other);
    if (!before)
        return AnswerView::takeOver(other);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].view->takeOver(*before->m_parts[i].view); // also what is only half answered
        m_parts[i].seen = before->m_parts[i].seen;
        m_parts[i].answered = isAnswered(m_parts[i]);
    }
    showPart(before->m_current);
}

QString ScenarioAnswer::instruction() const
{
    return tr("Answer all %n part(s), then confirm; until then you can go back and change them",
        nullptr, int(m_parts.size()));
}

QString ScenarioAnswer::missing() const
{
    const bool here = !isAnswered(m_parts[std::size_t(m_current)]);
    return tr("Part %1 has no answer yet. If you are not sure, choose \"I don't know yet\".")
        .arg((here ? m_current : nextOpen()) + 1);
}

std::optional<QString> ScenarioAnswer::objection()
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const auto objection = m_parts[i].view->objection();
        if (!objection)
            continue;
        showPart(int(i));
        bringIntoSight();
        m_parts[i].view->takeFocus();
        return objection;
    }
    return std::nullopt;
}

int ScenarioAnswer::nextOpen() const
{
    const int count = int(m_parts.size());
    for (int step = 1; step < count; ++step) {
        const int index = (m_current + step) % count;
        if (!isAnswered(m_parts[std::size_t(index)]))
            return index;
    }
    return -1;
}

bool ScenarioAnswer::goOn()
{
    const int open = nextOpen();
    if (open < 0 || !isAnswered(m_parts[std::size_t(m_current)]))
        return false;
    turnTo(open);
    return true;
}

bool ScenarioAnswer::handleKey(QKeyEvent *event)
{
    return part(m_current)->handleKey(event);
}

QList<QWidget *> ScenarioAnswer::tabStops() const
{
    // Tab passes the prompt over, but goes on from there when a part has been opened.
    QList<QWidget *> stops = QList<QWidget *> {m_prompt} + part(m_current)->tabStops();
    for (ActionButton *button : {m_previous, m_next}) {
        if (!button->isHidden())
            stops.append(button);
    }
    return stops;
}

void ScenarioAnswer::takeFocus()
{
    part(m_current)->takeFocus();
}

void ScenarioAnswer::showPart(int index)
{
    Part &shown = m_parts.at(std::size_t(index));
    const bool wasComplete = isComplete();
    m_current = index;
    shown.seen = true;
    shown.view->show();
    for (Part &part : m_parts) {
        if (&part != &shown)
            part.view->hide();
    }
    m_previous->setVisible(index > 0);
    m_next->setVisible(index + 1 < int(m_parts.size()));
    showTexts();
    Q_EMIT stopsChanged();
    if (isComplete() != wasComplete)
        Q_EMIT changed();
}

void ScenarioAnswer::turnTo(int index)
{
    m_prompt->setFocus(Qt::OtherFocusReason); // before the control that has it goes
    showPart(index);
    bringIntoSight();
}

void ScenarioAnswer::bringIntoSight()
{
    Q_EMIT sightWanted(m_navigation);
    Q_EMIT sightWanted(m_title); // last: where both do not fit, one begins at the top
}

void ScenarioAnswer::noteChange(int index)
{
    Part &part = m_parts[std::size_t(index)];
    const bool isNew = isAnswered(part) && !part.answered;
    part.answered = isAnswered(part);
    if (isNew && index == m_current)
        Q_EMIT sightWanted(m_navigation);
    Q_EMIT changed();
}

void ScenarioAnswer::showTexts()
{
    const Part &shown = m_parts[std::size_t(m_current)];
    m_title->setText(tr("Part %1 of %2").arg(m_current + 1).arg(m_parts.size()));
    m_prompt->setText(shown.prompt);
    //: a screen reader says this when a part of the question opens: "Part 1 of 3", what is asked
    m_prompt->setAccessibleName(tr("%1: %2").arg(m_title->plainText(), m_prompt->plainText()));
    m_hint->setText(shown.view->hint(themeOf(*this).isElder()));
    m_hint->setVisible(!m_hint->text().isEmpty());
    shown.view->setAccessibleName(m_prompt->plainText());
    m_previous->setCaption(tr("Previous part"));
    m_next->setCaption(tr("Next part"));
}

void ScenarioAnswer::changeEvent(QEvent *event)
{
    AnswerView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        showTexts();
}

} // namespace suyang::ui
