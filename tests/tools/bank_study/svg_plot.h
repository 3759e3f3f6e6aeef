#pragma once

#include <QByteArray>
#include <QPointF>
#include <QString>

#include <vector>

namespace suyang::bank_study {

/// A straight scale with evenly spaced ticks.
struct Axis
{
    QString title;
    double low = 0.0;
    double high = 1.0;
    double step = 0.25; ///< between ticks, counted from 0
    int decimals = 0;
};

/// The axis that holds all values between `low` and `high`, with 4 to 8 round steps.
/// REQUIRES: low < high, both finite
Axis axisAround(const QString &title, double low, double high);

enum class Mark {
    Line, ///< with a marker at every point
    Plain, ///< without
    Dashed, ///< without, dashed
    Bars, ///< from 0 up, each as wide as its share of the step between two x values
};

enum class Marker { Circle, Square, Triangle, Diamond };

struct Series
{
    QString name;
    QString colour; ///< "#14505C"
    Mark mark = Mark::Line;
    Marker marker = Marker::Circle;
    std::vector<QPointF> points = {};
};

/// A thin dashed line across the panel that names a value.
struct Reference
{
    bool upright = false;
    double value = 0.0;
    QString label = {};
};

struct Panel
{
    QString title;
    Axis x = {};
    Axis y = {};
    std::vector<Series> series = {};
    std::vector<Reference> references = {};
};

/// Panels side by side with one legend: the names of the first panel's series.
struct Figure
{
    QString title;
    QString description; ///< read by screen readers
    std::size_t columns = 2;
    std::vector<Panel> panels = {};
};

/// An SVG 1.1 picture on white, text as text. The same figure gives the same bytes.
QByteArray toSvg(const Figure &figure);

} // namespace suyang::bank_study
