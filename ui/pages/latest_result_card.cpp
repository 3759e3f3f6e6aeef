#include "ui/pages/latest_result_card.h"

#include "ui/pages/columns_layout.h"
#include "ui/pages/home_model.h"
#include "ui/pages/result_cell.h"
#include "ui/theme/names.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

LatestResultCard::LatestResultCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::H2))
    , m_date(new TextLabel(TextRole::Caption))
    , m_open(new ActionButton(ButtonRole::Quiet, {}, u"chevron-right"_s))
{
    m_open->setIconAfterText(true);
    auto *words = new FlowLayout(nullptr, 16);
    words->addWidget(m_title);
    words->addWidget(m_date);
    auto *top = new QHBoxLayout;
    auto *middle = new QVBoxLayout;
    middle->addStretch();
    middle->addLayout(words);
    middle->addStretch();
    top->addLayout(middle, 1);
    top->addWidget(m_open);
    auto *card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    auto *columns = new ColumnsLayout(nullptr, 200, 0);
    for (int dimension = 0; dimension < DimensionCount; ++dimension) {
        auto *cell = new ResultCell(dimension);
        m_cells.append(cell);
        columns->addWidget(cell);
    }
    card->body()->addLayout(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(card);
    connect(m_open, &ActionButton::clicked, this, [this] { Q_EMIT resultRequested(m_attempt); });
}

void LatestResultCard::setResult(const HomeResult &result)
{
    m_attempt = result.attempt;
    m_title->setText(tr("My profile"));
    m_date->setText(result.date);
    m_open->setCaption(tr("See the full result"));
    for (qsizetype i = 0; i < std::min(m_cells.size(), result.cells.size()); ++i)
        m_cells[i]->setCell(result.cells[i]);
}

} // namespace suyang::ui
