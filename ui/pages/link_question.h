#pragma once

class QWidget;

namespace suyang::bank {
struct Resource;
}

namespace suyang::ui {

/// Says where a link goes and opens it in the browser when the person agrees.
void askToOpenLink(const bank::Resource &resource, QWidget *parent);

} // namespace suyang::ui
