#pragma once

#include <QString>

namespace suyang::ui {

class Theme;

/// The application's sheet with every placeholder of `:/theme/suyang.qss.in` filled in.
QString styleSheetFor(const Theme &theme);

} // namespace suyang::ui
