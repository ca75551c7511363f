-- Made by scripts/generate-references from the migrations in appliance/store/migrations/. Not to be edited.

-- state.db, version 8

CREATE TABLE api_tokens (
  id         TEXT NOT NULL PRIMARY KEY,
  name       TEXT NOT NULL,
  hash       TEXT NOT NULL UNIQUE,
  role       TEXT NOT NULL CHECK (role IN ('viewer', 'technician', 'admin')),
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE config_versions (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  at       INTEGER NOT NULL,
  actor    TEXT NOT NULL,
  digest   TEXT NOT NULL,
  document TEXT NOT NULL
, origin TEXT, return_of INTEGER) STRICT;

CREATE TABLE cursors (
  name     TEXT NOT NULL PRIMARY KEY,
  sequence INTEGER NOT NULL,
  moved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
  sequence      INTEGER PRIMARY KEY AUTOINCREMENT,
  id            TEXT NOT NULL UNIQUE,
  at            INTEGER NOT NULL,
  type          TEXT NOT NULL,
  subject       TEXT,
  clock_trusted INTEGER NOT NULL,
  data          TEXT NOT NULL
, boot TEXT, steady_ms INTEGER) STRICT;

CREATE INDEX events_by_time ON events (at);

CREATE TABLE facts (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE hosts (
  id    TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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
, priority TEXT NOT NULL DEFAULT '', words TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX incidents_by_end ON incidents (ended_at) WHERE ended_at IS NOT NULL;

CREATE INDEX incidents_by_host ON incidents (host, opened_at);

CREATE INDEX incidents_by_opening ON incidents (opened_at, id, state, host, subject, priority, resolved_at, ended_at, words);

CREATE INDEX incidents_living ON incidents (subject) WHERE ended_at IS NULL;

CREATE TABLE job_reports (
  id       INTEGER PRIMARY KEY,
  job      TEXT NOT NULL,
  at       INTEGER NOT NULL,
  due      INTEGER NOT NULL,
  document TEXT NOT NULL
) STRICT;

CREATE INDEX job_reports_by_time ON job_reports (at);

CREATE INDEX job_reports_of_job ON job_reports (job, at);

CREATE TABLE job_runs (
  job      TEXT NOT NULL,
  due      INTEGER NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (job, due)
) STRICT, WITHOUT ROWID;

CREATE INDEX job_runs_by_due ON job_runs (due);

CREATE TABLE orders (
  id         TEXT NOT NULL PRIMARY KEY,
  key        TEXT NOT NULL,
  command    TEXT NOT NULL,
  taken_at   INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  reply_to   TEXT,
  answer     TEXT,
  answered   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX orders_by_end ON orders (expires_at);

CREATE INDEX orders_to_answer ON orders (taken_at) WHERE answered = 0;

CREATE TABLE runs (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  boot          TEXT NOT NULL UNIQUE,
  started_at    INTEGER NOT NULL,
  last_alive_at INTEGER NOT NULL,
  ended_at      INTEGER,
  reason        TEXT
) STRICT;

CREATE TABLE secrets (
  name       TEXT NOT NULL PRIMARY KEY,
  ciphertext BLOB NOT NULL,
  set_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE services (
  key   TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  token_hash   TEXT NOT NULL PRIMARY KEY,
  user         TEXT NOT NULL REFERENCES users (name) ON DELETE CASCADE,
  created_at   INTEGER NOT NULL,
  expires_at   INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL
) STRICT;

CREATE INDEX sessions_by_end ON sessions (expires_at);

CREATE INDEX sessions_by_user ON sessions (user, last_seen_at);

CREATE TABLE spans (
  id       INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL,
  subject  TEXT NOT NULL,
  from_ms  INTEGER NOT NULL,
  until_ms INTEGER,
  state    TEXT NOT NULL
) STRICT;

CREATE INDEX spans_by_end ON spans (until_ms) WHERE until_ms IS NOT NULL;

CREATE UNIQUE INDEX spans_of_subject ON spans (subject, kind, from_ms);

CREATE TABLE users (
  name          TEXT NOT NULL PRIMARY KEY,
  role          TEXT NOT NULL CHECK (role IN ('viewer', 'technician', 'admin')),
  password_hash TEXT NOT NULL,
  created_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE visits (
  id       TEXT PRIMARY KEY,
  at       INTEGER NOT NULL,
  document TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX visits_by_time ON visits (at);

-- history.db, version 1

CREATE TABLE blocks (
  id   INTEGER PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;

CREATE TABLE daily (
  id   INTEGER PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;

CREATE TABLE days_due (
  day          INTEGER PRIMARY KEY,
  next_service INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE hourly (
  id   INTEGER PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;

CREATE TABLE hours (
  hour         INTEGER NOT NULL,
  part         INTEGER NOT NULL,
  next_service INTEGER,
  has_blocks   INTEGER NOT NULL DEFAULT 1,
  has_figures  INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (hour, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE services (
  number     INTEGER PRIMARY KEY,
  key        TEXT NOT NULL UNIQUE,
  removed_at INTEGER
) STRICT;

CREATE TABLE words (
  number INTEGER PRIMARY KEY,
  text   TEXT NOT NULL UNIQUE
) STRICT;
