#include "ui/pages/path_aside.h"

#include "ui/pages/path_model.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace suyang::ui {

PathAside::PathAside(QWidget *parent)
    : QWidget(parent)
    , m_farTitle(new TextLabel(TextRole::H3))
    , m_done(new TextLabel(TextRole::Number))
    , m_of(new TextLabel(TextRole::Body))
    , m_bar(new QProgressBar)
    , m_open(new TextLabel(TextRole::Caption))
    , m_whyTitle(new TextLabel(TextRole::H3))
    , m_order(new TextLabel(TextRole::Body))
    , m_result(new ActionButton(ButtonRole::Quiet))
    , m_paceTitle(new TextLabel(TextRole::H3))
    , m_pace(new TextLabel(TextRole::Body))
{
    m_bar->setTextVisible(false);
    auto *number = new QHBoxLayout;
    number->setSpacing(8);
    number->addWidget(m_done, 0, Qt::AlignVCenter);
    number->addWidget(m_of, 1, Qt::AlignVCenter);
    auto *far = new Card;
    far->body()->addWidget(m_farTitle);
    far->body()->addLayout(number);
    far->body()->addWidget(m_bar);
    far->body()->addWidget(m_open);
    auto *why = new Card;
    why->body()->addWidget(m_whyTitle);
    why->body()->addWidget(m_order);
    why->body()->addWidget(m_result, 0, Qt::AlignLeft);
    auto *pace = new Card;
    pace->body()->addWidget(m_paceTitle);
    pace->body()->addWidget(m_pace);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    for (Card *card : {far, why, pace})
        layout->addWidget(card);
    layout->addStretch();
    for (TextLabel *label : {m_of, m_order, m_pace})
        label->setTone(TextTone::Soft);
    connect(m_result, &ActionButton::clicked, this, &PathAside::resultRequested);
}

void PathAside::setModel(const PathModel &model)
{
    setProgress(model);
    m_whyTitle->setText(tr("Why in this order"));
    m_order->setText(tr("What keeps you safe comes first, then what helps you most for the time "
                        "it takes. You may take any step you like."));
    m_result->setCaption(tr("See my result"));
    setPace(model);
}

void PathAside::setProgress(const PathModel &model)
{
    const int all = int(model.steps.size());
    m_farTitle->setText(tr("How far you are"));
    m_done->setText(QString::number(model.done));
    m_of->setText(tr("of %n step(s) done", nullptr, all));
    m_bar->setRange(0, std::max(all, 1));
    m_bar->setValue(model.done);
    m_bar->setAccessibleName(m_farTitle->text());
    m_bar->setAccessibleDescription(m_done->text() + u' ' + m_of->text());
    m_open->setText(tr("The next steps take about %1").arg(lengthText(model.openMinutes)));
    m_open->setVisible(model.openMinutes > 0);
}

void PathAside::setPace(const PathModel &model)
{
    m_paceTitle->setText(tr("Minutes a week"));
    QString text = tr("%1 a week are a good pace.").arg(lengthText(model.weeklyMinutes));
    if (model.openMinutes > 0 && model.weeklyMinutes > 0) {
        const int weeks = (model.openMinutes + model.weeklyMinutes - 1) / model.weeklyMinutes;
        text += u' ' + tr("The next steps then take about %n week(s).", nullptr, weeks);
    }
    m_pace->setText(text + u' ' + tr("Slower is fine too."));
}

} // namespace suyang::ui
