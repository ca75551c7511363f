/** Chinese help with the settings of check type `memcached`, by the schema's English. */
import type { memcachedHelp as croatian } from "./hr.ts";

export const memcachedHelp = {
  "Whether connections, memory and hits are measured (`stats`).": "是否测量连接、内存和命中率（stats）。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
