#include "ui/widgets/hotspot_picture.h"

#include "ui/theme/theme.h"
#include "ui/widgets/region_button.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>
#include <QSvgRenderer>

#include <algorithm>
#include <utility>

namespace suyang::ui {

namespace {
constexpr int Frame = 3;
}

HotspotPicture::HotspotPicture(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool HotspotPicture::setSvg(const QByteArray &svg)
{
    m_original = {};
    m_cache = {};
    const QSvgRenderer renderer(svg);
    const bool valid = renderer.isValid() && !renderer.viewBoxF().isEmpty();
    m_svg = valid ? svg : QByteArray();
    if (valid)
        m_natural = renderer.viewBoxF().size();
    updateGeometry();
    update();
    return valid;
}

void HotspotPicture::setPixmap(const QPixmap &pixmap)
{
    m_svg.clear();
    m_cache = {};
    m_original = pixmap;
    if (!pixmap.isNull())
        m_natural = pixmap.deviceIndependentSize();
    updateGeometry();
    update();
}

void HotspotPicture::setRegions(const QList<HotspotRegion> &regions, bool multiple)
{
    qDeleteAll(std::exchange(m_buttons, {}));
    m_regions = regions;
    for (int i = 0; i < int(regions.size()); ++i) {
        auto *button
            = new RegionButton(i + 1, regions[i].name, regions[i].description, multiple, this);
        m_buttons.append(button);
        button->show();
        connect(button, &RegionButton::toggled, this, [this, i](bool on) {
            if (!m_quiet)
                Q_EMIT regionToggled(i, on);
        });
    }
    placeRegions();
}

void HotspotPicture::setChosen(const QList<int> &indexes)
{
    const QScopedValueRollback quiet(m_quiet, true);
    for (int i = 0; i < int(m_buttons.size()); ++i)
        m_buttons[i]->setChecked(indexes.contains(i));
}

void HotspotPicture::setMarks(const QList<TileMark> &marks)
{
    for (int i = 0; i < int(m_buttons.size()); ++i)
        m_buttons[i]->setMark(marks.value(i, TileMark::None));
}

QSize HotspotPicture::sizeHint() const
{
    return m_natural.toSize().expandedTo({320, 200}) + QSize(2 * Frame, 2 * Frame);
}

QSize HotspotPicture::minimumSizeHint() const
{
    return {320, heightForWidth(320)};
}

int HotspotPicture::heightForWidth(int width) const
{
    const double inner = std::min(width - 2.0 * Frame, m_natural.width() * 1.2);
    return qRound(inner * m_natural.height() / m_natural.width()) + 2 * Frame;
}

QRectF HotspotPicture::pictureRect() const
{
    const QRectF room = QRectF(rect()).adjusted(Frame, Frame, -Frame, -Frame);
    const QSizeF size = m_natural.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.topLeft(), size};
}

const QPixmap &HotspotPicture::rendered(const QSize &size)
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = size * ratio;
    if (m_cache.size() == pixels)
        return m_cache;
    if (m_svg.isEmpty()) {
        m_cache = m_original.isNull()
            ? QPixmap()
            : m_original.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    } else {
        m_cache = QPixmap(pixels);
        m_cache.fill(Qt::white);
        QPainter painter(&m_cache);
        QSvgRenderer(m_svg).render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    }
    m_cache.setDevicePixelRatio(ratio);
    return m_cache;
}

void HotspotPicture::paintEvent(QPaintEvent *)
{
    const Palette &c = themeOf(*this).colors();
    const QRectF picture = pictureRect();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(picture, tokens::RadiusTile - 2, tokens::RadiusTile - 2);
    p.save();
    p.setClipPath(shape);
    p.drawPixmap(picture.topLeft(), rendered(picture.size().toSize()));
    p.restore();
    p.setPen(QPen(c.lineStrong, Frame));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(
        picture.adjusted(-1.5, -1.5, 1.5, 1.5), tokens::RadiusTile, tokens::RadiusTile);
}

void HotspotPicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeRegions();
}

void HotspotPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeRegions(); // the smallest target grows with the text
}

void HotspotPicture::placeRegions()
{
    const QRectF picture = pictureRect();
    const double least = themeOf(*this).metrics().targetMin;
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        const double overhang = m_buttons[i]->overhang();
        const QRectF &share = m_regions[i].area;
        QRectF area(picture.x() + share.x() * picture.width(),
            picture.y() + share.y() * picture.height(), share.width() * picture.width(),
            share.height() * picture.height());
        // Nobody has to hunt for pixels.
        const double dx = std::max(0.0, least - area.width()) / 2;
        const double dy = std::max(0.0, least - area.height()) / 2;
        area.adjust(-dx - overhang, -dy - overhang, dx + 3, dy + 3);
        m_buttons[i]->setGeometry(area.toAlignedRect().intersected(rect()));
    }
}

} // namespace suyang::ui
