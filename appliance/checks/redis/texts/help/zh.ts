/** Chinese help with the settings of check type `redis`, by the schema's English. */
import type { redisHelp as croatian } from "./hr.ts";

export const redisHelp = {
  "User of the access list (Redis 6 and later); the default user unless told.":
    "访问列表中的用户（Redis 6 及以上）；留空：默认用户。",
  "Password; without one no login is tried.": "密码；留空则不登录。",
  "Whether clients, memory and replication are measured (INFO).": "是否测量客户端、内存和复制（INFO）。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
