#include "ui/theme/names.h"

#include <QCoreApplication>

#include <cassert>

namespace suyang::ui {

QString dimensionName(int dimension)
{
    assert(dimension >= 0 && dimension < DimensionCount);
    switch (dimension) {
    case 0:
        return QCoreApplication::translate("Names", "Digital life");
    case 1:
        return QCoreApplication::translate("Names", "Digital work");
    case 2:
        return QCoreApplication::translate("Names", "Digital security");
    default:
        return QCoreApplication::translate("Names", "Digital ethics");
    }
}

QString bandName(int band)
{
    assert(band >= 0 && band < BandCount);
    switch (band) {
    case 0:
        return QCoreApplication::translate("Names", "Starting");
    case 1:
        return QCoreApplication::translate("Names", "Independent");
    case 2:
        return QCoreApplication::translate("Names", "Skilled");
    default:
        return QCoreApplication::translate("Names", "Leading");
    }
}

QString bandRangeName(int low, int high)
{
    if (low == high)
        return bandName(low);
    //: %1 and %2 are neighbouring bands, e.g. "Starting to Independent"
    return QCoreApplication::translate("Names", "%1 to %2").arg(bandName(low), bandName(high));
}

QString unclearName()
{
    return QCoreApplication::translate("Names", "Not clear yet");
}

} // namespace suyang::ui
