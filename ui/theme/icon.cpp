#include "ui/theme/icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace suyang::ui {

QPixmap iconPixmap(const QString &name, int size, const QColor &color, double pixelRatio)
{
    const QString key = QStringLiteral("suyang/%1/%2/%3/%4")
                            .arg(name)
                            .arg(size)
                            .arg(color.name(QColor::HexArgb))
                            .arg(pixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray source = file.readAll();
    source.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(source);
    if (!renderer.isValid())
        return {};

    const int side = qRound(size * pixelRatio);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon tintedIcon(
    const QString &name, int size, const QColor &color, const QColor &disabled, double pixelRatio)
{
    QIcon icon(iconPixmap(name, size, color, pixelRatio));
    icon.addPixmap(iconPixmap(name, size, disabled, pixelRatio), QIcon::Disabled);
    return icon;
}

void paintIcon(
    QPainter &painter, const QString &name, const QPointF &at, int size, const QColor &color)
{
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    painter.drawPixmap(at, iconPixmap(name, size, color, ratio));
}

} // namespace suyang::ui
