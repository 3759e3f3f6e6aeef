#include "ui/pages/result_cell.h"

#include "ui/pages/home_model.h"
#include "ui/theme/dimension_mark.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mini_ladder.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace suyang::ui {

namespace {
constexpr int Margin = 22;
}

ResultCell::ResultCell(int dimension, QWidget *parent)
    : QWidget(parent)
    , m_title(new QHBoxLayout)
    , m_dimension(dimension)
    , m_name(new TextLabel(TextRole::H3))
    , m_ladder(new MiniLadder(dimension))
    , m_words(new TextLabel(TextRole::H3))
    , m_meaning(new TextLabel(TextRole::Caption))
{
    m_title->addWidget(m_name);
    indentName();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, 20, Margin, 20);
    layout->setSpacing(6);
    layout->addLayout(m_title);
    layout->addSpacing(4);
    layout->addWidget(m_ladder);
    layout->addSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_meaning);
    layout->addStretch();
}

void ResultCell::setCell(const HomeCell &cell)
{
    m_name->setText(cell.name);
    m_ladder->setBand(cell.low, cell.estimate, cell.high, cell.unclear);
    m_words->setText(cell.words);
    m_meaning->setText(cell.meaning);
}

/// Leaves room for the mark before the name.
void ResultCell::indentName()
{
    m_title->setContentsMargins(themeOf(*this).scaled(22), 0, 0, 0);
}

void ResultCell::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        indentName();
}

void ResultCell::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (x() > Margin) // not the first of its row
        p.fillRect(QRect(0, 0, 1, height()), theme.colors().line);
    if (y() > Margin)
        p.fillRect(QRect(0, 0, width(), 1), theme.colors().line);
    const double line = theme.metrics().label * tokens::TightLines;
    paintMark(p, m_dimension, {double(Margin + theme.scaled(7)), m_name->y() + line / 2},
        theme.scaled(6), theme.dimension(m_dimension).mark);
}

} // namespace suyang::ui
