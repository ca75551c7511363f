/** Italian help with the settings of check type `smb`, by the schema's English. */
import type { smbHelp as croatian } from "./hr.ts";

export const smbHelp = {
  "An older dialect than this is a failure; encryption came with 3.0.":
    "Un dialetto più vecchio di questo è un errore; la cifratura c'è dalla 3.0.",
  "The server must insist on signed messages.": "Il server deve esigere messaggi firmati.",
  "The server must not take the outdated SMB 1 any more; asked with a second connection.":
    "Il server non deve più accettare l'obsoleto SMB 1; si chiede con una seconda connessione.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
