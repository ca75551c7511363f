/** Italian help with the settings of check type `tls`, by the schema's English. */
import type { tlsHelp as croatian } from "./hr.ts";

export const tlsHelp = {
  "An older protocol than this is a failure.": "Un protocollo più vecchio di questo è un errore.",
  "Take a certificate that is signed by nobody but itself.": "Accettare un certificato firmato solo da sé stesso.",
  "SHA-256 fingerprint that the certificate must have; who signed it is not looked at then.":
    "Impronta SHA-256 che il certificato deve avere; allora non si guarda chi l'ha firmato.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
