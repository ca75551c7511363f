/** Italian sentences of check type `mssql`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/it/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/it.ts";

export const mssqlTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `SQL Server ${text(p.version)} risponde in ${milliseconds(p.connectMs)}`,
  loggedIn: (p) => `SQL Server ${text(p.version)}, accesso in ${milliseconds(p.loginMs)}`,
  notPermitted: (p) => `l'accesso riesce, ma l'utente non può vedere i database del server: «${text(p.said)}»`,
} satisfies Templates;
