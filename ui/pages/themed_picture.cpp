#include "ui/pages/themed_picture.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace suyang::ui {

namespace {

constexpr std::array Colors {&Palette::accent, &Palette::accentSoft, &Palette::surface,
    &Palette::surface2, &Palette::life, &Palette::lifeSoft, &Palette::work, &Palette::workSoft,
    &Palette::security, &Palette::securitySoft, &Palette::ethics, &Palette::ethicsSoft};

QByteArray inColors(QByteArray source, const Palette &palette)
{
    // In two rounds, so that no colour put in is taken for one to replace.
    for (std::size_t i = 0; i < Colors.size(); ++i) {
        source.replace(
            (tokens::Light.*Colors[i]).name().toLatin1(), '@' + QByteArray::number(int(i)) + ';');
    }
    for (std::size_t i = 0; i < Colors.size(); ++i) {
        source.replace(
            '@' + QByteArray::number(int(i)) + ';', (palette.*Colors[i]).name().toLatin1());
    }
    return source;
}

} // namespace

ThemedPicture::ThemedPicture(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    QFile file(QStringLiteral(":/pictures/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly))
        m_source = file.readAll();
    m_natural = QSvgRenderer(m_source).defaultSize();
}

QSize ThemedPicture::sizeHint() const
{
    return m_natural.scaled(340, 268, Qt::KeepAspectRatio);
}

void ThemedPicture::render(const QSize &size)
{
    const double ratio = devicePixelRatioF();
    if (m_cache.size() == size * ratio)
        return;
    m_cache = QPixmap(size * ratio);
    m_cache.fill(Qt::transparent);
    QSvgRenderer renderer(inColors(m_source, themeOf(*this).colors()));
    QPainter painter(&m_cache);
    renderer.render(&painter);
    painter.end();
    m_cache.setDevicePixelRatio(ratio);
}

void ThemedPicture::paintEvent(QPaintEvent *)
{
    const QSize size = m_natural.scaled(this->size(), Qt::KeepAspectRatio);
    if (m_source.isEmpty() || size.isEmpty())
        return;
    render(size);
    QPainter painter(this);
    painter.drawPixmap((width() - size.width()) / 2, (height() - size.height()) / 2, m_cache);
}

void ThemedPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        m_cache = {};
        update();
    }
}

} // namespace suyang::ui
