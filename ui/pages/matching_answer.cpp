#include "ui/pages/matching_answer.h"

#include "ui/pages/answer_texts.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/match_tile.h"
#include "ui/widgets/matching_board.h"
#include "ui/widgets/matching_form.h"
#include "ui/widgets/matching_view.h"

#include <QComboBox>
#include <QJsonObject>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace suyang::ui {

MatchingAnswer::MatchingAnswer(
    const ShownInteraction &shown, const QString &language, QWidget *parent)
    : AnswerView(parent)
    , m_rights(shown.order)
    , m_view(new MatchingView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    QStringList texts;
    for (const bank::Option &left : shown.asked.left) {
        m_lefts << left.id;
        texts << left.text.in(language);
    }
    m_view->setTexts(texts, optionTexts(shown, language));
    connect(m_view, &MatchingView::linksChanged, this, &AnswerView::changed);
    m_view->form()->installEventFilter(this);
}

bool MatchingAnswer::isComplete() const
{
    return m_view->isComplete();
}

QJsonValue MatchingAnswer::response() const
{
    QJsonObject pairs;
    const QList<int> links = m_view->links();
    for (int left = 0; left < int(links.size()); ++left) {
        if (links[left] >= 0)
            pairs.insert(m_lefts.at(left), m_rights.at(links[left]));
    }
    return pairs;
}

void MatchingAnswer::restore(const QJsonValue &response)
{
    const QJsonObject pairs = response.toObject();
    QList<int> links;
    for (const QString &left : std::as_const(m_lefts))
        links.append(int(m_rights.indexOf(pairs.value(left).toString())));
    m_view->setLinks(links);
}

QString MatchingAnswer::instruction() const
{
    return tr("Link each line on the left with one on the right");
}

QString MatchingAnswer::keys() const
{
    return m_view->usesLists() ? QString()
                               : tr("keyboard: a number, then a letter; Backspace unlinks");
}

bool MatchingAnswer::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        Q_EMIT hintChanged();
    return AnswerView::eventFilter(object, event);
}

bool MatchingAnswer::handleKey(QKeyEvent *event)
{
    return m_view->handleKey(event->key());
}

QList<QWidget *> MatchingAnswer::tabStops() const
{
    QList<QWidget *> stops;
    for (int left = 0; left < int(m_lefts.size()); ++left)
        stops.append(m_view->board()->leftTile(left));
    for (int right = 0; right < int(m_rights.size()); ++right)
        stops.append(m_view->board()->rightTile(right));
    for (int left = 0; left < int(m_lefts.size()); ++left)
        stops.append(m_view->form()->comboBox(left));
    const auto buttons = m_view->findChildren<ActionButton *>();
    for (ActionButton *button : buttons)
        stops.append(button);
    return stops;
}

void MatchingAnswer::takeFocus()
{
    if (m_view->usesLists())
        m_view->form()->comboBox(0)->setFocus(Qt::OtherFocusReason);
    else
        m_view->board()->leftTile(0)->setFocus(Qt::OtherFocusReason);
}

} // namespace suyang::ui
