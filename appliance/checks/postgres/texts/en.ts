/** English sentences of check type `postgres`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/en/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/en.ts";

export const postgresTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `a PostgreSQL server answers in ${milliseconds(p.connectMs)}`,
  loggedIn: (p) => `PostgreSQL ${text(p.version)} (${text(p.role)}), login in ${milliseconds(p.loginMs)}`,
  notPermitted: (p) => `login works, but the user may not read the server's figures: "${text(p.said)}"`,
} satisfies Templates;
