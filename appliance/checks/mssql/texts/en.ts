/** English sentences of check type `mssql`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/en/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/en.ts";

export const mssqlTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `SQL Server ${text(p.version)} answers in ${milliseconds(p.connectMs)}`,
  loggedIn: (p) => `SQL Server ${text(p.version)}, login in ${milliseconds(p.loginMs)}`,
  notPermitted: (p) => `login works, but the user may not see the server's databases: "${text(p.said)}"`,
} satisfies Templates;
