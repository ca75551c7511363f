/** English sentences of check type `mysql`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/en/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/en.ts";

export const mysqlTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `a MySQL or MariaDB server answers in ${milliseconds(p.connectMs)}`,
  loggedIn: (p) => `server version ${text(p.version)}, login in ${milliseconds(p.loginMs)}`,
  replicationBroken: (p) => `replication has stopped (receiver ${text(p.receiver)}, applier ${text(p.applier)})`,
  noReplica: () => "the server is no replica, and it should be one",
  notPermitted: (p) => `login works, but the user may not read the server's figures: "${text(p.said)}"`,
} satisfies Templates;
