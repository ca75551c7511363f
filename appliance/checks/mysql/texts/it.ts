/** Italian sentences of check type `mysql`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/it/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/it.ts";

export const mysqlTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `un server MySQL o MariaDB risponde in ${milliseconds(p.connectMs)}`,
  loggedIn: (p) => `versione del server ${text(p.version)}, accesso in ${milliseconds(p.loginMs)}`,
  replicationBroken: (p) => `la replica è ferma (ricezione ${text(p.receiver)}, applicazione ${text(p.applier)})`,
  noReplica: () => "il server non è una replica, e dovrebbe esserlo",
  notPermitted: (p) => `l'accesso riesce, ma l'utente non può leggere i dati del server: «${text(p.said)}»`,
} satisfies Templates;
