#include "ui/pages/result_signs.h"

#include "ui/app_state.h"
#include "ui/pages/clear_layout.h"
#include "ui/pages/columns_layout.h"
#include "ui/pages/mark_text.h"
#include "ui/pages/sign_row.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace suyang::ui {

ResultSigns::ResultSigns(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::H2))
    , m_hint(new TextLabel(TextRole::Caption))
    , m_cards(new ColumnsLayout(nullptr, 340, 16))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addSpacing(6);
    layout->addLayout(m_cards);
    m_cards->setMaximumColumns(2);
}

void ResultSigns::setResult(const AppState &state, const session::LiteracyProfile &result)
{
    const bank::Framework &framework = state.content().framework;
    m_title->setText(tr("A closer look"));
    m_hint->setText(
        tr("These signs rest on one or two answers each. Take them as hints, not as levels."));
    clearLayout(*m_cards);
    for (std::size_t d = 0; d < std::size_t(framework.dimensions.size()); ++d) {
        auto *card = new Card;
        card->body()->addWidget(
            new MarkText(int(d), TextRole::H3, wording::dimensionName(state.voice(), d)));
        for (const session::CompetenceResult &sign : result.competences) {
            if (framework.competences[qsizetype(sign.competence)].dimension == d)
                card->body()->addWidget(new SignRow(
                    wording::competenceName(state.voice(), sign.competence), sign.sign));
        }
        card->body()->addStretch();
        m_cards->addWidget(card);
    }
}

} // namespace suyang::ui
