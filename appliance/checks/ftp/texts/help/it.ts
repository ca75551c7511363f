/** Italian help with the settings of check type `ftp`, by the schema's English. */
import type { ftpHelp as croatian } from "./hr.ts";

export const ftpHelp = {
  "TCP port; 21 unless told, 990 with `tls`.": "Porta TCP; altrimenti 21, con TLS dal primo byte 990.",
  "User to sign in with, e.g. `anonymous`.": "Utente per l'accesso, p.es. anonymous.",
  "File that must be there; its size and age are measured.": "File che deve esserci; se ne misurano dimensione ed età.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
