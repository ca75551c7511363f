/** What came of each window of a job, and the reports that came in. */
import type { Migration } from "../migration.ts";

export const jobs: Migration = {
  number: 6,
  name: "jobs",
  sql: `
CREATE TABLE job_runs (
  job      TEXT NOT NULL,
  due      INTEGER NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (job, due)
) STRICT, WITHOUT ROWID;
CREATE INDEX job_runs_by_due ON job_runs (due);
CREATE TABLE job_reports (
  id       INTEGER PRIMARY KEY,
  job      TEXT NOT NULL,
  at       INTEGER NOT NULL,
  due      INTEGER NOT NULL,
  document TEXT NOT NULL
) STRICT;
CREATE INDEX job_reports_of_job ON job_reports (job, at);
CREATE INDEX job_reports_by_time ON job_reports (at);
`,
};
