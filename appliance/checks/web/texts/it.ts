/** Sentences of the codes of `checks/web/`, shared by the types that ask web servers. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/it/format.ts";
import { certificateTexts, connectionTexts } from "#texts/it/checks/common-codes.ts";

/** Reasons of `checks/web/malformed.ts`. */
const MALFORMED: Readonly<Record<string, string>> = {
  HPE_STATUS: "non comincia con uno stato",
  HPE_TOO_LARGE: "l'intestazione supera 300 kB",
  HPE_LENGTHS: "indica lunghezze diverse",
  HPE_CHUNK: "i blocchi (chunked) non sono tali",
  HPE_INTERIM: "risposte intermedie senza fine",
  HPE_UPGRADE: "passa a un altro protocollo senza richiesta",
  HPE_ENCODING: "il contenuto compresso è danneggiato",
};

export const webTexts = {
  ...connectionTexts,
  ...certificateTexts,
  tooManyRedirects: (p) => `reindirizzamenti senza fine, l'ultimo da ${text(p.url)}`,
  redirectRefused: (p) =>
    p.why === "body"
      ? `reindirizza a ${text(p.url)}: non seguito, perché quanto inviato a questo server non deve andare a un altro`
      : `reindirizza a ${text(p.url)}, e non si segue`,
  malformed: (p) =>
    p.heard === undefined || p.heard === ""
      ? `la risposta non è HTTP corretto: ${MALFORMED[text(p.reason)] ?? text(p.reason)}`
      : `la risposta non è HTTP corretto: ${MALFORMED[text(p.reason)] ?? text(p.reason)} («${text(p.heard)}»)`,
  cutOff: () => "la risposta è stata troncata: l'altra parte l'ha chiusa prima di inviare tutto l'annunciato",
  badUrl: () => "l'URL non è valido",
  passwordWouldShow: () =>
    "la richiesta porta un segreto e il server non ha provato di essere quello giusto, o lo riceverebbe in chiaro; non è stato inviato nulla (https, `encryption`)",
} satisfies Templates;
