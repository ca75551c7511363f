/** Italian help with the settings of check type `ping`, by the schema's English. */
import type { pingHelp as croatian } from "./hr.ts";

export const pingHelp = {
  "Packets per look.": "Pacchetti per controllo.",
  "Time between two packets, at least 10ms.": "Tempo tra due pacchetti, almeno 10 ms.",
  "Bytes of payload.": "Byte di contenuto.",
  "Loss and round trip are told over the newest so many packets, those of earlier looks included; without it, over those of this look.":
    "Perdita e tempo di risposta si calcolano sugli ultimi tanti pacchetti, anche dei controlli precedenti; vuoto: solo su quelli di questo controllo.",
  "Packets that follow at once, three in 1.4 s, when a target that answered before does not. Each that is lost counts as one more attempt; one answer is enough.":
    "Pacchetti che seguono subito, tre in 1,4 s, quando una destinazione che prima rispondeva non risponde. Ognuno perso conta come un tentativo in più; basta una risposta.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
