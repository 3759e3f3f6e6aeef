#include "ui/widgets/check_tile.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace suyang::ui {

CheckTile::CheckTile(const QString &key, const QString &text, QWidget *parent)
    : QCheckBox(parent)
    , m_face(key, text)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false); // letters choose with a Chinese IME on, too
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::toggled, this, &CheckTile::refresh);
    refresh();
}

void CheckTile::setOptionText(const QString &text)
{
    m_face.setText(text);
    refresh();
}

void CheckTile::setMark(TileMark mark)
{
    m_face.setMark(mark);
    refresh();
}

void CheckTile::setTag(const QString &tag)
{
    m_face.setTag(tag);
    refresh();
}

void CheckTile::setPlace(int index, int count)
{
    m_face.setPlace(index, count);
    refresh();
}

QSize CheckTile::sizeHint() const
{
    const int width = 26 * themeOf(*this).metrics().option;
    return {width, heightForWidth(width)};
}

QSize CheckTile::minimumSizeHint() const
{
    const Theme &theme = themeOf(*this);
    return {m_face.minimumWidth(theme), theme.metrics().tile};
}

int CheckTile::heightForWidth(int width) const
{
    return m_face.heightForWidth(themeOf(*this), width);
}

void CheckTile::nextCheckState()
{
    if (m_face.mark() == TileMark::None)
        QCheckBox::nextCheckState();
}

void CheckTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_face.paint(painter, *this);
}

void CheckTile::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        refresh();
}

void CheckTile::refresh()
{
    setAccessibleName(m_face.accessibleName(*this));
    updateGeometry();
    update();
}

} // namespace suyang::ui
