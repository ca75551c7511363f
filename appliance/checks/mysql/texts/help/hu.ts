/** Hungarian help with the settings of check type `mysql`, by the schema's English. */
import type { mysqlHelp as croatian } from "./hr.ts";

export const mysqlHelp = {
  "Whether the server is a replica whose replication must run (needs the right REPLICA MONITOR or REPLICATION CLIENT).":
    "Replika-e a kiszolgáló, amelynek replikációja futnia kell (REPLICA MONITOR vagy REPLICATION CLIENT jog kell hozzá).",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
