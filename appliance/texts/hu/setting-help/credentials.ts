/** Hungarian help with fields: credentials; by the schema's English. */
import type { credentialsHelp as croatian } from "../../hr/setting-help/credentials.ts";

export const credentialsHelp = {
  "SNMP version.": "SNMP-verzió.",
  "Community.": "Community (SNMP 1 és 2c).",
  "User name (USM).": "Felhasználónév (USM).",
  "Security level.": "Biztonsági szint.",
  "Authentication protocol.": "Hitelesítési protokoll.",
  "Authentication pass phrase, at least 8 characters.": "Legalább 8 karakter.",
  "Privacy protocol.": "Titkosítási protokoll.",
  "Privacy pass phrase, at least 8 characters.": "Legalább 8 karakter.",
  "Context name.": "A kontextus neve.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
