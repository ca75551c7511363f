/** Italian help with the settings of check type `dns`, by the schema's English. */
import type { dnsHelp as croatian } from "./hr.ts";

export const dnsHelp = {
  "Name that is asked for, of any script; with type PTR an address will do.":
    "Nome richiesto, in qualsiasi scrittura; per PTR va bene anche un indirizzo.",
  "Kind of record.": "Tipo di record.",
  "Expected answers: addresses, names, for MX `10 mail.acme.example`, for TXT the text.":
    "Risposte attese: indirizzi, nomi, per MX 10 mail.acme.example, per TXT il testo.",
  "`all` expected answers must be there, at least one (`any`), or they and no others (`exact`).":
    "Se devono esserci tutte le risposte attese, almeno una, o esattamente queste e nessun'altra.",
  "Name server that is asked; the host itself unless told.": "Server DNS interrogato; vuoto: il dispositivo stesso.",
  "Port of the name server.": "Porta del server DNS.",
  "Whether the server shall ask others for what it does not know itself.":
    "Se il server deve chiedere ad altri ciò che non sa (ricorsione).",
  "Any reply proves that the server is there: a refusal or an error as well, and no record is compared.":
    "Qualsiasi risposta prova che il server c'è, anche un rifiuto o un errore; i record non si confrontano.",
  "The answer must come from a server in charge of the name.":
    "La risposta deve venire da un server autorevole per il nome.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
