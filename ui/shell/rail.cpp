#include "ui/shell/rail.h"

#include "ui/app_state.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/nav_button.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace suyang::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MarkSize = 40;

} // namespace

Rail::Rail(AppState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_group(new QButtonGroup(this))
    , m_mark(new QLabel(this))
    , m_name(new TextLabel(TextRole::H2, {}, this))
    , m_claim(new TextLabel(TextRole::Caption, {}, this))
    , m_profile(new NavButton(u"user"_s, {}, this))
{
    setProperty("sy-role", u"rail"_s);
    m_claim->setTone(TextTone::Soft);
    m_claim->setUnlimitedMeasure(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 16, 12, 16);
    layout->setSpacing(4);
    auto *brand = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_claim);
    brand->addWidget(m_mark);
    brand->addLayout(words, 1);
    layout->addLayout(brand);
    layout->addSpacing(12);
    const QStringList icons {u"home"_s, u"profile"_s, u"path"_s, u"history"_s, u"settings"_s};
    for (qsizetype i = 0; i < icons.size(); ++i) {
        auto *button = new NavButton(icons[i], {}, this);
        m_group->addButton(button, static_cast<int>(i));
        // Not the button's own shortcut: that one waits for its press to be animated.
        auto *shortcut = new QShortcut(QKeySequence(u"Alt+%1"_s.arg(i + 1)), this);
        connect(shortcut, &QShortcut::activated, this,
            [this, i] { Q_EMIT chosen(static_cast<Section>(i)); });
        m_buttons.append(button);
        if (static_cast<Section>(i) == Section::Settings)
            layout->addStretch(1);
        layout->addWidget(button);
    }
    m_profile->setCheckable(false);
    layout->addWidget(m_profile);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !m_quiet)
            Q_EMIT chosen(static_cast<Section>(id));
    });
    connect(m_profile, &QPushButton::clicked, this, &Rail::profilesRequested);
    connect(&state, &AppState::profileChanged, this, &Rail::retranslate);
    connect(&state, &AppState::languageChanged, this, &Rail::retranslate);
    retranslate();
    resize();
}

NavButton *Rail::button(Section section) const
{
    const Section shown = section == Section::Lesson ? Section::Path : section;
    return m_buttons.at(static_cast<qsizetype>(shown));
}

void Rail::setCurrent(Section section)
{
    m_quiet = true;
    // What has no button leaves none on, so that any of them leads away again.
    const bool isOwn = section != Section::Lesson;
    m_group->setExclusive(isOwn);
    for (NavButton *other : std::as_const(m_buttons))
        other->setChecked(isOwn && other == button(section));
    m_group->setExclusive(true);
    m_quiet = false;
}

void Rail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        resize();
}

void Rail::retranslate()
{
    m_name->setText(tr("Suyang"));
    m_claim->setText(tr("Digital skills check"));
    const QStringList captions {
        tr("Home"), tr("My results"), tr("Learning path"), tr("History"), tr("Settings")};
    for (qsizetype i = 0; i < captions.size(); ++i) {
        m_buttons[i]->setCaption(captions[i]);
    }
    m_profile->setVisible(m_state.hasProfile());
    if (m_state.hasProfile()) {
        m_profile->setCaption(m_state.shownName());
        m_profile->setAccessibleName(
            tr("%1, change who is using the program").arg(m_state.shownName()));
    }
}

void Rail::resize()
{
    const Theme &theme = themeOf(*this);
    setFixedWidth(theme.metrics().rail > 0 ? theme.metrics().rail : 216);
    m_mark->setPixmap(
        iconPixmap(u"app-icon"_s, MarkSize, theme.colors().accent, devicePixelRatioF()));
}

} // namespace suyang::ui
