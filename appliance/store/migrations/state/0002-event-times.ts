/**
 * Each event carries the run of the box it was decided in and that run's steady clock, so that its age can be told without
 * trusting the wall clock. Both are null for events of before.
 */
import type { Migration } from "../migration.ts";

export const eventTimes: Migration = {
  number: 2,
  name: "event times",
  sql: `
ALTER TABLE events ADD COLUMN boot TEXT;
ALTER TABLE events ADD COLUMN steady_ms INTEGER;
`,
};
