#include "ui/widgets/live_region.h"

namespace suyang::ui {

LiveRegion::LiveRegion(QWidget *parent)
    : QWidget(parent)
{
    setGeometry(0, 0, 1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void LiveRegion::say(const QString &text)
{
    hide();
    setAccessibleName(text);
    show();
}

} // namespace suyang::ui
