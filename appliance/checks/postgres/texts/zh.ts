/** Chinese sentences of check type `postgres`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/zh/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/zh.ts";

export const postgresTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `PostgreSQL 服务器在 ${milliseconds(p.connectMs)}内应答`,
  loggedIn: (p) => `PostgreSQL ${text(p.version)}（${text(p.role)}），登录用时 ${milliseconds(p.loginMs)}`,
  notPermitted: (p) => `可以登录，但该用户无权读取服务器的指标：“${text(p.said)}”`,
} satisfies Templates;
