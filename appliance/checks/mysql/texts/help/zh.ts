/** Chinese help with the settings of check type `mysql`, by the schema's English. */
import type { mysqlHelp as croatian } from "./hr.ts";

export const mysqlHelp = {
  "Whether the server is a replica whose replication must run (needs the right REPLICA MONITOR or REPLICATION CLIENT).":
    "服务器是否为须保持复制的副本（需要 REPLICA MONITOR 或 REPLICATION CLIENT 权限）。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
