/** Italian help with the settings of check type `smtp`, by the schema's English. */
import type { smtpHelp as croatian } from "./hr.ts";

export const smtpHelp = {
  "TCP port; 25 unless told, 465 with `tls`.": "Porta TCP; altrimenti 25, con TLS dal primo byte 465.",
  "Name by which this box introduces itself: a full name, or an address in brackets (RFC 5321, 4.1.3). Its own address in brackets unless told.":
    "Nome con cui la centralina si presenta: un nome completo, o un indirizzo tra parentesi (RFC 5321, 4.1.3). Vuoto: il proprio indirizzo tra parentesi.",
  "Address that mail comes from; none (as a bounce has) unless told.":
    "Indirizzo da cui viene la posta; vuoto: nessuno (come per una mancata consegna).",
  "Address that the server must accept mail for. Nothing is sent unless `mailboxUser` is set too.":
    "Indirizzo per cui il server deve accettare posta. Non si invia nulla se non è impostato anche l'utente della casella.",
  "User of the recipient's mailbox (IMAP). With it a mail is really sent, waited for in the mailbox, and deleted there.":
    "Utente della casella del destinatario (IMAP). Con esso un messaggio parte davvero, si attende nella casella e vi si cancella.",
  "Password of the mailbox.": "Password della casella.",
  "Server of the mailbox; the host itself unless told.": "Server della casella; vuoto: il dispositivo stesso.",
  "TCP port of the mailbox's server; 143 unless told, 993 with `tls`.":
    "Porta TCP del server della casella; altrimenti 143, con TLS dal primo byte 993.",
  "Folder in which the mail arrives.": "Cartella in cui arriva il messaggio.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
