/** Italian help with the settings of check type `sip`, by the schema's English. */
import type { sipHelp as croatian } from "./hr.ts";

export const sipHelp = {
  "How the question travels where it is not encrypted; TLS goes by TCP.":
    "Come viaggia la richiesta se non è cifrata; TLS va su TCP.",
  "Encryption. `auto`: `none`; nothing secret is sent. `tls`: TLS from the first byte on. `none`: no encryption; a password that would be shown is not sent.":
    "Automatica: in chiaro; non si invia nulla di segreto. TLS dal primo byte. In chiaro, senza segreti: una password che si vedrebbe non si invia.",
  "Port; 5060 unless told, 5061 with `tls`.": "Porta; altrimenti 5060, con TLS dal primo byte 5061.",
  "Extension or user that is asked about; the system itself unless told.":
    "Interno o utente su cui si chiede; vuoto: il sistema stesso.",
  "Domain of the address that is asked about; the host's address unless told.":
    "Dominio dell'indirizzo su cui si chiede; vuoto: l'indirizzo del dispositivo.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
