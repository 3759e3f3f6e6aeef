#include "ui/pages/multiple_choice_answer.h"

#include "ui/pages/answer_texts.h"
#include "ui/widgets/live_region.h"
#include "ui/widgets/option_list.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QJsonArray>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace suyang::ui {

MultipleChoiceAnswer::MultipleChoiceAnswer(
    const ShownInteraction &shown, const QString &language, QWidget *parent)
    : AnswerView(parent)
    , m_ids(shown.order)
    , m_choose(shown.asked.choose)
    , m_list(new OptionList(this))
    , m_count(new TextLabel(TextRole::Body, {}, this))
    , m_live(new LiveRegion(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_list);
    layout->addWidget(m_count);
    m_list->setOptions(optionTexts(shown, language), true);
    connect(m_list, &OptionList::chosenChanged, this, &MultipleChoiceAnswer::noteChange);
    showCount();
}

bool MultipleChoiceAnswer::isComplete() const
{
    const qsizetype chosen = m_list->chosen().size();
    return chosen > 0 && (!m_choose || chosen <= *m_choose);
}

QJsonValue MultipleChoiceAnswer::response() const
{
    QJsonArray ids;
    const QList<int> chosen = m_list->chosen();
    for (const int index : chosen)
        ids.append(m_ids.at(index));
    return ids;
}

void MultipleChoiceAnswer::restore(const QJsonValue &response)
{
    QList<int> chosen;
    const QJsonArray ids = response.toArray();
    for (int i = 0; i < int(m_ids.size()); ++i) {
        if (ids.contains(m_ids[i]))
            chosen.append(i);
    }
    m_list->setChosen(chosen);
}

QString MultipleChoiceAnswer::instruction() const
{
    return m_choose ? tr("Choose %n answer(s)", nullptr, *m_choose) : tr("Choose all that fit");
}

QString MultipleChoiceAnswer::keys() const
{
    //: %1 is the letter of the last option
    return tr("or press A to %1").arg(lastLetter(m_ids.size()));
}

std::optional<QString> MultipleChoiceAnswer::objection()
{
    const int chosen = int(m_list->chosen().size());
    if (!m_choose || chosen >= *m_choose || m_warned)
        return std::nullopt;
    m_warned = true;
    return tr("You have chosen %1 of %2. Choose more, or press Confirm again to leave it so.")
        .arg(chosen)
        .arg(*m_choose);
}

bool MultipleChoiceAnswer::handleKey(QKeyEvent *event)
{
    return m_list->chooseByKey(event->key());
}

QString MultipleChoiceAnswer::countText() const
{
    return m_count->text();
}

void MultipleChoiceAnswer::noteChange()
{
    m_warned = false;
    showCount();
    m_live->say(m_count->plainText());
    Q_EMIT changed();
}

void MultipleChoiceAnswer::showCount()
{
    const int chosen = int(m_list->chosen().size());
    const bool tooMany = m_choose && chosen > *m_choose;
    m_count->setTone(tooMany ? TextTone::NotYet : TextTone::Soft);
    if (tooMany) {
        m_count->setText(tr("%1 chosen, but the question asks for %2. Take %3 away.")
                             .arg(QString::number(chosen), QString::number(*m_choose),
                                 QString::number(chosen - *m_choose)));
    } else {
        m_count->setText(m_choose ? tr("%1 of %2 chosen").arg(chosen).arg(*m_choose)
                                  : tr("%n chosen", nullptr, chosen));
    }
}

void MultipleChoiceAnswer::changeEvent(QEvent *event)
{
    AnswerView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCount();
}

} // namespace suyang::ui
