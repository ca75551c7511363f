/** Incidents are found by their priority and by what they are about, out of one index: their documents are not read for it. */
import type { Migration } from "../migration.ts";

export const findIncidents: Migration = {
  number: 4,
  name: "find-incidents",
  sql: `
-- words: what an incident is found by, see model/incident-search.ts; empty: of a version before, filled when the box starts.
ALTER TABLE incidents ADD COLUMN priority TEXT NOT NULL DEFAULT '';
ALTER TABLE incidents ADD COLUMN words TEXT NOT NULL DEFAULT '';
DROP INDEX incidents_by_opening;
CREATE INDEX incidents_by_opening ON incidents (opened_at, id, state, host, subject, priority, resolved_at, ended_at, words);
`,
};
