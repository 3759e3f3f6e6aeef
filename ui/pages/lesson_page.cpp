#include "ui/pages/lesson_page.h"

#include "bank/lesson_reader.h"
#include "speech/sentences.h"
#include "ui/app_state.h"
#include "ui/error_text.h"
#include "ui/pages/clear_layout.h"
#include "ui/pages/lesson_view.h"
#include "ui/pages/practice_card.h"
#include "ui/read_aloud.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/dimension_chip.h"
#include "ui/widgets/live_region.h"
#include "ui/widgets/note.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace suyang::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnWidth = 860;

QString firstOpenStep(const AppState &state)
{
    const session::LearningPath path = state.path();
    for (const session::PathStep &step : path.steps) {
        if (step.state == session::StepState::Open)
            return state.content().framework.nodes[qsizetype(step.node)].id;
    }
    return state.content().framework.nodes.first().id;
}

int dimensionOf(const bank::Framework &framework, const QString &node)
{
    for (const bank::Node &entry : framework.nodes) {
        if (entry.id == node)
            return int(framework.competences[qsizetype(entry.competence)].dimension);
    }
    return 0;
}

} // namespace

LessonPage::LessonPage(AppState &state, ReadAloud &readAloud, QWidget *parent)
    : BasicPage(state, parent)
    , m_readAloud(readAloud)
    , m_column(new QWidget)
    , m_back(new ActionButton(ButtonRole::Quiet, {}, u"back"_s))
    , m_dimension(new DimensionChip(0))
    , m_length(new TextLabel(TextRole::Caption))
    , m_read(new ActionButton(ButtonRole::Plain, {}, u"speaker"_s))
    , m_failure(new Note(NoteTone::Warn, {}))
    , m_text(new LessonView)
    , m_practiceTitle(new TextLabel(TextRole::H2))
    , m_practice(new QVBoxLayout)
    , m_done(new ActionButton(ButtonRole::Primary, {}, u"check"_s))
    , m_print(new ActionButton(ButtonRole::Plain, {}, u"print"_s))
    , m_live(new LiveRegion(this))
{
    build();
    connect(m_back, &ActionButton::clicked, this, &LessonPage::pathRequested);
    connect(m_print, &ActionButton::clicked, this, [this] { Q_EMIT printRequested(m_node); });
    connect(m_done, &ActionButton::clicked, this, &LessonPage::markDone);
    connect(m_read, &ActionButton::clicked, this, &LessonPage::toggleReading);
    connect(&readAloud, &ReadAloud::sentenceBegun, this, [this](int index) {
        if (m_reads)
            m_text->markSpoken(m_spoken.value(index, -1));
    });
    connect(&readAloud, &ReadAloud::finished, this, [this] {
        m_reads = false;
        m_text->markSpoken(-1);
        showReading();
    });
}

void LessonPage::build()
{
    m_length->setTone(TextTone::Soft);
    m_practice->setSpacing(14);
    auto *about = new QHBoxLayout;
    about->setSpacing(14);
    about->addWidget(m_dimension, 0, Qt::AlignVCenter);
    about->addWidget(m_length, 1, Qt::AlignVCenter);
    about->addWidget(m_read, 0, Qt::AlignVCenter);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_done);
    buttons->addWidget(m_print);
    buttons->addStretch(1);
    auto *body = new QVBoxLayout(m_column);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(12);
    body->addLayout(about);
    body->addWidget(m_failure);
    body->addWidget(m_text);
    body->addSpacing(8);
    body->addWidget(m_practiceTitle);
    body->addLayout(m_practice);
    body->addSpacing(8);
    body->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 4, 32, 32);
    layout->setSpacing(12);
    layout->addWidget(heading());
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout; // which asks the column for its height at the width it gets
    row->addWidget(m_column, 1000);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch();
    arrange();
}

void LessonPage::arrange()
{
    m_column->setMaximumWidth(themeOf(*this).scaled(ColumnWidth));
}

