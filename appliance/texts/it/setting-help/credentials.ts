/** Italian help with fields: credentials; by the schema's English. */
import type { credentialsHelp as croatian } from "../../hr/setting-help/credentials.ts";

export const credentialsHelp = {
  "SNMP version.": "Versione SNMP.",
  "Community.": "Community (SNMP 1 e 2c).",
  "User name (USM).": "Nome utente (USM).",
  "Security level.": "Livello di sicurezza.",
  "Authentication protocol.": "Protocollo di autenticazione.",
  "Authentication pass phrase, at least 8 characters.": "Almeno 8 caratteri.",
  "Privacy protocol.": "Protocollo di cifratura.",
  "Privacy pass phrase, at least 8 characters.": "Almeno 8 caratteri.",
  "Context name.": "Nome del contesto.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
