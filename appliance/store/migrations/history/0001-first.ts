/** The tables of history.db as of version 0.1. */
import type { Migration } from "../migration.ts";

export const first: Migration = {
  number: 1,
  name: "first",
  sql: `
-- Numbers of services. removed_at: since when it is gone (ms since 1970); its number is free once its history has gone.
CREATE TABLE services (
  number     INTEGER PRIMARY KEY,
  key        TEXT NOT NULL UNIQUE,
  removed_at INTEGER
) STRICT;

-- Numbers of names: codes and measurements.
CREATE TABLE words (
  number INTEGER PRIMARY KEY,
  text   TEXT NOT NULL UNIQUE
) STRICT;

-- Hours (since 1970) that were closed. part: counts up when an hour comes twice because the clock was set back.
-- next_service: how far making blocks has got; NULL: done.
-- has_blocks, has_figures: 0 after the single results, or the hourly figures, have gone.
CREATE TABLE hours (
  hour         INTEGER NOT NULL,
  part         INTEGER NOT NULL,
  next_service INTEGER,
  has_blocks   INTEGER NOT NULL DEFAULT 1,
  has_figures  INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (hour, part)
) STRICT, WITHOUT ROWID;

-- Days (since 1970) whose daily figures are to be made (again), and how far that has got.
CREATE TABLE days_due (
  day          INTEGER PRIMARY KEY,
  next_service INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Single results of one service in one hour. id = (hour * 256 + part) * 2^20 + number of the service: ordered by time,
-- and the key costs no bytes of its own.
CREATE TABLE blocks (
  id   INTEGER PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;

-- Figures of one service in one hour; id as in blocks.
CREATE TABLE hourly (
  id   INTEGER PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;

-- Figures of one service in one day; id = day * 2^20 + number of the service.
CREATE TABLE daily (
  id   INTEGER PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;
`,
};
