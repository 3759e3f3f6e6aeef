#pragma once

namespace suyang::ui {

class Stepper;

/// The pages before the first check.
enum class SetupStep { Comfort, Data, AboutYou };

/// Names of all steps, and where one is.
void showSetupStep(Stepper &stepper, SetupStep step);

} // namespace suyang::ui
