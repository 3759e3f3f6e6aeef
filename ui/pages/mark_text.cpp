#include "ui/pages/mark_text.h"

#include "ui/theme/dimension_mark.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace suyang::ui {

namespace {
constexpr int MarkRoom = 26;
}

MarkText::MarkText(
    int dimension, TextRole role, const QString &text, const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_dimension(dimension)
    , m_layout(new QVBoxLayout(this))
    , m_text(new TextLabel(role, text, this))
{
    m_layout->setSpacing(2);
    m_layout->addWidget(m_text);
    if (!caption.isEmpty())
        m_layout->addWidget(new TextLabel(TextRole::Caption, caption, this));
    refreshMargins();
}

QString MarkText::text() const
{
    return m_text->text();
}

void MarkText::refreshMargins()
{
    m_layout->setContentsMargins(themeOf(*this).scaled(MarkRoom), 0, 0, 0);
    update();
}

void MarkText::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const bool running = m_text->role() == TextRole::Body || m_text->role() == TextRole::Caption;
    const double line
        = theme.pixelSize(m_text->role()) * (running ? tokens::BodyLines : tokens::TightLines);
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    paintMark(p, m_dimension, {double(theme.scaled(8)), m_text->y() + line / 2}, theme.scaled(5),
        theme.dimension(m_dimension).mark);
}

void MarkText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refreshMargins();
}

} // namespace suyang::ui
