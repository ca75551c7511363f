/** Refusals in Italian. */
import type { Form, FormName } from "#model/refusal.ts";
import type { RefusalBook } from "../../refusal-book.ts";
import { backupRefusals } from "./backup-refusals.ts";
import { commandRefusals } from "./command-refusals.ts";
import { documentRefusals } from "./document-refusals.ts";
import { orderRefusals } from "./order-refusals.ts";
import { requestRefusals } from "./request-refusals.ts";
import { valueRefusals } from "./value-refusals.ts";

const formNames: Readonly<Record<FormName, string>> = {
  id: "un id (lettere minuscole, cifre e trattini, da 1 a 63 caratteri, senza trattino iniziale)",
  duration: "una durata come 500ms, 30s, 5m, 2h o 7d",
  timeOfDay: "un'ora del giorno come 08:00",
  listen: "HOST:PORT, come 0.0.0.0:2525 o [::]:2525",
  member: "HOST, HOST/SERVICE o l'id di un'attività",
  address: "un indirizzo IPv4 o IPv6 o un nome DNS",
  ipAddress: "un indirizzo IPv4 o IPv6",
  addressAndNetwork: "un indirizzo con la lunghezza della sua rete, come 192.0.2.7/24",
  broker: "l'URL di un broker come mqtts://soc.example:8883",
  percent: "una quota come 80%",
  disk: "una quantità come 500MB o 2GB",
  size: "una quantità come 500kB, 200MB o 2GB",
  publicKey: "la x di una chiave Ed25519 (43 caratteri di base64url)",
  httpUrl: "un URL http:// o https://",
  httpsUrl: "un URL https://",
  contactUri: "un indirizzo come mailto:security@acme.example, https://acme.example/security o tel:+385-1-555-0100",
  absolutePath: "un percorso assoluto",
  date: "una data come 2026-12-25",
  userName: "un nome utente (lettere, cifre e ._@-, al massimo 63)",
};

export const ITALIAN_REFUSALS: RefusalBook = {
  language: "it",
  sentences: {
    ...valueRefusals,
    ...documentRefusals,
    ...commandRefusals,
    ...orderRefusals,
    ...backupRefusals,
    ...requestRefusals,
  },
  formNames,
  form: tellForm,
  place: ({ is, id }) => (is === "entry" ? ` (${id})` : ` (${is} ${id})`),
};

/** What a value may be, in few words: `"none"`, `testo`, `{ secret: ... }`, `una durata come ...`. */
function tellForm(form: Form, book: RefusalBook): string {
  switch (form.is) {
    case "values":
      return form.values.join(", ");
    case "named":
      return book.formNames[form.name];
    case "text":
      return "testo";
    case "boolean":
      return "true o false";
    case "anything":
      return "qualsiasi cosa";
    case "number":
      return tellNumber(form);
    case "list":
      return form.of === undefined ? "una lista" : `una lista di: ${tellForm(form.of, book)}`;
    case "group":
      return form.keys.length === 0 ? "un gruppo di chiavi" : `{ ${form.keys.map((key) => `${key}: ...`).join(", ")} }`;
    case "either":
      return form.forms.map((one) => tellForm(one, book)).join(" o ");
  }
}

function tellNumber({ whole, least, most, above }: Form & { is: "number" }): string {
  const kind = whole ? "un numero intero" : "un numero";
  if (above !== undefined) return `${kind} maggiore di ${above}`;
  if (least !== undefined && most !== undefined) return `${kind} da ${least} a ${most}`;
  if (least !== undefined) return `${kind}, almeno ${least}`;
  return most === undefined ? kind : `${kind}, al massimo ${most}`;
}
