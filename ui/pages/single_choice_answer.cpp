#include "ui/pages/single_choice_answer.h"

#include "ui/pages/answer_texts.h"
#include "ui/widgets/option_list.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace suyang::ui {

SingleChoiceAnswer::SingleChoiceAnswer(
    const ShownInteraction &shown, const QString &language, QWidget *parent)
    : AnswerView(parent)
    , m_ids(shown.order)
    , m_list(new OptionList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setOptions(optionTexts(shown, language), false);
    connect(m_list, &OptionList::chosenChanged, this, &AnswerView::changed);
}

bool SingleChoiceAnswer::isComplete() const
{
    return !m_list->chosen().isEmpty();
}

QJsonValue SingleChoiceAnswer::response() const
{
    const QList<int> chosen = m_list->chosen();
    return chosen.isEmpty() ? QJsonValue() : QJsonValue(m_ids.at(chosen.first()));
}

void SingleChoiceAnswer::restore(const QJsonValue &response)
{
    if (const qsizetype index = m_ids.indexOf(response.toString()); index >= 0)
        m_list->setChosen({int(index)});
}

QString SingleChoiceAnswer::instruction() const
{
    return tr("Choose one answer");
}

QString SingleChoiceAnswer::keys() const
{
    //: %1 is the letter of the last option
    return tr("or press A to %1").arg(lastLetter(m_ids.size()));
}

bool SingleChoiceAnswer::handleKey(QKeyEvent *event)
{
    return m_list->chooseByKey(event->key());
}

void SingleChoiceAnswer::takeFocus()
{
    const QList<int> chosen = m_list->chosen();
    m_list->tile(chosen.value(0, 0))->setFocus(Qt::OtherFocusReason);
}

} // namespace suyang::ui
