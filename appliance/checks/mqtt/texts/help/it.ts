/** Italian help with the settings of check type `mqtt`, by the schema's English. */
import type { mqttHelp as croatian } from "./hr.ts";

export const mqttHelp = {
  "TCP port; 1883 unless told, 8883 with `tls`.": "Porta TCP; altrimenti 1883, con TLS dal primo byte 8883.",
  "Version of the protocol that is spoken.": "Versione del protocollo usata.",
  "User to sign in with; none unless told.": "Utente per l'accesso; vuoto: nessuno.",
  "Client identifier; one made up for each run unless told. The broker throws out whoever else uses it.":
    "Identificativo del client; vuoto: uno inventato per ogni controllo. Il broker scollega chiunque altro lo usi.",
  "Topic for a round trip: the check subscribes to it, publishes a short message there and waits for it.":
    "Topic per un giro completo: il controllo vi si iscrive, pubblica un breve messaggio e lo attende.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
