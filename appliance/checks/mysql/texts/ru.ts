/** Russian sentences of check type `mysql`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/ru/format.ts";
import { databaseTexts, queryTexts } from "../../databases/texts/ru.ts";

export const mysqlTexts = {
  ...databaseTexts,
  queryTimeout: queryTexts.queryTimeout,
  answers: (p) => `сервер MySQL или MariaDB отвечает за ${milliseconds(p.connectMs)}`,
  loggedIn: (p) => `версия сервера ${text(p.version)}, вход за ${milliseconds(p.loginMs)}`,
  replicationBroken: (p) => `репликация остановилась (приёмник ${text(p.receiver)}, применение ${text(p.applier)})`,
  noReplica: () => "сервер не реплика, а должен быть ею",
  notPermitted: (p) => `вход работает, но пользователю нельзя читать показатели сервера: «${text(p.said)}»`,
} satisfies Templates;
