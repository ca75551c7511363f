/** Hungarian help with the settings of check type `tls`, by the schema's English. */
import type { tlsHelp as croatian } from "./hr.ts";

export const tlsHelp = {
  "An older protocol than this is a failure.": "Az ennél régebbi protokoll hiba.",
  "Take a certificate that is signed by nobody but itself.": "Elfogadja a csak önmaga által aláírt tanúsítványt.",
  "SHA-256 fingerprint that the certificate must have; who signed it is not looked at then.":
    "SHA-256-lenyomat, amellyel a tanúsítványnak rendelkeznie kell; ekkor nem nézi, ki írta alá.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
