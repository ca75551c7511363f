/** Hungarian help with the settings of check type `sip`, by the schema's English. */
import type { sipHelp as croatian } from "./hr.ts";

export const sipHelp = {
  "How the question travels where it is not encrypted; TLS goes by TCP.":
    "Hogyan megy a kérés, ha nincs titkosítva; a TLS TCP-n megy.",
  "Encryption. `auto`: `none`; nothing secret is sent. `tls`: TLS from the first byte on. `none`: no encryption; a password that would be shown is not sent.":
    "Automatikus: titkosítatlan; titkot nem küld. TLS az első bájttól. Titkosítatlan, titkok nélkül: a látható jelszót nem küldi el.",
  "Port; 5060 unless told, 5061 with `tls`.": "Port; egyébként 5060, az első bájttól TLS esetén 5061.",
  "Extension or user that is asked about; the system itself unless told.":
    "A kérdezett mellék vagy felhasználó; üresen: maga a rendszer.",
  "Domain of the address that is asked about; the host's address unless told.":
    "A kérdezett cím tartománya; üresen: az eszköz címe.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
