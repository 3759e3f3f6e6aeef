#include "ui/pages/program_panel.h"

#include "ui/app_state.h"
#include "ui/pages/icon_badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

ProgramPanel::ProgramPanel(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_name(new TextLabel(TextRole::H2))
    , m_version(new TextLabel(TextRole::Caption))
    , m_purpose(new TextLabel(TextRole::Body))
    , m_licenceTitle(new TextLabel(TextRole::H3))
    , m_licence(new TextLabel(TextRole::Body))
    , m_contentTitle(new TextLabel(TextRole::H3))
    , m_content(new TextLabel(TextRole::Body))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_version);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(new IconBadge(u"app-icon"_s, IconBadge::Size::Picture));
    top->addLayout(words, 1);
    auto *card = new Card;
    card->body()->addLayout(top);
    card->body()->addSpacing(4);
    card->body()->addWidget(m_purpose);
    card->body()->addSpacing(8);
    card->body()->addWidget(m_licenceTitle);
    card->body()->addWidget(m_licence);
    card->body()->addSpacing(8);
    card->body()->addWidget(m_contentTitle);
    card->body()->addWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();
    connect(&state, &AppState::languageChanged, this, &ProgramPanel::retranslate);
    retranslate();
}

void ProgramPanel::retranslate()
{
    const session::Content &content = m_state.content();
    m_name->setText(tr("Suyang"));
    m_version->setText(tr("Version %1").arg(QStringLiteral(SUYANG_VERSION)));
    m_purpose->setText(wording::disclaimer());
    m_licenceTitle->setText(tr("The program"));
    m_licence->setText(tr("Free software under the GNU General Public License, version 3 or later "
                          "(GPL-3.0-or-later). You may use, study, share and change it. It comes "
                          "without any warranty."));
    m_contentTitle->setText(tr("Questions, lessons and competence framework"));
    m_content->setText(tr("%n question(s), edition %1; framework edition %2. All of them may be shared "
                          "and adapted under CC BY-SA 4.0, with credit and under the same terms.",
        nullptr, int(content.bank.items().size()))
                           .arg(content.bank.version(), content.framework.version));
}

void ProgramPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace suyang::ui
