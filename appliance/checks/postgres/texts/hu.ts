/** Hungarian sentences of check type `postgres`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hu/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/hu.ts";

export const postgresTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `egy PostgreSQL-kiszolgáló ${milliseconds(p.connectMs)} alatt válaszol`,
  loggedIn: (p) => `PostgreSQL ${text(p.version)} (${text(p.role)}), bejelentkezés ${milliseconds(p.loginMs)} alatt`,
  notPermitted: (p) =>
    `a bejelentkezés működik, de a felhasználó nem olvashatja a kiszolgáló adatait: „${text(p.said)}”`,
} satisfies Templates;
