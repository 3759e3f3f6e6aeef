-- How often each item was shown on this device, over all profiles. Carries no person.
CREATE TABLE exposure (
    item TEXT    NOT NULL PRIMARY KEY,
    uses INTEGER NOT NULL CHECK (uses > 0)
) STRICT
--
-- Counters of this device: finished or broken-off tests, and removals whose traces remain.
CREATE TABLE device (
    name  TEXT    NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL CHECK (value >= 0)
) STRICT
--
INSERT INTO device (name, value) VALUES ('tests', 0), ('erasures_to_finish', 0)
