/** Italian sentences of check type `postgres`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/it/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/it.ts";

export const postgresTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `un server PostgreSQL risponde in ${milliseconds(p.connectMs)}`,
  loggedIn: (p) => `PostgreSQL ${text(p.version)} (${text(p.role)}), accesso in ${milliseconds(p.loginMs)}`,
  notPermitted: (p) => `l'accesso riesce, ma l'utente non può leggere i dati del server: «${text(p.said)}»`,
} satisfies Templates;
