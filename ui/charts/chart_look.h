#pragma once

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>

namespace suyang::ui {

class Theme;

/// What every Qt chart of ours has: our colours, no animation, no legend of Qt's, no frame.
void dressChart(QChart &chart, const Theme &theme);

/// Our font on the labels: Qt's default mixes another family into Chinese text.
void dressAxis(QAbstractAxis &axis, const Theme &theme);

} // namespace suyang::ui
