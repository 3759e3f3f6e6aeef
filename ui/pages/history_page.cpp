#include "ui/pages/history_page.h"

#include "session/change.h"
#include "ui/app_state.h"
#include "ui/charts/trend_chart.h"
#include "ui/pages/attempt_list.h"
#include "ui/pages/columns_layout.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/result_rows.h"
#include "ui/pages/verdict_card.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/note.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace suyang::ui {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(AppState &state, ThemeManager &themes, QWidget *parent)
    : BasicPage(state, parent)
    , m_themes(themes)
    , m_empty(new EmptyState(u"history"_s))
    , m_content(new QWidget)
    , m_title(new TextLabel(TextRole::H2))
    , m_dimensions(new SegmentedButtons({}))
    , m_chart(new TrendChart)
    , m_sinceLast(new VerdictCard)
    , m_sinceFirst(new VerdictCard)
    , m_onlyOne(new Note(NoteTone::Plain, {}))
    , m_again(new ActionButton(ButtonRole::Primary, {}, u"retry"_s))
    , m_listTitle(new TextLabel(TextRole::H2))
    , m_attempts(new AttemptList)
    , m_home(new ActionButton(ButtonRole::Plain, {}, u"home"_s))
{
    auto *top = new ColumnsLayout(nullptr, 255, 20);
    top->setShares({695, 305});
    top->addWidget(makeMain());
    top->addWidget(makeAside());
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(12);
    content->addLayout(top);
    content->addSpacing(12);
    content->addWidget(m_listTitle);
    content->addWidget(m_attempts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 4, 32, 32);
    layout->setSpacing(12);
    layout->addWidget(heading());
    layout->addWidget(m_home, 0, Qt::AlignLeft);
    layout->addWidget(m_empty);
    layout->addWidget(m_content);
    layout->addStretch();
    connect(m_empty, &EmptyState::triggered, this, &HistoryPage::startRequested);
    connect(m_again, &ActionButton::clicked, this, &HistoryPage::startRequested);
    connect(m_home, &ActionButton::clicked, this, &HistoryPage::homeRequested);
    connect(m_dimensions, &SegmentedButtons::currentChanged, this, &HistoryPage::showDimension);
    connect(m_attempts, &AttemptList::resultRequested, this, &HistoryPage::resultRequested);
    connect(&m_themes, &ThemeManager::themeChanged, this, &HistoryPage::invalidate);
}

QWidget *HistoryPage::makeMain()
{
    m_dimensions->setSegments(segments());
    m_dimensions->setCurrent(0);
    auto *card = new Card;
    card->body()->setSpacing(14);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_dimensions, 0, Qt::AlignLeft);
    card->body()->addWidget(m_chart, 1);
    return card;
}

QWidget *HistoryPage::makeAside()
{
    auto *aside = new QWidget;
    auto *layout = new QVBoxLayout(aside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_onlyOne);
    layout->addWidget(m_sinceLast);
    layout->addWidget(m_sinceFirst);
    layout->addWidget(m_again);
    layout->addStretch();
    return aside;
}

/// The dimensions; with big text in one word each, so that all stand side by side.
QList<SegmentedButtons::Segment> HistoryPage::segments() const
{
    const QStringList shortNames {tr("Life"), tr("Work"), tr("Security"), tr("Ethics")};
    const bool big = m_themes.theme().textSize() != TextSize::Standard;
    const auto &dimensions = state().content().framework.dimensions;
    QList<SegmentedButtons::Segment> segments;
    for (int d = 0; d < int(dimensions.size()); ++d) {
        const QString name = dimensions[d].name.in(state().language());
        segments.append({.text = big ? shortNames.value(d, name) : name,
            .accessibleName = name,
            .dimension = d});
    }
    return segments;
}

