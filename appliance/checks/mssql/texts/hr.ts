/** Croatian sentences of check type `mssql`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hr/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/hr.ts";

export const mssqlTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `SQL Server ${text(p.version)} odgovara za ${milliseconds(p.connectMs)}`,
  loggedIn: (p) => `SQL Server ${text(p.version)}, prijava za ${milliseconds(p.loginMs)}`,
  notPermitted: (p) => `prijava radi, ali korisnik ne smije vidjeti baze poslužitelja: „${text(p.said)}”`,
} satisfies Templates;
