#include "ui/widgets/matching_view.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/live_region.h"
#include "ui/widgets/matching_board.h"
#include "ui/widgets/matching_form.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

#include <cassert>

namespace suyang::ui {

MatchingView::MatchingView(QWidget *parent)
    : QWidget(parent)
    , m_board(new MatchingBoard(this))
    , m_form(new MatchingForm(this))
    , m_status(new TextLabel(TextRole::Body, {}, this))
    , m_clear(new ActionButton(ButtonRole::Quiet, {}, {}, this))
    , m_switch(new ActionButton(ButtonRole::Plain, {}, QStringLiteral("table"), this))
    , m_live(new LiveRegion(this))
{
    m_status->setTone(TextTone::Soft);
    auto *buttons = new FlowLayout(nullptr, 12);
    buttons->addWidget(m_status);
    buttons->addWidget(m_clear);
    buttons->addWidget(m_switch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_board);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    m_form->hide();
    connect(m_board, &MatchingBoard::linkRequested, this, &MatchingView::link);
    connect(m_form, &MatchingForm::linkRequested, this, &MatchingView::link);
    connect(m_switch, &ActionButton::clicked, this, [this] { setUsesLists(!m_usesLists); });
    connect(m_clear, &ActionButton::clicked, this,
        [this] { setLinks(QList<int>(m_links.all().size(), -1)); });
    retranslate();
}

void MatchingView::setTexts(const QStringList &lefts, const QStringList &rights, bool sharing)
{
    m_sharing = sharing;
    m_links = MatchLinks(int(lefts.size()), sharing);
    m_board->setTexts(lefts, rights);
    m_form->setTexts(lefts, rights);
    showLinks();
}

void MatchingView::setLinks(const QList<int> &rightOfLeft)
{
    assert(rightOfLeft.size() == m_links.all().size());
    MatchLinks links(int(rightOfLeft.size()), m_sharing);
    for (int left = 0; left < int(rightOfLeft.size()); ++left)
        links.link(left, rightOfLeft[left]);
    if (links == m_links)
        return;
    m_links = links;
    showLinks();
    Q_EMIT linksChanged();
}

bool MatchingView::isComplete() const
{
    return m_links.linkedCount() == int(m_links.all().size());
}

void MatchingView::link(int left, int right)
{
    const MatchLinks before = m_links;
    m_links.link(left, right);
    showLinks();
    if (m_links == before)
        return;
    m_live->say(m_status->plainText());
    Q_EMIT linksChanged();
}

void MatchingView::showLinks()
{
    m_board->setLinks(m_links);
    m_form->setLinks(m_links);
    const int linked = m_links.linkedCount();
    m_status->setText(
        tr("%1 linked, %2 to go").arg(linked).arg(int(m_links.all().size()) - linked));
    m_clear->setEnabled(linked > 0);
}

void MatchingView::setLocked(bool locked)
{
    m_board->setLocked(locked);
    m_form->setLocked(locked);
    m_clear->setVisible(!locked);
    m_status->setVisible(!locked);
}

void MatchingView::setMarks(const QList<TileMark> &marks)
{
    m_board->setMarks(marks);
}

void MatchingView::setUsesLists(bool lists)
{
    m_usesLists = lists;
    m_board->setVisible(!lists);
    m_form->setVisible(lists);
    retranslate();
}

bool MatchingView::handleKey(int key)
{
    return !m_usesLists && m_board->handleKey(key);
}

QString MatchingView::statusText() const
{
    return m_status->text();
}

void MatchingView::retranslate()
{
    m_clear->setCaption(tr("Start over"));
    m_switch->setCaption(m_usesLists ? tr("Answer with lines") : tr("Answer with lists"));
    showLinks();
}

void MatchingView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace suyang::ui
