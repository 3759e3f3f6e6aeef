#include "ui/widgets/match_tile.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace suyang::ui {

MatchTile::MatchTile(const QString &key, const QString &text, QWidget *parent)
    : QPushButton(parent)
    , m_face(key, text)
{
    setAutoDefault(false);
    setCheckable(true); // checked means linked; only setState() changes it
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    m_face.setShowsChosenTag(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void MatchTile::setState(const QString &partner, bool pending, bool showsPartner)
{
    m_partner = partner;
    m_pending = pending;
    m_showsPartner = showsPartner;
    m_face.setPending(pending);
    setChecked(!partner.isEmpty() && !pending);
    retranslate();
}

void MatchTile::setMark(TileMark mark)
{
    m_face.setMark(mark);
    retranslate();
}

void MatchTile::retranslate()
{
    const bool linked = !m_partner.isEmpty();
    const QString link = linked ? tr("linked to %1").arg(m_partner) : QString();
    m_face.setTag(m_showsPartner ? link : QString());
    if (m_showsPartner)
        m_face.setTagRoom(tr("linked to %1").arg(QLatin1Char('D')));
    QString name = m_face.key() + tr(", ") + m_face.text();
    if (m_pending)
        name += tr(", ") + tr("waiting for its partner");
    else if (linked)
        name += tr(", ") + link;
    else
        name += tr(", ") + tr("not linked yet");
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize MatchTile::sizeHint() const
{
    const int width = 20 * themeOf(*this).metrics().option;
    return {width, heightForWidth(width)};
}

QSize MatchTile::minimumSizeHint() const
{
    const Theme &theme = themeOf(*this);
    return {m_face.minimumWidth(theme), theme.metrics().tile};
}

int MatchTile::heightForWidth(int width) const
{
    return m_face.heightForWidth(themeOf(*this), width);
}

void MatchTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_face.paint(painter, *this);
}

void MatchTile::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

} // namespace suyang::ui
