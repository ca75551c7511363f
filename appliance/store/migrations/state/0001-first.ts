/** The tables of state.db as of version 0.1. Moments are milliseconds since 1970 (UTC), documents are JSON. */
import type { Migration } from "../migration.ts";

export const first: Migration = {
  number: 1,
  name: "first",
  sql: `
-- What is known of each service and host; see model/state.ts.
CREATE TABLE services (
  key   TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE hosts (
  id    TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The document is the truth; the columns are what is asked by. ended_at: closed or cancelled.
CREATE TABLE incidents (
  id          TEXT NOT NULL PRIMARY KEY,
  state       TEXT NOT NULL,
  host        TEXT NOT NULL,
  subject     TEXT NOT NULL,
  failed_at   INTEGER NOT NULL,
  opened_at   INTEGER NOT NULL,
  resolved_at INTEGER,
  ended_at    INTEGER,
  document    TEXT NOT NULL
) STRICT;
CREATE INDEX incidents_by_opening ON incidents (opened_at, id);
CREATE INDEX incidents_by_host ON incidents (host, opened_at);
CREATE INDEX incidents_living ON incidents (subject) WHERE ended_at IS NULL;
CREATE INDEX incidents_by_end ON incidents (ended_at) WHERE ended_at IS NOT NULL;

-- The event log. AUTOINCREMENT: a sequence number is never given twice, not even after its row has gone.
CREATE TABLE events (
  sequence      INTEGER PRIMARY KEY AUTOINCREMENT,
  id            TEXT NOT NULL UNIQUE,
  at            INTEGER NOT NULL,
  type          TEXT NOT NULL,
  subject       TEXT,
  clock_trusted INTEGER NOT NULL,
  data          TEXT NOT NULL
) STRICT;
CREATE INDEX events_by_time ON events (at);

-- How far each output has got in the event log.
CREATE TABLE cursors (
  name     TEXT NOT NULL PRIMARY KEY,
  sequence INTEGER NOT NULL,
  moved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE users (
  name          TEXT NOT NULL PRIMARY KEY,
  role          TEXT NOT NULL CHECK (role IN ('viewer', 'technician', 'admin')),
  password_hash TEXT NOT NULL,
  created_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  token_hash   TEXT NOT NULL PRIMARY KEY,
  user         TEXT NOT NULL REFERENCES users (name) ON DELETE CASCADE,
  created_at   INTEGER NOT NULL,
  expires_at   INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sessions_by_user ON sessions (user, last_seen_at);
CREATE INDEX sessions_by_end ON sessions (expires_at);

CREATE TABLE api_tokens (
  id         TEXT NOT NULL PRIMARY KEY,
  name       TEXT NOT NULL,
  hash       TEXT NOT NULL UNIQUE,
  role       TEXT NOT NULL CHECK (role IN ('viewer', 'technician', 'admin')),
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Ciphertext only; the key is elsewhere.
CREATE TABLE secrets (
  name       TEXT NOT NULL PRIMARY KEY,
  ciphertext BLOB NOT NULL,
  set_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE config_versions (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  at       INTEGER NOT NULL,
  actor    TEXT NOT NULL,
  digest   TEXT NOT NULL,
  document TEXT NOT NULL
) STRICT;

-- One row per run of the box.
CREATE TABLE runs (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  boot          TEXT NOT NULL UNIQUE,
  started_at    INTEGER NOT NULL,
  last_alive_at INTEGER NOT NULL,
  ended_at      INTEGER,
  reason        TEXT
) STRICT;

-- Small things with a name.
CREATE TABLE facts (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
