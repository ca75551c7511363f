/**
 * Signed orders of the operations centre that were taken, until they have expired: so that none is done twice. `answer` is null
 * while the order is being done.
 */
import type { Migration } from "../migration.ts";

export const orders: Migration = {
  number: 5,
  name: "orders",
  sql: `
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
`,
};
