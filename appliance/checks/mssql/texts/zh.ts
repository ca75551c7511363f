/** Chinese sentences of check type `mssql`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/zh/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/zh.ts";

export const mssqlTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `SQL Server ${text(p.version)} 在 ${milliseconds(p.connectMs)}内应答`,
  loggedIn: (p) => `SQL Server ${text(p.version)}，登录用时 ${milliseconds(p.loginMs)}`,
  notPermitted: (p) => `可以登录，但该用户无权查看服务器的数据库：“${text(p.said)}”`,
} satisfies Templates;
