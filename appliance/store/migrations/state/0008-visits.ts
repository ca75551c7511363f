/** What technicians wrote down about their visits. */
import type { Migration } from "../migration.ts";

export const visits: Migration = {
  number: 8,
  name: "visits",
  sql: `
CREATE TABLE visits (
  id       TEXT PRIMARY KEY,
  at       INTEGER NOT NULL,
  document TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX visits_by_time ON visits (at);
`,
};
