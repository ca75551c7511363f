/** Hungarian help with the settings of check type `imap`, by the schema's English. */
import type { imapHelp as croatian } from "./hr.ts";

export const imapHelp = {
  "TCP port; 143 unless told, 993 with `tls`.": "TCP-port; egyébként 143, az első bájttól TLS esetén 993.",
  "Folder whose messages are counted, e.g. `INBOX`; none is unless told.":
    "Mappa, amelynek leveleit számolja, pl. INBOX; üresen: egyikét sem.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
