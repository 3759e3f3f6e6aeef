#include "ui/pages/setup_frame.h"

#include "ui/pages/edge_bar.h"
#include "ui/pages/stepper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/page_area.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace suyang::ui {

namespace {
constexpr int ContentWidth = 1080;
constexpr int LeastMargin = 40;
} // namespace

SetupFrame::SetupFrame(QWidget *parent)
    : QWidget(parent)
    , m_stepper(new Stepper)
    , m_body(new QVBoxLayout)
    , m_back(new ActionButton(ButtonRole::Plain, {}, QStringLiteral("back")))
    , m_other(new ActionButton(ButtonRole::Quiet))
    , m_next(new ActionButton(ButtonRole::Primary, {}, QStringLiteral("forward")))
{
    auto *top = new EdgeBar(Qt::TopEdge, this);
    m_top = new QHBoxLayout(top);
    m_top->addWidget(m_stepper);

    auto *area = new PageArea(this);
    auto *contents = new QWidget;
    contents->setLayout(m_body);
    m_body->setSpacing(12);
    area->setWidget(contents);

    auto *footer = new EdgeBar(Qt::BottomEdge, this);
    m_footer = new QHBoxLayout(footer);
    m_footer->setSpacing(16);
    m_next->setIconAfterText(true);
    m_next->setBig(true);
    m_footer->addWidget(m_back);
    m_footer->addWidget(m_other);
    m_footer->addStretch();
    m_footer->addWidget(m_next);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(area, 1);
    layout->addWidget(footer);
    arrange();
}

void SetupFrame::arrange()
{
    const Theme &theme = themeOf(*this);
    const int side = std::max(LeastMargin, (width() - theme.scaled(ContentWidth)) / 2);
    const int room = theme.isElder() ? 12 : 16;
    m_top->setContentsMargins(side, room + 2, side, room + 2);
    m_body->setContentsMargins(side, 24, side, 16);
    m_footer->setContentsMargins(side, room, side, room);
}

void SetupFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SetupFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace suyang::ui
