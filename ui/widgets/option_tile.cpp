#include "ui/widgets/option_tile.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace suyang::ui {

OptionTile::OptionTile(const QString &key, const QString &text, QWidget *parent)
    : QRadioButton(parent)
    , m_face(key, text)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false); // letters choose with a Chinese IME on, too
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::toggled, this, &OptionTile::refresh);
    refresh();
}

void OptionTile::setOptionText(const QString &text)
{
    m_face.setText(text);
    refresh();
}

void OptionTile::setMark(TileMark mark)
{
    m_face.setMark(mark);
    refresh();
}

void OptionTile::setTag(const QString &tag)
{
    m_face.setTag(tag);
    refresh();
}

void OptionTile::setPlace(int index, int count)
{
    m_face.setPlace(index, count);
    refresh();
}

QSize OptionTile::sizeHint() const
{
    const int width = 26 * themeOf(*this).metrics().option;
    return {width, heightForWidth(width)};
}

QSize OptionTile::minimumSizeHint() const
{
    const Theme &theme = themeOf(*this);
    return {m_face.minimumWidth(theme), theme.metrics().tile};
}

int OptionTile::heightForWidth(int width) const
{
    return m_face.heightForWidth(themeOf(*this), width);
}

void OptionTile::nextCheckState()
{
    if (m_face.mark() == TileMark::None)
        QRadioButton::nextCheckState();
}

void OptionTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_face.paint(painter, *this);
}

void OptionTile::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        refresh();
}

void OptionTile::refresh()
{
    setAccessibleName(m_face.accessibleName(*this));
    updateGeometry();
    update();
}

} // namespace suyang::ui
