/** Hungarian help with the settings of check type `memcached`, by the schema's English. */
import type { memcachedHelp as croatian } from "./hr.ts";

export const memcachedHelp = {
  "Whether connections, memory and hits are measured (`stats`).":
    "Méri-e a kapcsolatokat, memóriát és találatokat (stats).",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
