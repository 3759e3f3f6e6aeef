-- A line of two hyphens ends a statement, because triggers have semicolons inside.
-- The number is "SUYG" and tells this file from the databases of other programs.
PRAGMA application_id = 1398102343
--
CREATE TABLE profile (
    id         TEXT    NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL UNIQUE,
    created_ms INTEGER NOT NULL
) STRICT
--
-- What happened, for good. One chain of hashes per profile, in the order of seq.
CREATE TABLE event (
    seq       INTEGER PRIMARY KEY,
    id        TEXT    NOT NULL UNIQUE,
    profile   TEXT    NOT NULL REFERENCES profile (id),
    attempt   TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    body      TEXT    NOT NULL,
    at_ms     INTEGER NOT NULL,
    prev_hash BLOB    NOT NULL CHECK (length(prev_hash) = 32),
    hash      BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT
--
CREATE INDEX event_by_profile ON event (profile)
--
-- Where each chain ends. Without it nobody would miss the last events of a chain.
CREATE TABLE chain (
    profile TEXT    NOT NULL PRIMARY KEY REFERENCES profile (id),
    events  INTEGER NOT NULL,
    head    BLOB    NOT NULL CHECK (length(head) = 32)
) STRICT
--
-- Holds the one profile whose removal is under way, set and cleared inside that transaction.
CREATE TABLE erasing (
    one     INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    profile TEXT    NOT NULL
) STRICT
--
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are never changed');
END
--
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE profile = OLD.profile)
BEGIN
    SELECT RAISE(ABORT, 'events leave only with their profile');
END
--
-- INSERT OR REPLACE would delete without asking the trigger above.
CREATE TRIGGER event_is_never_replaced BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id OR seq = NEW.seq)
BEGIN
    SELECT RAISE(ABORT, 'events are never replaced');
END
