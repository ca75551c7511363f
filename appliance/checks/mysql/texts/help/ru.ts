/** Russian help with the settings of check type `mysql`, by the schema's English. */
import type { mysqlHelp as croatian } from "./hr.ts";

export const mysqlHelp = {
  "Whether the server is a replica whose replication must run (needs the right REPLICA MONITOR or REPLICATION CLIENT).":
    "Является ли сервер репликой, репликация которой должна работать (нужно право REPLICA MONITOR или REPLICATION CLIENT).",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
