/** Russian help with fields: credentials; by the schema's English. */
import type { credentialsHelp as croatian } from "../../hr/setting-help/credentials.ts";

export const credentialsHelp = {
  "SNMP version.": "Версия SNMP.",
  "Community.": "Community (SNMP 1 и 2c).",
  "User name (USM).": "Имя пользователя (USM).",
  "Security level.": "Уровень безопасности.",
  "Authentication protocol.": "Протокол аутентификации.",
  "Authentication pass phrase, at least 8 characters.": "Не короче 8 знаков.",
  "Privacy protocol.": "Протокол шифрования.",
  "Privacy pass phrase, at least 8 characters.": "Не короче 8 знаков.",
  "Context name.": "Имя контекста.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
