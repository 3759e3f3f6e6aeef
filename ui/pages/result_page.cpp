#include "ui/pages/result_page.h"

#include "ui/app_state.h"
#include "ui/pages/bullet_card.h"
#include "ui/pages/columns_layout.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/report_buttons.h"
#include "ui/pages/result_aside.h"
#include "ui/pages/result_chart.h"
#include "ui/pages/result_rows.h"
#include "ui/pages/result_signs.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/note.h"
#include "ui/widgets/text_label.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

ResultPage::ResultPage(AppState &state, ThemeManager &themes, QWidget *parent)
    : BasicPage(state, parent)
    , m_themes(themes)
    , m_date(new TextLabel(TextRole::Caption))
    , m_earlier(new Note(NoteTone::Plain, {}))
    , m_newest(new ActionButton(ButtonRole::Quiet))
    , m_content(new QWidget)
    , m_empty(new EmptyState(u"chart"_s))
    , m_headline(new TextLabel(TextRole::Stem))
    , m_chart(new ResultChart)
    , m_caption(new TextLabel(TextRole::Body))
    , m_elderFooter(new QWidget)
    , m_home(new ActionButton(ButtonRole::Plain, {}, u"home"_s))
    , m_elderPath(new ActionButton(ButtonRole::Primary, {}, u"forward"_s))
    , m_aside(new ResultAside)
    , m_signs(new ResultSigns)
    , m_selfViews(new BulletCard(u"user"_s))
    , m_disclaimer(new Note(NoteTone::Plain, {}))
{
    auto *top = new ColumnsLayout(nullptr, 255, 20);
    top->setShares({695, 305});
    top->addWidget(makeMain());
    top->addWidget(m_aside);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(24);
    content->addLayout(top);
    content->addWidget(m_signs);
    content->addWidget(m_disclaimer);
    m_earlier->body()->addWidget(m_newest, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 4, 32, 32);
    layout->setSpacing(12);
    layout->addWidget(heading());
    layout->addWidget(m_date);
    layout->addWidget(m_earlier);
    layout->addWidget(m_empty);
    layout->addWidget(m_content);
    layout->addStretch();
    connectParts();
    connectReport();
    arrange();
}

QWidget *ResultPage::makeMain()
{
    m_elderPath->setIconAfterText(true);
    m_elderPath->setBig(true);
    auto *buttons = new FlowLayout(m_elderFooter, 16);
    buttons->addWidget(m_elderPath);
    buttons->addWidget(m_home);
    auto *main = new QWidget;
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_headline);
    layout->addWidget(m_chart);
    layout->addWidget(m_caption);
    layout->addWidget(m_elderFooter);
    layout->addWidget(m_selfViews);
    layout->addStretch();
    return main;
}

