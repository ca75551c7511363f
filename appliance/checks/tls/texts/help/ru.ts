/** Russian help with the settings of check type `tls`, by the schema's English. */
import type { tlsHelp as croatian } from "./hr.ts";

export const tlsHelp = {
  "An older protocol than this is a failure.": "Более старый протокол считается ошибкой.",
  "Take a certificate that is signed by nobody but itself.": "Принимать сертификат, подписанный только самим собой.",
  "SHA-256 fingerprint that the certificate must have; who signed it is not looked at then.":
    "Отпечаток SHA-256, который должен быть у сертификата; кто подписал, тогда не важно.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
