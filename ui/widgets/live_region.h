#pragma once

#include <QWidget>

namespace suyang::ui {

/// Says news to a screen reader without taking the focus. Invisible; not to be put into a layout.
/// Qt 6.4 has no announcement event: what Orca reads is a widget of the role Notification that
/// appears.
class LiveRegion final : public QWidget
{
    Q_OBJECT

public:
    explicit LiveRegion(QWidget *parent);

    void say(const QString &text);
};

} // namespace suyang::ui
