/** Where a version of the configuration came from, and which older one it is again. */
import type { Migration } from "../migration.ts";

export const configOrigins: Migration = {
  number: 7,
  name: "config-origins",
  sql: `
ALTER TABLE config_versions ADD COLUMN origin TEXT;
ALTER TABLE config_versions ADD COLUMN return_of INTEGER;
-- Until now the name alone told what the box had made for itself, and enrolment puts brokers under that name as well.
UPDATE config_versions SET origin = 'box'
  WHERE actor = 'box' AND document LIKE 'version: 1%customer: local%' AND document NOT LIKE '%relay:%';
UPDATE config_versions SET origin = 'commandLine' WHERE actor = 'command line';
`,
};
