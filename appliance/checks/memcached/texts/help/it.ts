/** Italian help with the settings of check type `memcached`, by the schema's English. */
import type { memcachedHelp as croatian } from "./hr.ts";

export const memcachedHelp = {
  "Whether connections, memory and hits are measured (`stats`).":
    "Se si misurano connessioni, memoria e accessi riusciti (stats).",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
