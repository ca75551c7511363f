/** Croatian help with fields: credentials; by the schema's English. */
export const credentialsHelp = {
  "SNMP version.": "Verzija SNMP-a.",
  "Community.": "Community (SNMP 1 i 2c).",
  "User name (USM).": "Korisničko ime (USM).",
  "Security level.": "Razina sigurnosti.",
  "Authentication protocol.": "Protokol za autentikaciju.",
  "Authentication pass phrase, at least 8 characters.": "Najmanje 8 znakova.",
  "Privacy protocol.": "Protokol za šifriranje.",
  "Privacy pass phrase, at least 8 characters.": "Najmanje 8 znakova.",
  "Context name.": "Ime konteksta.",
};
