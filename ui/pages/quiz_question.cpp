#include "ui/pages/quiz_question.h"

#include "ui/pages/answer_factory.h"
#include "ui/pages/answer_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dimension_chip.h"
#include "ui/widgets/material_box.h"
#include "ui/widgets/quiz_progress.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace suyang::ui {

namespace {
constexpr int OptionWidth = 880;
constexpr int MatchingWidth = 1000;
constexpr int PictureWidth = 1120;
constexpr int SightMargin = 16;
constexpr int LeastRightMargin = 8; // room for the focus ring
} // namespace

QuizQuestion::QuizQuestion(TextLabel *stem, QWidget *parent)
    : PageArea(parent)
    , m_stem(stem)
    , m_column(new QVBoxLayout)
    , m_dimension(new DimensionChip(0))
    , m_progress(new QuizProgress)
    , m_back(new TextLabel(TextRole::Caption))
    , m_hint(new TextLabel(TextRole::Body))
    , m_material(new MaterialBox)
{
    build();
}

void QuizQuestion::build()
{
    for (QSpacerItem *&gap : m_gaps)
        gap = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_stem->setRole(TextRole::Stem);
    m_hint->setTone(TextTone::Soft);
    m_hint->setUnlimitedMeasure(true);
    m_back->hide();
    auto *progress = new QHBoxLayout;
    progress->setSpacing(20);
    progress->addWidget(m_dimension, 0, Qt::AlignVCenter);
    progress->addWidget(m_progress, 1);
    m_column->setSpacing(0);
    m_column->addLayout(progress);
    m_column->addSpacerItem(m_gaps[0]);
    m_column->addWidget(m_back);
    m_column->addSpacerItem(m_gaps[1]);
    m_column->addWidget(m_stem);
    m_column->addWidget(m_material);
    m_column->addSpacing(8);
    m_column->addWidget(m_hint);
    m_column->addSpacerItem(m_gaps[2]);
    m_column->addStretch(1);
    auto *contents = new QWidget;
    contents->setLayout(m_column);
    setWidget(contents);
}

void QuizQuestion::setQuestion(
    const session::Question &question, int dimension, const QString &language)
{
    m_question = question;
    m_language = language;
    m_dimension->setDimension(dimension);
    const auto after = [](std::size_t questions) { return std::max(int(questions) - 1, 0); };
    const int most = after(question.forecast.most);
    m_progress->setProgress(
        question.position, std::min(after(question.forecast.fewest), most), most);
    makeAnswer();
    showTexts();
    verticalScrollBar()->setValue(0);
}

void QuizQuestion::setLanguage(const QString &language)
{
    if (!m_question || language == m_language)
        return;
    m_language = language;
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && m_answer->isAncestorOf(focus);
    const AnswerView *before = m_answer; // lives until the event loop runs
    makeAnswer();
    m_answer->takeOver(*before);
    showTexts();
    if (hadFocus)
        m_answer->takeFocus();
}

void QuizQuestion::makeAnswer()
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_answer && focus && m_answer->isAncestorOf(focus))
        m_stem->setFocus(Qt::OtherFocusReason);
    if (m_answer) {
        m_column->removeWidget(m_answer);
        m_answer->hide();
        m_answer->disconnect(this);
        m_answer->deleteLater(); // one of its controls may have brought us here
    }
    m_answer = makeAnswerView(*m_question, m_language, widget());
    m_column->insertWidget(m_column->count() - 1, m_answer);
    m_answer->show();
    connect(m_answer, &AnswerView::changed, this, &QuizQuestion::answerChanged);
    connect(m_answer, &AnswerView::hintChanged, this, &QuizQuestion::showHint);
    connect(m_answer, &AnswerView::stopsChanged, this, &QuizQuestion::stopsChanged);
    connect(m_answer, &AnswerView::sightWanted, this, &QuizQuestion::bringIntoSight);
}

void QuizQuestion::bringIntoSight(QWidget *part)
{
    // What is new in the column has no place before the layout has run.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    ensureWidgetVisible(part, 0, SightMargin);
}

void QuizQuestion::showTexts()
{
    m_back->setText(tr("You put this question aside earlier."));
    m_stem->setText(m_question->item->stem.in(m_language));
    m_material->setText(m_question->item->material.in(m_language));
    m_stem->setAccessibleDescription(m_material->text()); // read with the question
    m_answer->setAccessibleName(m_stem->plainText());
    showHint();
    arrange();
}

void QuizQuestion::showHint()
{
    m_hint->setText(m_answer->hint(themeOf(*this).isElder()));
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_back->setVisible(m_question->isBack);
}

QString QuizQuestion::hint() const
{
    return m_hint->text();
}

int QuizQuestion::columnWidth() const
{
    const auto kind = m_question ? m_question->item->kind : bank::ItemKind::SingleChoice;
    const int standard = kind == bank::ItemKind::Hotspot ? PictureWidth
        : kind == bank::ItemKind::Matching               ? MatchingWidth
                                                         : OptionWidth;
    return std::min(themeOf(*this).scaled(standard), PictureWidth);
}

void QuizQuestion::setSide(int side)
{
    m_side = side;
    arrange();
}

void QuizQuestion::arrange()
{
    const bool elder = themeOf(*this).isElder(); // needs the room between for itself
    const std::array heights {elder ? 4 : 16, elder ? 8 : 20, elder ? 14 : 20};
    for (std::size_t i = 0; i < m_gaps.size(); ++i)
        m_gaps[i]->changeSize(0, heights[i], QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_column->invalidate();
    // The scroll bar must not push the column out of the line of the footer.
    const int scrollBar = width() - viewport()->width();
    m_column->setContentsMargins(
        m_side, 16, std::max(m_side - scrollBar, LeastRightMargin), elder ? 16 : 32);
}

void QuizQuestion::resizeEvent(QResizeEvent *event)
{
    PageArea::resizeEvent(event);
    arrange();
}

void QuizQuestion::changeEvent(QEvent *event)
{
    PageArea::changeEvent(event);
    if (!m_question)
        return;
    if (event->type() == QEvent::StyleChange)
        showHint();
    if (event->type() == QEvent::LanguageChange)
        showTexts();
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace suyang::ui