void HistoryPage::retranslate()
{
    heading()->setText(tr("How you have grown"));
    m_dimensions->setAccessibleName(tr("Area"));
    m_dimensions->renameSegments(segments());
    m_again->setCaption(tr("Check again"));
    m_listTitle->setText(tr("All checks so far"));
    m_home->setCaption(tr("Home"));
    m_onlyOne->setText(tr("One result so far. After the next check you see here what has changed. "
                          "Learn two or three steps first; then a change shows more clearly."));
    m_empty->setTexts(tr("Your results over time will be here"),
        tr("Each check adds a point. Small ups and downs are normal; the page says when a change "
           "is sure."),
        tr("Start the check"));
}

void HistoryPage::refresh()
{
    m_results = state().history();
    const bool any = !m_results.isEmpty();
    const bool elder = m_themes.theme().isElder();
    m_empty->setVisible(!any);
    m_content->setVisible(any);
    m_home->setVisible(elder);
    if (!any)
        return;
    m_onlyOne->setVisible(m_results.size() == 1);
    m_sinceLast->setVisible(m_results.size() > 1);
    m_sinceFirst->setVisible(m_results.size() > 2);
    QList<AttemptEntry> entries;
    for (auto it = m_results.crbegin(); it != m_results.crend(); ++it) {
        entries.append({it->attempt, wording::dateText(state().voice(), it->takenAt),
            effortText(*it), wording::headline(state().voice(), *it)});
    }
    m_attempts->setEntries(entries, elder);
    m_again->setMaximumWidth(m_themes.theme().scaled(360)); // not from edge to edge
    showDimension();
}

void HistoryPage::showDimension()
{
    if (m_results.isEmpty())
        return;
    const auto dimension = std::size_t(m_dimensions->current());
    const QString name = wording::dimensionName(state().voice(), dimension);
    m_title->setText(tr("%1 over time").arg(name));
    QList<TrendPoint> points;
    for (const session::LiteracyProfile &result : std::as_const(m_results)) {
        const session::DimensionResult *d = dimensionOf(result, dimension);
        if (!d)
            continue;
        points.append({.label = shortDate(result.takenAt),
            .words = wording::levelWords(state().voice(), d->word),
            .low = d->low,
            .estimate = d->estimate,
            .high = d->high,
            .unclear = d->word.kind == session::WordKind::Unclear});
    }
    m_chart->setPoints(int(dimension), points);
    const session::LiteracyProfile &newest = m_results.last();
    if (m_results.size() > 1) {
        const session::LiteracyProfile &before = m_results[m_results.size() - 2];
        setVerdict(
            *m_sinceLast, tr("Since last time, %1").arg(shortDate(before.takenAt)), before, newest);
        const session::LiteracyProfile &first = m_results.first();
        setVerdict(*m_sinceFirst, tr("Since the first time, %1").arg(shortDate(first.takenAt)),
            first, newest);
    }
}

void HistoryPage::setVerdict(VerdictCard &card, const QString &title,
    const session::LiteracyProfile &before, const session::LiteracyProfile &after)
{
    const auto dimension = std::size_t(m_dimensions->current());
    const session::DimensionResult *old = dimensionOf(before, dimension);
    const session::DimensionResult *now = dimensionOf(after, dimension);
    if (!old || !now)
        return;
    const session::Change change
        = session::changeBetween(*old, *now, state().content().framework.words);
    card.setVerdict(title, change, wording::changeText(state().voice(), dimension, change));
}

/// Without the year, unless the results come from several.
QString HistoryPage::shortDate(const QDateTime &utc) const
{
    const auto yearOf = [](const session::LiteracyProfile &result) {
        return result.takenAt.toLocalTime().date().year();
    };
    const bool years = yearOf(m_results.first()) != yearOf(m_results.last());
    const QString chinese = years ? u"yyyy年M月d日"_s : u"M月d日"_s;
    const QString other = years ? u"d MMM yyyy"_s : u"d MMM"_s;
    return QLocale(state().language())
        .toString(utc.toLocalTime().date(), state().language().startsWith(u"zh") ? chinese : other);
}

} // namespace suyang::ui
