/** Croatian sentences of check type `mysql`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hr/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/hr.ts";

export const mysqlTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `poslužitelj MySQL ili MariaDB odgovara za ${milliseconds(p.connectMs)}`,
  loggedIn: (p) => `verzija poslužitelja ${text(p.version)}, prijava za ${milliseconds(p.loginMs)}`,
  replicationBroken: (p) => `replikacija stoji (primatelj ${text(p.receiver)}, primjena ${text(p.applier)})`,
  noReplica: () => "poslužitelj nije replika, a trebao bi biti",
  notPermitted: (p) => `prijava radi, ali korisnik ne smije čitati brojke poslužitelja: „${text(p.said)}”`,
} satisfies Templates;
