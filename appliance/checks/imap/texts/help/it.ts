/** Italian help with the settings of check type `imap`, by the schema's English. */
import type { imapHelp as croatian } from "./hr.ts";

export const imapHelp = {
  "TCP port; 143 unless told, 993 with `tls`.": "Porta TCP; altrimenti 143, con TLS dal primo byte 993.",
  "Folder whose messages are counted, e.g. `INBOX`; none is unless told.":
    "Cartella di cui si contano i messaggi, p.es. INBOX; vuoto: nessuna.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
