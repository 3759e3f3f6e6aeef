#include "ui/pages/quiz_top_bar.h"

#include "ui/pages/edge_bar.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suyang::ui {

namespace {
constexpr int LeftMargin = 24; // the quiet button has 20 more inside
constexpr int RightMargin = 32;
constexpr int Segments = 3;
} // namespace

QuizTopBar::QuizTopBar(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_pause(new ActionButton(ButtonRole::Quiet, {}, QStringLiteral("pause")))
    , m_status(new TextLabel(TextRole::Caption))
    , m_sizes(new SegmentedButtons({}))
{
    auto *bar = new EdgeBar(Qt::TopEdge, this);
    m_row = new QHBoxLayout(bar);
    m_row->setSpacing(16);
    m_row->addWidget(m_pause);
    m_row->addStretch(1);
    m_row->addWidget(m_status, 0, Qt::AlignVCenter);
    m_row->addWidget(m_sizes);
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(bar);
    m_sizes->setSegments(QList<SegmentedButtons::Segment>(Segments));
    follow();
    arrange();
    retranslate();
    connect(m_pause, &ActionButton::clicked, this, &QuizTopBar::pauseClicked);
    connect(m_sizes, &SegmentedButtons::currentChanged, this, [this](int size) {
        if (m_themes.theme().textSize() == static_cast<TextSize>(size))
            return;
        m_themes.setTextSize(static_cast<TextSize>(size));
        Q_EMIT textSizeChanged();
    });
    connect(&themes, &ThemeManager::themeChanged, this, &QuizTopBar::follow);
}

void QuizTopBar::setStatus(const QString &text)
{
    m_status->setText(text);
}

QString QuizTopBar::status() const
{
    return m_status->text();
}

QList<QWidget *> QuizTopBar::tabStops() const
{
    QList<QWidget *> stops {m_pause};
    for (int size = 0; size < Segments; ++size)
        stops.append(m_sizes->button(size));
    return stops;
}

void QuizTopBar::follow()
{
    m_sizes->setCurrent(static_cast<int>(m_themes.theme().textSize()));
}

void QuizTopBar::arrange()
{
    const bool elder = m_themes.theme().isElder();
    m_row->setContentsMargins(LeftMargin, elder ? 16 : 13, RightMargin, elder ? 16 : 13);
}

void QuizTopBar::retranslate()
{
    m_pause->setCaption(m_themes.theme().isElder() ? tr("Pause") : tr("Pause and finish later"));
    m_pause->setAccessibleName(tr("Pause and finish later"));
    //: a sample letter in three sizes
    const QString sample = tr("A");
    m_sizes->setAccessibleName(tr("Text size"));
    m_sizes->renameSegments({{sample, tr("Text size: standard"), 15},
        {sample, tr("Text size: large"), 20}, {sample, tr("Text size: elder mode"), 26}});
}

void QuizTopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange) {
        arrange();
        retranslate();
    }
}

} // namespace suyang::ui