void LessonPage::changeEvent(QEvent *event)
{
    BasicPage::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void LessonPage::show(const QString &node)
{
    if (m_reads)
        m_readAloud.stop();
    m_node = node;
    m_lesson.reset();
    m_language.clear();
    invalidate();
}

void LessonPage::retranslate()
{
    m_back->setCaption(tr("Back to my learning path"));
    m_length->setText(tr("About three minutes"));
    m_practiceTitle->setText(tr("Try it"));
    showReading();
    m_print->setCaption(tr("Print"));
    m_print->setAccessibleName(tr("Print this lesson"));
}

void LessonPage::refresh()
{
    if (m_node.isEmpty() && state().hasProfile())
        m_node = firstOpenStep(state());
    if (!m_node.isEmpty() && m_language != state().language())
        showLesson();
    m_done->setCaption(isDone() ? tr("Open this step again") : tr("Mark as done"));
    m_done->setRole(isDone() ? ButtonRole::Plain : ButtonRole::Primary);
    m_done->setIconName(isDone() ? u"retry"_s : u"check"_s);
}

bool LessonPage::isDone() const
{
    const session::LearningPath path = state().path();
    return std::ranges::any_of(path.steps, [this](const session::PathStep &step) {
        return step.state == session::StepState::Done
            && state().content().framework.nodes[qsizetype(step.node)].id == m_node;
    });
}

void LessonPage::showLesson()
{
    if (m_reads)
        m_readAloud.stop(); // in the language that is not shown any more
    m_failure->hide();
    m_language = state().language();
    const bool isNew = !m_lesson;
    if (isNew) {
        auto lesson = bank::readLesson(state().content().bankFolder, m_node);
        m_failure->setVisible(!lesson);
        if (!lesson)
            m_failure->setText(errorText(lesson.error()));
        else
            m_lesson = std::move(*lesson);
    }
    const bool shown = m_lesson.has_value();
    for (QWidget *part : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_practiceTitle),
             static_cast<QWidget *>(m_print), static_cast<QWidget *>(m_read)})
        part->setVisible(shown);
    m_dimension->setDimension(dimensionOf(state().content().framework, m_node));
    heading()->setText(shown ? m_lesson->in(m_language).title : tr("No lesson here"));
    if (shown)
        m_text->setLesson(*m_lesson, m_language);
    showPractice(isNew);
}

void LessonPage::showPractice(bool isNew)
{
    const QList<PracticeCard *> before = m_cards; // gone when the layout is cleared
    QList<PracticeCard *> cards;
    if (m_lesson) {
        for (const bank::PracticeQuestion &question : m_lesson->practice) {
            auto *card = new PracticeCard(question, int(m_lesson->practice.size()), m_language);
            if (!isNew)
                card->takeOver(*before[cards.size()]);
            cards.append(card);
        }
    }
    clearLayout(*m_practice);
    for (PracticeCard *card : std::as_const(cards))
        m_practice->addWidget(card);
    m_cards = cards;
}

/// Reads title and text, or stops. Practice questions are for the person to read in their own time.
void LessonPage::toggleReading()
{
    if (m_reads)
        return m_readAloud.stop();
    if (!m_lesson)
        return;
    const bank::LessonText &text = m_lesson->in(m_language);
    QList<speech::Utterance> utterances = speech::sentencesOf(text.title, m_language);
    m_spoken = QList<int>(utterances.size(), -1);
    for (qsizetype block = 0; block < text.blocks.size(); ++block) {
        for (const speech::Utterance &utterance :
            speech::sentencesOf(text.blocks[block].text, m_language)) {
            utterances.append(utterance);
            m_spoken.append(int(block));
        }
    }
    m_readAloud.stop(); // another page's text
    m_reads = true; // before the first sentence begins
    const QString missing = m_readAloud.read(utterances);
    m_reads = missing.isEmpty() && m_readAloud.isReading();
    m_failure->setVisible(!missing.isEmpty());
    if (!missing.isEmpty()) {
        m_failure->setText(missing);
        m_live->say(missing);
    }
    showReading();
}

void LessonPage::showReading()
{
    m_read->setCaption(m_reads ? tr("Stop reading") : tr("Read aloud"));
    m_read->setIconName(m_reads ? u"pause"_s : u"speaker"_s);
}

void LessonPage::hideEvent(QHideEvent *event)
{
    BasicPage::hideEvent(event);
    if (m_reads)
        m_readAloud.stop();
}

void LessonPage::markDone()
{
    const bool done = !isDone();
    if (!state().markStep(m_node, done))
        return; // and AppState has said so
    m_live->say(done ? tr("Marked as done.") : tr("The step is open again."));
}

} // namespace suyang::ui
