#pragma once

class QWidget;

namespace suyang::ui {

/// Makes Tab go through `page` as its layouts do: from the top down, in a row from the left.
void orderTabs(QWidget &page);

} // namespace suyang::ui
