/** Italian of the command line: run, ready and version. */
import type { lines as english } from "../../en/lines/run-lines.ts";
import type { Template } from "../../template.ts";
import { count, number, text } from "../format.ts";

export const lines = {
  "run.fewFiles": (p) =>
    `sono permessi solo ${String(p.allowed)} file aperti, ne servono almeno ${String(p.least)} e meglio ${String(p.better)}: LimitNOFILE=65536 nell'unità systemd, o ulimit -n ${String(p.better)}`,
  "run.readAgain": () => "configurazione riletta",
  "run.refused": (p) => `configurazione rifiutata, resta la vecchia: ${text(p.problems)}`,
  "run.slowStop": () => "l'arresto è durato troppo; ciò che è stato deciso è salvato",
  "run.watches": (p) =>
    `Vedetta sorveglia ${count(p.hosts, "dispositivo", "dispositivi")}, ${count(p.services, "controllo", "controlli")}. Aprire ${text(p.url)}`,
  "run.claim": (p) =>
    `Questa centralina non ha ancora un proprietario. Prenderla in carico qui, una volta: ${text(p.url)}`,
  "run.fingerprint": (p) => `Il certificato è suo; impronta SHA-256 ${text(p.print)}`,
  "run.mirror": (p) =>
    `Nessun broker è configurato. Gli eventi si possono seguire su ${text(p.url)} (vedetta soc watch --broker ${text(p.url)})`,
  "run.notInForce": (p) => `Accettato ma non ancora in vigore: ${text(p.parts)}`,
  "run.setUpTaken": (p) => `${text(p.box)}, ${text(p.at)}: il file di configurazione iniziale è stato accettato.`,
  "run.setUpRefused": (p) =>
    `${text(p.box)}, ${text(p.at)}: il file di configurazione iniziale è stato rifiutato. Che cosa non va:`,
  "run.ready": () => "pronto",
  "run.notReady": (p) => `non pronto: ${text(p.why)}`,
  "run.noAnswer": (p) => `nessuna risposta entro ${number(p.seconds)} s`,
} satisfies Readonly<Record<keyof typeof english, Template>>;
