#include "ui/widgets/path_step.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dimension_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace suyang::ui {

namespace {
constexpr int Padding = 24;
constexpr int CircleGap = 16;
constexpr int StepGap = 12; // to the next card; part of this widget, for the line

int circleSize(const Theme &theme)
{
    return theme.metrics().key + 4;
}

} // namespace

PathStep::PathStep(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_title(new TextLabel(TextRole::H3, {}, this))
    , m_dimension(new DimensionChip(0, this))
    , m_state(new Chip({}, {}, TextTone::Accent, this))
    , m_detail(new TextLabel(TextRole::Caption, {}, this))
    , m_start(new ActionButton(ButtonRole::Plain, {}, {}, this))
    , m_resources(new QWidget(this))
    , m_resourceRow(new FlowLayout(m_resources, 12))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *signs = new FlowLayout(nullptr, 12);
    signs->addWidget(m_title);
    signs->addWidget(m_dimension);
    signs->addWidget(m_state);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addLayout(signs);
    words->addWidget(m_detail);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(words, 1);
    top->addWidget(m_start, 0, Qt::AlignVCenter);
    m_layout->addLayout(top);
    m_layout->addWidget(m_resources);
    m_layout->setSpacing(12);
    connect(m_start, &ActionButton::clicked, this, &PathStep::startRequested);
    refreshMargins();
}

void PathStep::setData(const PathStepData &data)
{
    m_data = data;
    m_title->setText(data.title);
    m_title->setRole(data.state == StepState::Now ? TextRole::H2 : TextRole::H3);
    m_dimension->setVisible(data.dimension >= 0);
    if (data.dimension >= 0)
        m_dimension->setDimension(data.dimension);
    while (QLayoutItem *item = m_resourceRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool now = data.state == StepState::Now;
    for (int i = 0; now && i < int(data.resources.size()); ++i) {
        const StepResource &resource = data.resources[i];
        auto *button = new ActionButton(resource.isNext ? ButtonRole::Primary : ButtonRole::Plain,
            resource.text, resource.icon, m_resources);
        m_resourceRow->addWidget(button);
        connect(button, &ActionButton::clicked, this, [this, i] { Q_EMIT resourceRequested(i); });
    }
    m_resources->setVisible(m_resourceRow->count() > 0);
    m_start->setVisible(data.state == StepState::Later || data.state == StepState::Recheck
        || (now && data.resources.isEmpty()));
    retranslate();
}

void PathStep::setLast(bool last)
{
    m_last = last;
    refreshMargins();
}

QString PathStep::stateText() const
{
    switch (m_data.state) {
    case StepState::Done:
        return tr("Done");
    case StepState::Now:
        return tr("Learning now");
    case StepState::Later:
        return tr("Not begun");
    case StepState::Recheck:
        return tr("Check again");
    }
    Q_UNREACHABLE();
    return {};
}

void PathStep::retranslate()
{
    const bool done = m_data.state == StepState::Done;
    m_state->setVisible(done || m_data.state == StepState::Now);
    m_state->setContent(stateText(), done ? QStringLiteral("check") : QStringLiteral("play"),
        done ? TextTone::Good : TextTone::Accent);
    QString detail = m_data.detail;
    if (!m_data.hint.isEmpty())
        detail += (detail.isEmpty() ? QString() : QStringLiteral("    ")) + m_data.hint;
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_start->setCaption(
        m_data.state == StepState::Recheck ? tr("Check again now") : tr("Start here"));
    m_start->setAccessibleName(tr("%1: %2").arg(m_start->caption(), m_data.title));
    setAccessibleName(
        tr("Step %1, %2: %3").arg(QString::number(m_data.number), stateText(), m_data.title));
    update();
}

void PathStep::refreshMargins()
{
    const int left = circleSize(themeOf(*this)) + CircleGap;
    m_layout->setContentsMargins(left + Padding, 16, Padding, m_last ? 16 : 16 + StepGap);
    update();
}

void PathStep::paintCard(QPainter &p, const QRectF &card) const
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    QPen frame(c.line, theme.kind() == ThemeKind::HighContrast ? 2 : 1);
    if (m_data.state == StepState::Now) {
        frame = QPen(c.accent, 3);
    } else if (m_data.state == StepState::Recheck) {
        frame = QPen(c.lineStrong, 2);
        frame.setCapStyle(Qt::FlatCap);
        frame.setDashPattern({3, 2.4});
    }
    const double half = frame.widthF() / 2;
    p.setPen(frame);
    p.setBrush(m_data.state == StepState::Recheck ? c.bg : c.surface);
    p.drawRoundedRect(
        card.adjusted(half, half, -half, -half), tokens::RadiusLarge, tokens::RadiusLarge);
}

void PathStep::paintCircle(QPainter &p, const QRectF &circle) const
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    QPen outline(c.lineStrong, 2);
    QColor ground = c.surface, ink = c.ink;
    QString icon;
    if (m_data.state == StepState::Done) {
        outline.setColor(c.good);
        ground = c.good;
        ink = c.surface;
        icon = QStringLiteral("check");
    } else if (m_data.state == StepState::Now) {
        outline.setColor(c.accent);
        ground = c.accent;
        ink = c.onAccent;
    } else if (m_data.state == StepState::Recheck) {
        outline.setCapStyle(Qt::FlatCap);
        outline.setDashPattern({2.5, 2});
        icon = QStringLiteral("retry");
    }
    p.setPen(outline);
    p.setBrush(ground);
    p.drawEllipse(circle);
    if (!icon.isEmpty()) {
        const double half = theme.metrics().icon / 2.0;
        paintIcon(p, icon, circle.center() - QPointF(half, half), theme.metrics().icon, ink);
        return;
    }
    QFont font = theme.font(TextRole::Label, true);
    font.setPixelSize(theme.metrics().keyText + 2);
    p.setFont(font);
    p.setPen(ink);
    p.drawText(circle, Qt::AlignCenter, QString::number(m_data.number));
}

void PathStep::paintEvent(QPaintEvent *)
{
    const Palette &c = themeOf(*this).colors();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const double side = circleSize(themeOf(*this));
    const double gap = m_last ? 0 : StepGap;
    paintCard(p, QRectF(side + CircleGap, 0, width() - side - CircleGap, height() - gap));
    const QRectF circle(1, 13, side - 2, side - 2);
    paintCircle(p, circle);
    if (m_last)
        return;
    p.setPen(QPen(m_data.state == StepState::Done ? c.good : c.lineStrong, 3));
    p.drawLine(QPointF(side / 2, circle.bottom() + 6), QPointF(side / 2, height() - 1.0));
}

void PathStep::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        refreshMargins();
}

} // namespace suyang::ui
