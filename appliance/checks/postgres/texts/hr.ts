/** Croatian sentences of check type `postgres`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hr/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/hr.ts";

export const postgresTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `poslužitelj PostgreSQL odgovara za ${milliseconds(p.connectMs)}`,
  loggedIn: (p) => `PostgreSQL ${text(p.version)} (${text(p.role)}), prijava za ${milliseconds(p.loginMs)}`,
  notPermitted: (p) => `prijava radi, ali korisnik ne smije čitati brojke poslužitelja: „${text(p.said)}”`,
} satisfies Templates;
