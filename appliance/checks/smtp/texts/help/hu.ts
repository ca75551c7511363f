/** Hungarian help with the settings of check type `smtp`, by the schema's English. */
import type { smtpHelp as croatian } from "./hr.ts";

export const smtpHelp = {
  "TCP port; 25 unless told, 465 with `tls`.": "TCP-port; egyébként 25, az első bájttól TLS esetén 465.",
  "Name by which this box introduces itself: a full name, or an address in brackets (RFC 5321, 4.1.3). Its own address in brackets unless told.":
    "Név, amellyel a felügyelőegység bemutatkozik: teljes név vagy zárójeles cím (RFC 5321, 4.1.3). Üresen: a saját címe zárójelben.",
  "Address that mail comes from; none (as a bounce has) unless told.":
    "A levél feladócíme; üresen: nincs (mint a visszapattanó levélnél).",
  "Address that the server must accept mail for. Nothing is sent unless `mailboxUser` is set too.":
    "Cím, amelynek a kiszolgálónak levelet kell fogadnia. Nem küld semmit, ha a postafiók felhasználója nincs megadva.",
  "User of the recipient's mailbox (IMAP). With it a mail is really sent, waited for in the mailbox, and deleted there.":
    "A címzett postafiókjának felhasználója (IMAP). Ezzel valódi levelet küld, megvárja a postafiókban, és ott törli.",
  "Password of the mailbox.": "A postafiók jelszava.",
  "Server of the mailbox; the host itself unless told.": "A postafiók kiszolgálója; üresen: maga az eszköz.",
  "TCP port of the mailbox's server; 143 unless told, 993 with `tls`.":
    "A postafiók kiszolgálójának TCP-portja; egyébként 143, az első bájttól TLS esetén 993.",
  "Folder in which the mail arrives.": "A mappa, amelybe a levél érkezik.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
