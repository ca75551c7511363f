/** Chinese help with fields: credentials; by the schema's English. */
import type { credentialsHelp as croatian } from "../../hr/setting-help/credentials.ts";

export const credentialsHelp = {
  "SNMP version.": "SNMP 版本。",
  "Community.": "团体名 (SNMP 1 和 2c)。",
  "User name (USM).": "用户名（USM）。",
  "Security level.": "安全级别。",
  "Authentication protocol.": "认证协议。",
  "Authentication pass phrase, at least 8 characters.": "至少 8 个字符。",
  "Privacy protocol.": "加密协议。",
  "Privacy pass phrase, at least 8 characters.": "至少 8 个字符。",
  "Context name.": "上下文名称。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
