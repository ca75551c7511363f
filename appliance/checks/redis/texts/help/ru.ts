/** Russian help with the settings of check type `redis`, by the schema's English. */
import type { redisHelp as croatian } from "./hr.ts";

export const redisHelp = {
  "User of the access list (Redis 6 and later); the default user unless told.":
    "Пользователь из списка доступа (Redis 6 и новее); пусто: пользователь по умолчанию.",
  "Password; without one no login is tried.": "Пароль; без него вход не выполняется.",
  "Whether clients, memory and replication are measured (INFO).": "Измерять ли клиентов, память и репликацию (INFO).",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
