-- What the events below were found in: one row, a digest of the files' paths, lengths and dates and of the version of the rules.
CREATE TABLE movement_state (key TEXT NOT NULL);

-- Files of positions, detections and sightings. Their bytes stay in the folder: the digest tells whether they are still the same.
CREATE TABLE movement_captures (
    path TEXT NOT NULL PRIMARY KEY,
    sha256 TEXT NOT NULL,
    length INTEGER NOT NULL
) WITHOUT ROWID;

-- Movement events. Columns to ask by; json has the whole event with the lines that it rests on.
CREATE TABLE movement_events (
    ordinal INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    start TEXT NOT NULL,
    json TEXT NOT NULL
);
CREATE INDEX movement_events_by_kind ON movement_events (kind, start);

-- The ways of the ships, thinned for drawing.
CREATE TABLE movement_tracks (
    ordinal INTEGER NOT NULL PRIMARY KEY,
    json TEXT NOT NULL
);

CREATE TABLE movement_faults (
    ordinal INTEGER NOT NULL PRIMARY KEY,
    source TEXT NOT NULL,
    line INTEGER,
    message TEXT NOT NULL
);
