#pragma once

class QLayout;

namespace suyang::ui {

/// Takes everything out of a layout. The widgets vanish now and die a little later, so that a
/// button may cause its own end.
void clearLayout(QLayout &layout);

} // namespace suyang::ui
