#include "ui/charts/ladder_chart.h"

#include "ui/charts/ladder_painter.h"
#include "ui/theme/names.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace suyang::ui {

LadderChart::LadderChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("sy-own-focus", true); // the ring goes round the row
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void LadderChart::setRows(const QList<LadderRow> &rows)
{
    m_rows = rows;
    m_current = -1;
    retranslate();
}

void LadderChart::setLegendVisible(bool visible)
{
    m_showsLegend = visible;
    updateGeometry();
    update();
}

QString LadderChart::rowText(int index) const
{
    const LadderRow &row = m_rows.at(index);
    const int low = bandAt(row.low);
    const int high = bandAt(row.high);
    QString text = tr("%1: %2.").arg(row.name, row.words) + QLatin1Char(' ');
    text += low == high
        ? tr("9 in 10 sure it is in %1.").arg(bandName(low))
        : tr("9 in 10 sure it is between %1 and %2.").arg(bandName(low), bandName(high));
    if (row.previous)
        text += QLatin1Char(' ') + tr("Last time: %1.").arg(bandName(bandAt(*row.previous)));
    return text;
}

void LadderChart::retranslate()
{
    setAccessibleName(tr("Your profile"));
    QStringList lines;
    for (int row = 0; row < int(m_rows.size()); ++row)
        lines << rowText(row);
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QRect LadderChart::rowRect(int row) const
{
    return LadderPainter(themeOf(*this), m_rows, width(), m_showsLegend)
        .rowRect(row)
        .toAlignedRect();
}

void LadderChart::setCurrentRow(int row)
{
    row = std::clamp(row, -1, int(m_rows.size()) - 1);
    if (row == m_current)
        return;
    m_current = row;
    update();
    if (row >= 0 && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(row);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT currentRowChanged(row);
}

QSize LadderChart::sizeHint() const
{
    const int width = themeOf(*this).scaled(620);
    return {width, heightForWidth(width)};
}

QSize LadderChart::minimumSizeHint() const
{
    return {300, themeOf(*this).metrics().tile};
}

int LadderChart::heightForWidth(int width) const
{
    return int(std::ceil(LadderPainter(themeOf(*this), m_rows, width, m_showsLegend).height()));
}

void LadderChart::render(QPainter &painter, const QRectF &area, const Theme &theme) const
{
    painter.save();
    painter.translate(area.topLeft());
    LadderPainter(theme, m_rows, area.width(), m_showsLegend).paint(painter);
    painter.restore();
}

void LadderChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter p(this);
    const LadderPainter ladder(theme, m_rows, width(), m_showsLegend);
    ladder.paint(p);
    if (m_current < 0)
        return;
    const QRectF row = ladder.rowRect(m_current).adjusted(3, 3, -3, -3);
    p.setBrush(Qt::NoBrush);
    if (hasFocus()) {
        p.setPen(QPen(theme.colors().focusOuter, 5));
        p.drawRoundedRect(row, 10, 10);
        p.setPen(QPen(theme.colors().focusInner, 3));
        p.drawRoundedRect(row, 10, 10);
    } else {
        p.setPen(QPen(theme.colors().lineStrong, 1));
        p.drawRoundedRect(row, 10, 10);
    }
}

void LadderChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

void LadderChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrentRow(std::max(m_current - 1, 0));
        break;
    case Qt::Key_Down:
        setCurrentRow(m_current + 1);
        break;
    case Qt::Key_Home:
        setCurrentRow(0);
        break;
    case Qt::Key_End:
        setCurrentRow(int(m_rows.size()) - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LadderChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentRow(0);
    update();
}

void LadderChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrentRow(-1);
}

void LadderChart::mouseMoveEvent(QMouseEvent *event)
{
    const LadderPainter ladder(themeOf(*this), m_rows, width(), m_showsLegend);
    int under = -1;
    for (int row = 0; row < int(m_rows.size()); ++row)
        under = ladder.rowRect(row).contains(event->position()) ? row : under;
    if (!hasFocus() || under >= 0)
        setCurrentRow(under);
}

bool LadderChart::event(QEvent *event)
{
    if (event->type() == QEvent::Leave && !hasFocus())
        setCurrentRow(-1);
    return QWidget::event(event);
}

} // namespace suyang::ui
