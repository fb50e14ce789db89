-- What the answers below were found in: one row, a digest of the lists' paths, lengths and dates, of the subjects and of the version of the rules.
CREATE TABLE screening_state (key TEXT NOT NULL);

-- Versions of sanctions lists. Their bytes stay in the folder: the digest tells whether they are still the same.
CREATE TABLE screening_lists (
    ordinal INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    format TEXT NOT NULL,
    version TEXT NOT NULL,
    date TEXT,
    date_stated INTEGER NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL
);

-- Whom was looked for, for which days. json has the whole answer, its lists as numbers of screening_lists.
CREATE TABLE screening_subjects (
    ordinal INTEGER NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL,
    days TEXT,
    json TEXT NOT NULL
);

-- The hits of the answers, as columns to ask by.
CREATE TABLE screening_hits (
    subject INTEGER NOT NULL REFERENCES screening_subjects (ordinal),
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    list INTEGER NOT NULL REFERENCES screening_lists (ordinal),
    record TEXT NOT NULL,
    caption TEXT NOT NULL,
    score REAL NOT NULL,
    match INTEGER NOT NULL,
    first_found TEXT NOT NULL,
    PRIMARY KEY (subject, ordinal)
) WITHOUT ROWID;
CREATE INDEX screening_hits_by_id ON screening_hits (id);

CREATE TABLE screening_faults (
    ordinal INTEGER NOT NULL PRIMARY KEY,
    source TEXT NOT NULL,
    line INTEGER,
    message TEXT NOT NULL
);

-- What persons decided about hits: appended to, never changed. The last one of a hit holds, unless it withdraws.
CREATE TABLE judgements (
    id INTEGER PRIMARY KEY,
    hit TEXT NOT NULL,
    subject TEXT NOT NULL,
    list TEXT NOT NULL,
    record TEXT NOT NULL,
    record_digest TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'withdrawn')),
    signed_by TEXT NOT NULL,
    at TEXT NOT NULL,
    note TEXT
);
CREATE TRIGGER judgements_are_not_changed BEFORE UPDATE ON judgements BEGIN SELECT RAISE(ABORT, 'judgements are append-only'); END;
CREATE TRIGGER judgements_are_not_deleted BEFORE DELETE ON judgements BEGIN SELECT RAISE(ABORT, 'judgements are append-only'); END;
