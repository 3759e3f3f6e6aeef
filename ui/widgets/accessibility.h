#pragma once

namespace suyang::ui {

/// Teaches Qt the roles of our own widgets. Once, after the QApplication is made; again does
/// nothing.
void installAccessibility();

} // namespace suyang::ui
