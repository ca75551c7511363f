/** Chinese sentences of check type `mysql`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/zh/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/zh.ts";

export const mysqlTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `MySQL 或 MariaDB 服务器在 ${milliseconds(p.connectMs)}内应答`,
  loggedIn: (p) => `服务器版本 ${text(p.version)}，登录用时 ${milliseconds(p.loginMs)}`,
  replicationBroken: (p) => `复制已停止（接收线程 ${text(p.receiver)}，应用线程 ${text(p.applier)}）`,
  noReplica: () => "服务器应为副本，却不是",
  notPermitted: (p) => `可以登录，但该用户无权读取服务器的指标：“${text(p.said)}”`,
} satisfies Templates;
