/** Russian sentences of check type `mssql`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/ru/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/ru.ts";

export const mssqlTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `SQL Server ${text(p.version)} отвечает за ${milliseconds(p.connectMs)}`,
  loggedIn: (p) => `SQL Server ${text(p.version)}, вход за ${milliseconds(p.loginMs)}`,
  notPermitted: (p) => `вход работает, но пользователю не видны базы данных сервера: «${text(p.said)}»`,
} satisfies Templates;