void ResultPage::connectParts()
{
    connect(m_aside, &ResultAside::pathRequested, this, &ResultPage::pathRequested);
    connect(m_aside, &ResultAside::retestRequested, this, &ResultPage::retestRequested);
    connect(m_elderPath, &ActionButton::clicked, this, &ResultPage::pathRequested);
    connect(m_home, &ActionButton::clicked, this, &ResultPage::homeRequested);
    connect(m_empty, &EmptyState::triggered, this, &ResultPage::retestRequested);
    connect(m_newest, &ActionButton::clicked, this, [this] {
        show(QString());
        heading()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_themes, &ThemeManager::themeChanged, this, [this] {
        arrange();
        invalidate(); // elder mode shows other things
    });
}

void ResultPage::connectReport()
{
    const auto ask = [this](auto signal) {
        return [this, signal] {
            if (!m_shown.isEmpty())
                Q_EMIT(this->*signal)(m_shown);
        };
    };
    const auto print = ask(&ResultPage::printRequested);
    const auto save = ask(&ResultPage::saveRequested);
    connect(m_aside->reportButtons()->printButton(), &ActionButton::clicked, this, print);
    connect(m_aside->reportButtons()->saveButton(), &ActionButton::clicked, this, save);
    connect(new QShortcut(QKeySequence(u"Ctrl+P"_s), this), &QShortcut::activated, this, print);
    connect(new QShortcut(QKeySequence(u"Ctrl+S"_s), this), &QShortcut::activated, this, save);
}

void ResultPage::arrange()
{
    const bool elder = m_themes.theme().isElder();
    m_headline->setVisible(elder);
    m_caption->setVisible(elder);
    m_elderFooter->setVisible(elder);
    m_aside->setButtonShown(!elder);
}

void ResultPage::show(const QString &attempt)
{
    m_attempt = attempt;
    invalidate();
}

void ResultPage::retranslate()
{
    heading()->setText(tr("My digital skills profile"));
    m_home->setCaption(tr("Home"));
    m_elderPath->setCaption(tr("See what to learn first"));
    m_newest->setCaption(tr("See the newest result"));
    m_earlier->setText(tr("This is an earlier result."));
    m_caption->setText(wording::intervalCaption());
    m_disclaimer->setText(wording::disclaimer());
    m_empty->setTexts(tr("Your profile will be here"),
        tr("After the first check you see here what goes well in four areas of digital life, and "
           "what is worth learning next."),
        tr("Start the check"));
}

void ResultPage::refresh()
{
    const session::AttemptRecord *newest = state().record().latest();
    auto result = m_attempt.isEmpty() ? state().latestResult() : state().result(m_attempt);
    if (!result)
        result = state().latestResult();
    m_empty->setVisible(!result);
    m_content->setVisible(result.has_value());
    m_date->setVisible(result.has_value());
    m_earlier->setVisible(result && newest && result->attempt != newest->id);
    m_shown = result ? result->attempt : QString();
    if (!result)
        return;
    m_date->setText(
        tr("%1, %2", "a date, and what was done")
            .arg(wording::dateText(state().voice(), result->takenAt), effortText(*result)));
    setChart(*result);
    m_aside->setResult(state(), *result, m_earlier->isHidden());
    m_elderPath->setVisible(m_aside->hasPath());
    m_signs->setResult(state(), *result);
    setSelfViews(*result);
}

void ResultPage::setChart(const session::LiteracyProfile &result)
{
    const bool elder = m_themes.theme().isElder();
    const auto before = state().resultBefore(result.attempt);
    const QString headline = wording::headline(state().voice(), result);
    m_headline->setText(headline);
    m_chart->setContent({.headline = headline,
        .caption = wording::intervalCaption(),
        .rows = ladderRows(state().voice(), result, before && !elder ? &*before : nullptr),
        .words = words(result, before),
        .elder = elder});
}

QList<QStringList> ResultPage::words(const session::LiteracyProfile &result,
    const std::optional<session::LiteracyProfile> &before) const
{
    const wording::Voice voice = state().voice();
    QList<QStringList> rows;
    for (const session::DimensionResult &d : result.dimensions) {
        const auto *last = before ? dimensionOf(*before, d.dimension) : nullptr;
        QString meaning = wording::levelMeaning(voice, d);
        if (d.answeredVeryFast)
            meaning += u'\n' + wording::fastAnswersText(d);
        rows.append({wording::dimensionName(voice, d.dimension), wording::levelWords(voice, d.word),
            meaning, rangeWords(voice, d),
            last ? wording::levelWords(voice, last->word) : QString()});
    }
    return rows;
}

void ResultPage::setSelfViews(const session::LiteracyProfile &result)
{
    QStringList lines;
    for (qsizetype d = 0; d < result.selfViews.size(); ++d) {
        const QString line
            = wording::selfViewText(state().voice(), std::size_t(d), result.selfViews[d]);
        if (!line.isEmpty())
            lines.append(line);
    }
    m_selfViews->setTexts(tr("How you saw yourself"), lines);
    m_selfViews->setVisible(!lines.isEmpty());
}

} // namespace suyang::ui
