/**
 * What was so from when until when, for reports: hard states, announced work, pauses of incidents. Results and events are
 * deleted long before a report may ask for them. `until_ms` is null while it is so.
 */
import type { Migration } from "../migration.ts";

export const spans: Migration = {
  number: 3,
  name: "spans",
  sql: `
CREATE TABLE spans (
  id       INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL,
  subject  TEXT NOT NULL,
  from_ms  INTEGER NOT NULL,
  until_ms INTEGER,
  state    TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX spans_of_subject ON spans (subject, kind, from_ms);
CREATE INDEX spans_by_end ON spans (until_ms) WHERE until_ms IS NOT NULL;
`,
};
