#include "ui/widgets/toast.h"

#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/live_region.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace suyang::ui {

namespace {
constexpr int Lifetime = 8000;
constexpr int Distance = 24; // from the corner of the window
} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_label(new TextLabel(TextRole::Body, {}, this))
    , m_action(new ActionButton(ButtonRole::Quiet, {}, {}, this))
    , m_close(new IconButton(QStringLiteral("close"), {}, this))
    , m_live(new LiveRegion(parent))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 8, 8);
    layout->addWidget(m_label, 1, Qt::AlignVCenter);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_close->setQuiet(true);
    m_timer.setInterval(Lifetime);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::leaveIfUnused);
    connect(m_close, &IconButton::clicked, this, &Toast::dismiss);
    connect(m_action, &ActionButton::clicked, this, [this] {
        dismiss();
        Q_EMIT actionTriggered();
    });
    parent->installEventFilter(this);
    retranslate();
    hide();
}

void Toast::showMessage(const QString &text, const QString &action)
{
    m_label->setText(text);
    m_action->setCaption(action);
    m_action->setVisible(!action.isEmpty());
    place();
    show();
    raise();
    m_live->say(m_label->plainText());
    m_timer.start();
}

QString Toast::text() const
{
    return m_label->text();
}

void Toast::leaveIfUnused()
{
    if (themeOf(*this).isElder())
        return; // stays until it is closed
    if (underMouse() || m_close->hasFocus() || m_action->hasFocus())
        m_timer.start();
    else
        dismiss();
}

void Toast::dismiss()
{
    if (!isVisible())
        return;
    m_timer.stop();
    hide();
    Q_EMIT dismissed();
}

void Toast::place()
{
    const QWidget *room = parentWidget();
    const int widest = std::min(room->width() - 2 * Distance, themeOf(*this).scaled(520));
    const int wide = std::max(std::min(widest, sizeHint().width()), minimumSizeHint().width());
    const int tall
        = layout()->hasHeightForWidth() ? layout()->heightForWidth(wide) : sizeHint().height();
    setGeometry(Distance, room->height() - tall - Distance, wide, tall);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Palette &c = themeOf(*this).colors();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(c.lineStrong, 2));
    p.setBrush(c.surface);
    p.drawRoundedRect(
        QRectF(rect()).adjusted(1, 1, -1, -1), tokens::RadiusMedium, tokens::RadiusMedium);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Toast::retranslate()
{
    m_close->setName(tr("Close this message"));
}

void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && isVisible())
        place();
}

} // namespace suyang::ui
