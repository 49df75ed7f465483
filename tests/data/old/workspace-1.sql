-- A workspace as version 1 of the schema wrote it.
BEGIN;
CREATE TABLE scenario (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT NOT NULL,
    body       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    saved_at   INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE TABLE state (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO scenario VALUES (1, 'Größe', '{"format": "carbacus.scenario", "version": 1, "name": "Größe"}',
                             1767225600000, 1767225600000, NULL);
INSERT INTO scenario VALUES (2, 'Thrown away', '{"format": "carbacus.scenario", "version": 1, "name": "Thrown away"}',
                             1767225600000, 1767225600000, 1767312000000);
INSERT INTO scenario VALUES (4, 'BERT base, spot',
    '{"format": "carbacus.scenario", "version": 1, "name": "BERT base, spot", "tags": ["nlp"], "site": {"kind": "cloud", "region": "gcp/us-central1", "purchase": "spot"}}',
                             1767225600000, 1767398400000, NULL);
INSERT INTO state VALUES ('current_scenario', '1');
PRAGMA application_id = 1128354370;
PRAGMA user_version = 1;
COMMIT;
