/** Hungarian sentences of check type `mssql`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hu/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/hu.ts";

export const mssqlTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `SQL Server ${text(p.version)}, válasz ${milliseconds(p.connectMs)} alatt`,
  loggedIn: (p) => `SQL Server ${text(p.version)}, bejelentkezés ${milliseconds(p.loginMs)} alatt`,
  notPermitted: (p) =>
    `a bejelentkezés működik, de a felhasználó nem láthatja a kiszolgáló adatbázisait: „${text(p.said)}”`,
} satisfies Templates;
