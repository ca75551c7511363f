/** Russian help with the settings of check type `imap`, by the schema's English. */
import type { imapHelp as croatian } from "./hr.ts";

export const imapHelp = {
  "TCP port; 143 unless told, 993 with `tls`.": "Порт TCP; иначе 143, с TLS с первого байта 993.",
  "Folder whose messages are counted, e.g. `INBOX`; none is unless told.":
    "Папка, письма в которой считаются, напр. INBOX; пусто: не считаются.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
