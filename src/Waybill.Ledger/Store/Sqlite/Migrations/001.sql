-- Version of the schema: one row.
CREATE TABLE schema_version (version INTEGER NOT NULL);

-- Bytes taken in. Never changed; reader_version tells which reader last read them.
CREATE TABLE captures (
    sha256 TEXT NOT NULL PRIMARY KEY,
    path TEXT NOT NULL,
    length INTEGER NOT NULL,
    taken_in TEXT NOT NULL,
    reader_version TEXT NOT NULL
);

-- The bytes themselves, in parts; packing is 'none' or 'brotli' (RFC 7932).
CREATE TABLE capture_parts (
    sha256 TEXT NOT NULL REFERENCES captures (sha256),
    ordinal INTEGER NOT NULL,
    packing TEXT NOT NULL CHECK (packing IN ('none', 'brotli')),
    length INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (sha256, ordinal)
);

-- Which capture lies at which path of the case now.
CREATE TABLE paths (
    path TEXT NOT NULL PRIMARY KEY,
    sha256 TEXT NOT NULL REFERENCES captures (sha256)
) WITHOUT ROWID;

-- How the bytes were obtained and what became of their place: appended to, never changed.
CREATE TABLE custody (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL REFERENCES captures (sha256),
    at TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('taken-in', 'found', 'gone', 'replaced')),
    path TEXT NOT NULL
);
CREATE TRIGGER custody_is_not_changed BEFORE UPDATE ON custody BEGIN SELECT RAISE(ABORT, 'custody is append-only'); END;
CREATE TRIGGER custody_is_not_deleted BEFORE DELETE ON custody BEGIN SELECT RAISE(ABORT, 'custody is append-only'); END;

CREATE TABLE documents (
    sha256 TEXT NOT NULL REFERENCES captures (sha256),
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    language TEXT,
    published TEXT,
    publisher TEXT,
    title TEXT,
    url TEXT,
    PRIMARY KEY (sha256, ordinal)
) WITHOUT ROWID;

-- What the reader made of a document: the reading without its transfers, which are rows of claims.
CREATE TABLE readings (
    sha256 TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    reader_version TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (sha256, ordinal),
    FOREIGN KEY (sha256, ordinal) REFERENCES documents (sha256, ordinal)
);

-- Transfer claims. Columns to ask by; json has the whole claim with every span.
CREATE TABLE claims (
    sha256 TEXT NOT NULL,
    document INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    consignor TEXT NOT NULL,
    consignee TEXT NOT NULL,
    goods TEXT NOT NULL,
    stage TEXT NOT NULL,
    stance TEXT NOT NULL,
    period_start TEXT,
    period_end TEXT,
    quote_start INTEGER NOT NULL,
    quote_end INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (sha256, document, ordinal),
    FOREIGN KEY (sha256, document) REFERENCES documents (sha256, ordinal)
);
CREATE INDEX claims_by_id ON claims (id);
CREATE INDEX claims_by_direction ON claims (consignor, consignee);

-- What was wrong with a capture or a document of it.
CREATE TABLE faults (
    sha256 TEXT NOT NULL REFERENCES captures (sha256),
    ordinal INTEGER NOT NULL,
    source TEXT NOT NULL,
    line INTEGER,
    message TEXT NOT NULL,
    PRIMARY KEY (sha256, ordinal)
) WITHOUT ROWID;

-- What could not be taken in at all, as the last run found it.
CREATE TABLE folder_faults (
    ordinal INTEGER NOT NULL PRIMARY KEY,
    source TEXT NOT NULL,
    line INTEGER,
    message TEXT NOT NULL
);

INSERT INTO schema_version (version) VALUES (1);
