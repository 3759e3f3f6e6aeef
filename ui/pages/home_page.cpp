#include "ui/pages/home_page.h"

#include "ui/app_state.h"
#include "ui/pages/home_elder.h"
#include "ui/pages/home_model.h"
#include "ui/pages/home_overview.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace suyang::ui {

HomePage::HomePage(AppState &state, ThemeManager &themes, QWidget *parent)
    : BasicPage(state, parent)
    , m_themes(themes)
    , m_overview(new HomeOverview(this))
    , m_elder(new HomeElder(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 16, 32, 32);
    layout->setSpacing(20);
    layout->addWidget(heading());
    layout->addWidget(m_overview, 1);
    layout->addWidget(m_elder, 1);
    connectOverview();
    connectElder();
    connect(&themes, &ThemeManager::themeChanged, this, &HomePage::arrange);
    arrange();
}

void HomePage::connectOverview()
{
    connect(m_overview, &HomeOverview::startRequested, this, &HomePage::startRequested);
    connect(m_overview, &HomeOverview::startOverRequested, this, &HomePage::askToStartOver);
    connect(m_overview, &HomeOverview::resumeRequested, this, &HomePage::resumeRequested);
    connect(m_overview, &HomeOverview::resultRequested, this, &HomePage::resultRequested);
    connect(m_overview, &HomeOverview::stepRequested, this, &HomePage::stepRequested);
    connect(m_overview, &HomeOverview::pathRequested, this, &HomePage::pathRequested);
    connect(m_overview, &HomeOverview::selfRatingRequested, this, &HomePage::selfRatingRequested);
    connect(m_overview, &HomeOverview::elderModeRequested, this, [this] { setElderMode(true); });
}

void HomePage::connectElder()
{
    connect(m_elder, &HomeElder::startRequested, this, &HomePage::startRequested);
    connect(m_elder, &HomeElder::resumeRequested, this, &HomePage::resumeRequested);
    connect(m_elder, &HomeElder::resultRequested, this, &HomePage::resultRequested);
    connect(m_elder, &HomeElder::stepRequested, this, &HomePage::stepRequested);
    connect(m_elder, &HomeElder::selfRatingRequested, this, &HomePage::selfRatingRequested);
    connect(m_elder, &HomeElder::settingsRequested, this, &HomePage::settingsRequested);
    connect(m_elder, &HomeElder::standardModeRequested, this, [this] { setElderMode(false); });
}

void HomePage::arrange()
{
    const bool elder = m_themes.theme().isElder();
    m_overview->setVisible(!elder);
    m_elder->setVisible(elder);
}

void HomePage::setElderMode(bool elder)
{
    m_themes.setTextSize(elder ? TextSize::Elder : TextSize::Standard);
    heading()->setFocus(Qt::OtherFocusReason); // the button pressed is gone
    Q_EMIT settingsChanged();
}

void HomePage::askToStartOver()
{
    const session::AttemptRecord *running = state().record().running();
    if (!running) {
        Q_EMIT startRequested();
        return;
    }
    auto *dialog = new ConfirmDialog(tr("Start over?"),
        tr("The %n answer(s) given so far will not count for a result. You will get new questions.",
            nullptr, int(running->answers.size())),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addChoice(tr("Keep my answers"), ButtonRole::Plain, true);
    const int startOver = dialog->addChoice(tr("Start over"), ButtonRole::Plain);
    connect(dialog, &ConfirmDialog::choiceMade, this, [this, startOver](int choice) {
        if (choice == startOver && state().abandonRunning())
            Q_EMIT startRequested();
    });
    dialog->open();
}

void HomePage::refresh()
{
    const HomeModel model = homeModel(state());
    heading()->setText(model.greeting);
    QStringList names;
    const auto &dimensions = state().content().framework.dimensions;
    for (const bank::Dimension &dimension : dimensions)
        names.append(dimension.name.in(state().language()));
    m_overview->setModel(model, names);
    m_elder->setModel(model);
}

} // namespace suyang::ui
