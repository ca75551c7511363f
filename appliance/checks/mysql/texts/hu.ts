/** Hungarian sentences of check type `mysql`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hu/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/hu.ts";

export const mysqlTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `egy MySQL- vagy MariaDB-kiszolgáló ${milliseconds(p.connectMs)} alatt válaszol`,
  loggedIn: (p) => `a kiszolgáló verziója ${text(p.version)}, bejelentkezés ${milliseconds(p.loginMs)} alatt`,
  replicationBroken: (p) => `a replikáció leállt (fogadó: ${text(p.receiver)}, alkalmazó: ${text(p.applier)})`,
  noReplica: () => "a kiszolgáló nem replika, pedig annak kellene lennie",
  notPermitted: (p) =>
    `a bejelentkezés működik, de a felhasználó nem olvashatja a kiszolgáló adatait: „${text(p.said)}”`,
} satisfies Templates;
