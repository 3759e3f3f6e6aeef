#pragma once

#include "base/result.h"
#include "engine/ability_prior.h"
#include "engine/test_settings.h"
#include "session/content.h"

#include <QJsonObject>
#include <QString>

namespace suyang::session {

/// Prior and rules of the test for one audience, from the framework data.
struct TestPlan
{
    engine::AbilityPrior prior;
    engine::TestSettings settings;
};

/// Fails with NotFound for an unknown audience.
Result<TestPlan> planFor(const bank::Framework &framework, const QString &audience);

/// The plan as it is frozen with an attempt, and back. Fails with MalformedFile.
QJsonObject toJson(const TestPlan &plan);
Result<TestPlan> planFromJson(const QJsonObject &json);

} // namespace suyang::session
