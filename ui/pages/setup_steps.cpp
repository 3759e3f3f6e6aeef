#include "ui/pages/setup_steps.h"

#include "ui/pages/stepper.h"

#include <QCoreApplication>

namespace suyang::ui {

void showSetupStep(Stepper &stepper, SetupStep step)
{
    stepper.setSteps({QCoreApplication::translate("SetupSteps", "Easy to read"),
        QCoreApplication::translate("SetupSteps", "Your data"),
        QCoreApplication::translate("SetupSteps", "About you")});
    stepper.setCurrent(static_cast<int>(step));
}

} // namespace suyang::ui
