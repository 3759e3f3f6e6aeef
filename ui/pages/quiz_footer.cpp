#include "ui/pages/quiz_footer.h"

#include "ui/pages/edge_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/note.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suyang::ui {

QuizFooter::QuizFooter(QWidget *parent)
    : QWidget(parent)
    , m_note(new Note(NoteTone::Plain, {}))
    , m_dontKnow(new ActionButton(ButtonRole::Plain, {}, QStringLiteral("sprout")))
    , m_hint(new TextLabel(TextRole::Caption))
    , m_skip(new ActionButton(ButtonRole::Quiet))
    , m_confirm(new ActionButton(ButtonRole::Primary, {}, QStringLiteral("forward")))
{
    auto *bar = new EdgeBar(Qt::BottomEdge, this);
    m_confirm->setIconAfterText(true);
    m_confirm->setBig(true);
    m_note->hide();
    m_row = new QHBoxLayout;
    m_row->setSpacing(16);
    m_row->addWidget(m_dontKnow);
    m_row->addWidget(m_hint, 1, Qt::AlignVCenter);
    m_row->addStretch(0);
    m_row->addWidget(m_skip);
    m_row->addWidget(m_confirm);
    m_body = new QVBoxLayout(bar);
    m_body->setSpacing(12);
    m_body->addWidget(m_note);
    m_body->addLayout(m_row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(bar);
    for (ActionButton *button : {m_dontKnow, m_skip, m_confirm})
        button->installEventFilter(this);
    connect(m_dontKnow, &ActionButton::clicked, this, &QuizFooter::dontKnowClicked);
    connect(m_skip, &ActionButton::clicked, this, &QuizFooter::skipClicked);
    connect(m_confirm, &ActionButton::clicked, this, &QuizFooter::confirmClicked);
    arrange();
    retranslate();
}

void QuizFooter::setSide(int side)
{
    m_side = side;
    arrange();
}

void QuizFooter::setCanSkip(bool can)
{
    m_skip->setVisible(can);
}

void QuizFooter::setCanConfirm(bool can)
{
    m_confirm->setEnabled(can);
}

void QuizFooter::setNote(const QString &text, bool grave)
{
    m_note->setTone(grave ? NoteTone::Danger : NoteTone::Plain);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QString QuizFooter::note() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

QList<QWidget *> QuizFooter::tabStops() const
{
    return {m_dontKnow, m_skip, m_confirm};
}

bool QuizFooter::eventFilter(QObject *object, QEvent *event)
{
    // The second click of a double click would answer the next question unread.
    if (event->type() == QEvent::MouseButtonDblClick)
        return true;
    return QWidget::eventFilter(object, event);
}

void QuizFooter::arrange()
{
    const bool elder = themeOf(*this).isElder();
    m_body->setContentsMargins(m_side, 16, m_side, 16);
    m_hint->setVisible(!elder);
    m_row->setStretch(2, elder ? 1 : 0);
}

void QuizFooter::retranslate()
{
    m_dontKnow->setCaption(tr("I don't know yet"));
    m_hint->setText(tr("Not sure? That is fine. \"I don't know yet\" helps us find the right "
                       "starting point."));
    m_dontKnow->setAccessibleDescription(m_hint->text());
    m_skip->setCaption(tr("Skip for now"));
    m_skip->setAccessibleDescription(tr("The question comes back once, later."));
    m_confirm->setCaption(tr("Confirm"));
}

void QuizFooter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace suyang::ui
