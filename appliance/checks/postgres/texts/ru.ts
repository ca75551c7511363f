/** Russian sentences of check type `postgres`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/ru/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/ru.ts";

export const postgresTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `сервер PostgreSQL отвечает за ${milliseconds(p.connectMs)}`,
  loggedIn: (p) => `PostgreSQL ${text(p.version)} (${text(p.role)}), вход за ${milliseconds(p.loginMs)}`,
  notPermitted: (p) => `вход работает, но пользователю нельзя читать показатели сервера: «${text(p.said)}»`,
} satisfies Templates;
